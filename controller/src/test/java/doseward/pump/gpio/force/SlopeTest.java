package doseward.pump.gpio.force;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SlopeTest {
    private static final Slope SLOPE = new Slope(102, new Pressure(0), 810, new Pressure(600));

    @Test void bothPointsAreMetAndNoReadingIsSaidToBeLess() {
        assertEquals(new Pressure(0), SLOPE.at(102));
        assertEquals(new Pressure(600), SLOPE.at(810));
        assertEquals(new Pressure(1), SLOPE.at(103));
        assertEquals(new Pressure(300), SLOPE.at(456));
        assertEquals(new Pressure(777), SLOPE.most());
    }

    @Test void pointsThatAreTooNearOrTurnedRoundAreRefused() {
        assertThrows(IllegalArgumentException.class,
            () -> new Slope(102, new Pressure(0), 151, new Pressure(600)));
        assertThrows(IllegalArgumentException.class,
            () -> new Slope(102, new Pressure(600), 810, new Pressure(600)));
        assertThrows(IllegalArgumentException.class,
            () -> new Slope(4, new Pressure(0), 810, new Pressure(600)));
    }

    @Test void aLineIsBlockedAtAPressureThatCanBeRead() {
        assertThrows(IllegalArgumentException.class, () -> new ForceWish(0, SLOPE, new Pressure(0)));
        assertThrows(IllegalArgumentException.class, () -> new ForceWish(0, SLOPE, new Pressure(777)));
        assertThrows(IllegalArgumentException.class, () -> new ForceWish(8, SLOPE, new Pressure(300)));
    }
}
