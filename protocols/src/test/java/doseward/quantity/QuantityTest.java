package doseward.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.trace.Requirement;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class QuantityTest {
    @Test void numbersAreWrittenAsOnAPrescription() {
        assertEquals("48,000,000 units", Amount.ofMillionUnits(48).toString());
        assertEquals("0.5 mL", new Volume(500).toString());
        assertEquals("5 mL", new Volume(5_000).toString());
        assertEquals("52.666 mL", new Volume(52_666).toString());
        assertEquals("-1.25", Numbers.thousandths(-1_250));
    }

    @Test void anAmountPerKilogramIsExact() {
        assertEquals(Amount.ofMillionUnits(48), Amount.units(600_000).perKilogramOf(Weight.ofKilograms(80)));
        assertEquals(Amount.units(48_000_600), Amount.units(600_000).perKilogramOf(new Weight(80_001)));
    }

    @Test void volumesFollowFromUnitsAndRoundDown() {
        assertEquals(new Volume(2_666), new Strength(Amount.ofMillionUnits(18))
            .volumeOf(Amount.ofMillionUnits(48)));
    }

    @Test void aRateNeverDeliversMoreThanAskedNorSaysItIsDoneTooEarly() {
        Rate rate = Rate.toDeliver(new Volume(52_660), Duration.ofMinutes(15));

        assertEquals(new Rate(210_640), rate);
        assertEquals(new Rate(210_600), rate.roundedDownTo(new Rate(100)));
        assertTrue(rate.in(rate.timeFor(new Volume(52_660))).compareTo(new Volume(52_660)) >= 0);
        assertFalse(rate.in(Duration.ofMinutes(15)).isAbove(new Volume(52_660)));
    }

    @Test void fiveDaysAtTheFastestRateDoNotOverflow() {
        assertEquals(Volume.ofMillilitres(1200 * 24 * 5), Rate.ofMillilitresPerHour(1200)
            .in(Duration.ofDays(5)));
    }

    @Test void aShareOfADoseRoundsDown() {
        assertEquals(Amount.units(47_994_531),
            Amount.ofMillionUnits(48).shareIn(new Volume(52_660), new Volume(52_666)));
        assertEquals(Amount.ofMillionUnits(48), Amount.ofMillionUnits(48)
            .shareIn(new Volume(52_666), new Volume(52_666)));
    }

    @Requirement({"GIP 1.8.1", "Open PCA R6.2.0(3)", "Open PCA R7.2.0(2)"})
    @Test void nonsenseIsRefusedWithASentence() {
        assertEquals("a body weight must be above zero: 0 g",
            assertThrows(IllegalArgumentException.class, () -> new Weight(0)).getMessage());
        assertThrows(IllegalArgumentException.class, () -> new Volume(-1));
        assertThrows(IllegalArgumentException.class, () -> Volume.ZERO.minus(new Volume(1)));
        assertThrows(ArithmeticException.class, () -> Amount.units(Long.MAX_VALUE).plus(Amount.units(1)));
        assertThrows(IllegalArgumentException.class,
            () -> Measure.of(1, "mg/dL").compareTo(Measure.of(1, "mmHg")));
    }

    @Test void aWeightIsReadInPoundsAndOuncesRoundedDown() {
        assertEquals("176 lb 5 oz", Weight.ofKilograms(80).avoirdupois());
        assertEquals("1 lb 0 oz", new Weight(454).avoirdupois());
        assertEquals("0 lb 15 oz", new Weight(453).avoirdupois());
    }
}
