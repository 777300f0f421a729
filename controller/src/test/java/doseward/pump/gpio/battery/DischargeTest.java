package doseward.pump.gpio.battery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import doseward.pump.gpio.battery.Discharge.Point;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DischargeTest {
    private static final Point EMPTY = new Point(9_000, 0);
    private static final Point FULL = new Point(12_600, 100);

    @ParameterizedTest
    @CsvSource({"0, 0", "8999, 0", "9000, 0", "9899, 9", "9900, 10", "10800, 20", "11699, 59", "12599, 99",
        "12600, 100", "20000, 100"})
    void betweenPointsItIsAStraightLineRoundedDown(int millivolts, int percent) {
        assertEquals(percent, new Discharge(List.of(EMPTY, new Point(10_800, 20), FULL)).percent(millivolts));
    }

    @Test void aTableThatDoesNotRiseFromEmptyToFullIsRefused() {
        assertRefused(FULL);
        assertRefused(new Point(9_000, 1), FULL);
        assertRefused(EMPTY, new Point(12_600, 99));
        assertRefused(EMPTY, new Point(10_000, 50), new Point(10_000, 60), FULL);
        assertRefused(EMPTY, new Point(10_000, 50), new Point(11_000, 50), FULL);
    }

    private static void assertRefused(Point... points) {
        assertThrows(IllegalArgumentException.class, () -> new Discharge(List.of(points)));
    }
}
