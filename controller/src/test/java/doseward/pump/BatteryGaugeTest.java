package doseward.pump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.pump.Power.Source;
import doseward.trace.Requirement;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BatteryGaugeTest {
    private final BatteryGauge gauge = new BatteryGauge();

    @Requirement({"GIP 5.1.2", "GIP 5.1.3"})
    @Test void whatIsLeftIsTheMeanOfTheLastTenReadings() {
        gauge.read(Duration.ofHours(10));

        for (int minutes = 20; minutes < 30; minutes++) {
            gauge.read(Duration.ofMinutes(minutes));
        }

        assertEquals(Duration.ofSeconds(24 * 60 + 30), gauge.lasts());
    }

    @Test void oneBadReadingAmongTenMovesTheMeanByATenth() {
        for (int reading = 0; reading < 9; reading++) {
            gauge.read(Duration.ofMinutes(60));
        }

        gauge.read(Duration.ZERO);

        assertEquals(Duration.ofMinutes(54), gauge.lasts());
    }

    @Test void theMeanIsRoundedDownToTheSecond() {
        gauge.read(Duration.ofSeconds(10));
        gauge.read(Duration.ofSeconds(10));
        gauge.read(Duration.ofSeconds(9));

        assertEquals(Duration.ofSeconds(9), gauge.lasts());
    }

    @Test void aBatteryThatWasNeverReadLastsForNothing() {
        assertEquals(Duration.ZERO, gauge.lasts());
    }

    @Requirement({"GIP 5.1.4", "GIP 5.1.6"})
    @Test void aBatteryIsLowBelowFifteenMinutesAndDepletedBelowFive() {
        assertFalse(onBattery(Duration.ofMinutes(15)).isLow());
        assertTrue(onBattery(Duration.ofMinutes(15).minusSeconds(1)).isLow());
        assertFalse(onBattery(Duration.ofMinutes(5)).isDepleted());
        assertTrue(onBattery(Duration.ofMinutes(5).minusSeconds(1)).isDepleted());
    }

    @Requirement({"GIP 5.1.5", "GIP 5.1.7"})
    @Test void onMainsNoBatteryIsLowOrDepleted() {
        Power empty = new Power(Source.MAINS, 0, true, Duration.ZERO);

        assertFalse(empty.isLow());
        assertFalse(empty.isDepleted());
        assertTrue(empty.suffices(Duration.ofDays(4)));
    }

    @Test void aBatteryMustLeaveWhatTheAlarmNeeds() {
        assertTrue(onBattery(Duration.ofMinutes(20)).suffices(Duration.ofMinutes(15)));
        assertFalse(onBattery(Duration.ofMinutes(20)).suffices(Duration.ofMinutes(15).plusMillis(1)));
    }

    @Test void aBatteryThatIsMoreThanFullIsRefused() {
        assertThrows(IllegalArgumentException.class,
            () -> new Power(Source.MAINS, 101, false, Duration.ZERO));
        assertThrows(IllegalArgumentException.class,
            () -> new Power(Source.MAINS, 50, false, Duration.ofMillis(-1)));
    }

    private static Power onBattery(Duration lasts) {
        return new Power(Source.BATTERY, 50, false, lasts);
    }
}
