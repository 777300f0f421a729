package doseward.simulator.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.quantity.Rate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A blocked line fills like a balloon: the time to the alarm is give times pressure over flow. */
class OcclusionTest {
    private static final Outlet BLOCKED = new Outlet.Blocked();

    @ParameterizedTest
    @CsvSource({
        "1.2, 100, 14.4, 7.2, 3.6, 1.44, 0.144, 0.036, 0.12",
        "1.2, 300, 43.2, 21.6, 10.8, 4.32, 0.432, 0.108, 0.36",
        "2.0, 300, 72, 36, 18, 7.2, 0.72, 0.18, 0.60",
        "2.0, 500, 120, 60, 30, 12, 1.2, 0.30, 1.00",
        "2.8, 500, 168, 84, 42, 16.8, 1.68, 0.42, 1.40",
        "5.0, 500, 300, 150, 75, 30, 3.0, 0.75, 2.50"})
    void theTimeToAThresholdAndTheBolusAfterItFollowTheirFormulas(double give, double threshold, double half,
            double one, double two, double five, double fifty, double twoHundred, double bolus) {
        assertMinutes(half, give, threshold, 500);
        assertMinutes(one, give, threshold, 1_000);
        assertMinutes(two, give, threshold, 2_000);
        assertMinutes(five, give, threshold, 5_000);
        assertMinutes(fifty, give, threshold, 50_000);
        assertMinutes(twoHundred, give, threshold, 200_000);
        assertEquals(bolus, bolus(new Plant(Plants.smooth(give), BLOCKED), threshold), 0.01 * bolus);
    }

    /** Donmez 2005: 117.3 ± 9.4 min at 0.5 mL/h, 15.0 ± 7.1 min at 5 mL/h, 40 pumps with 50 mL syringes. */
    @Test void aPlungerThatRubsCriesWithinWhatWasMeasuredOnFortyPumps() {
        Build build = Build.syringe(Bore.FIFTY, Plants.FULL);

        double slow = Plants.minutesToPressure(new Plant(build, BLOCKED), new Rate(500), 500);
        double fast = Plants.minutesToPressure(new Plant(build, BLOCKED), new Rate(5_000), 500);

        assertEquals(117.3, slow, 9.4);
        assertEquals(15.0, fast, 7.1);
    }

    @Test void fluidThatStandsStoredIsNoFlow() {
        Plant plant = new Plant(Plants.smooth(2), BLOCKED);

        Plants.minutesToPressure(plant, Plants.ONE, 300);

        assertEquals(0, plant.ledger().delivered());
        assertEquals(300, plant.pressure(), 3);
        assertEquals(plant.ledger().taken(), plant.ledger().inLine() - Tube.LINE.nanolitres());
    }

    /** ECRI 2015 asks for no more than 0.5 mL: of a line that gives 2 µL/mmHg the alarm must come by 250. */
    @Test void anAlarmInTimeKeepsTheBolusSmall() {
        assertTrue(bolus(new Plant(Plants.smooth(2), BLOCKED), 240) < 0.5);
        assertTrue(bolus(new Plant(Plants.smooth(2), BLOCKED), 300) > 0.5);
    }

    /** GIP 1.10.6 lets a pump run back for a moment: what it takes back cannot come as a bolus. */
    @Test void aMotorThatRunsBackRelievesTheLine() {
        Plant plant = new Plant(Plants.smooth(2), BLOCKED);
        Plants.minutesToPressure(plant, new Rate(5_000), 300);

        plant.push(-500_000, 1_000);
        plant.endAt(Outlet.Vein.LEVEL);
        plant.run(Plants.STILL, 20_000);

        assertEquals(0.1, plant.ledger().delivered() / 1e6, 0.01);
    }

    @Test void aBubbleInTheLineMakesTheAlarmLater() {
        Plant plant = new Plant(Build.rollers(Plants.FULL), BLOCKED);
        plant.holdBubble(100_000);

        double minutes = Plants.minutesToPressure(plant, Plants.ONE, 300);

        assertEquals(60 * 300 * (1.0 + 0.1316) / 1000, minutes, 0.1);
    }

    /** An engineering case: 12 mL/h, from 15 to 85 kPa, 10 µL/kPa, asked for within 120 s: 210 s come out. */
    @Test void aRequirementThatALineCannotKeepIsSeenToBeMissed() {
        double fromMmHg = 15_000 / Units.PASCALS_PER_MMHG;
        double toMmHg = 85_000 / Units.PASCALS_PER_MMHG;
        Plant plant = new Plant(Plants.smooth(10 * Units.PASCALS_PER_MMHG / 1e3), BLOCKED);
        Plants.minutesToPressure(plant, new Rate(12_000), fromMmHg);

        double seconds = 60 * Plants.minutesToPressure(plant, new Rate(12_000), toMmHg);

        assertEquals(210, seconds, 2);
    }

    private static void assertMinutes(double expected, double give, double threshold, long rate) {
        Plant plant = new Plant(Plants.smooth(give), BLOCKED);
        while (plant.felt() < threshold) {
            plant.step(new Rate(rate), rate > 5_000 ? 10 : 1_000);
        }
        assertEquals(expected, plant.millis() / (double) Plants.MINUTE, 0.01 * expected,
            give + " uL/mmHg at " + rate + " uL/h");
    }

    /** What comes at once, in millilitres, when a line is freed in which the pump had stopped by itself. */
    private static double bolus(Plant plant, double threshold) {
        Plants.minutesToPressure(plant, new Rate(5_000), threshold);
        plant.endAt(Outlet.Vein.LEVEL);
        plant.run(Plants.STILL, 20_000);
        return plant.ledger().delivered() / 1e6;
    }
}
