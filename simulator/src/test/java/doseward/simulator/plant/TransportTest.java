package doseward.simulator.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.quantity.Rate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The drug comes later than the fluid, and blurred, as its flow has it. */
class TransportTest {
    private static final Rate FAST = Rate.ofMillilitresPerHour(200);
    private static final Rate SLOW = Rate.ofMillilitresPerHour(2);
    private static final long HELD = Tube.LINE.nanolitres();

    /** In a line of 1.178 mL at 200 mL/h: after half the mean passage, and 1 - (T/2t)² of it after t. */
    @Test void fastFlowBringsTheFirstDrugAfterHalfThePassage() {
        assertEquals(10.6, secondsUntil(FAST, 0.002), 0.12);
        assertEquals(21.2, secondsUntil(FAST, 0.75), 0.22);
        assertEquals(42.4, secondsUntil(FAST, 0.9375), 0.43);
    }

    @Test void slowFlowBlursAsTaylorAndArisSay() {
        Dispersion dispersion = Dispersion.at(Tube.LINE, SLOW);

        assertFalse(dispersion.isCarried());
        assertEquals(35.3, dispersion.passage() / 60, 0.1);
        assertEquals(7.5, dispersion.scatter() / 60, 0.1);
        assertEquals(35.3, moment(dispersion, 1) / 60, 35.3 * 0.03);
        double mean = moment(dispersion, 1);
        assertEquals(7.5, Math.sqrt(moment(dispersion, 2) - mean * mean) / 60, 7.5 * 0.03);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 141, 14.9, false", "1, 70.7, 10.6, false", "5, 14.1, 4.7, false",
        "20, 3.5, 2.4, false", "200, 0.353, 0.75, true"})
    void theRegimeFollowsFromTheFlow(double rate, double passage, double scatter, boolean carried) {
        Dispersion dispersion = Dispersion.at(Tube.LINE, new Rate(Math.round(1000 * rate)));

        assertEquals(passage, dispersion.passage() / 60, 0.02 * passage);
        assertEquals(scatter, dispersion.scatter() / 60, 0.03 * scatter);
        assertEquals(carried, dispersion.isCarried());
    }

    /** What of 50 mL reaches the patient when nothing flushes a line that holds so much. */
    @ParameterizedTest
    @CsvSource({"1.2, 0.976, 0.976", "5, 0.900, 0.903", "10, 0.800, 0.810", "17, 0.660, 0.689",
        "20, 0.600, 0.640"})
    void withoutAFlushSomeOfTheDoseStaysInTheLine(double held, double plug, double laminar) {
        Tube tube = new Tube(4, held / (4 * Math.PI));

        Transport plain = Transport.plug(tube);
        Transport blurred = new Transport(tube, FAST);
        for (Transport each : new Transport[] {plain, blurred}) {
            each.comesWith(true);
            each.flow(50_000_000);
        }

        assertEquals(plug, plain.drugOut() / 50e6, 0.001);
        assertEquals(laminar, blurred.drugOut() / 50e6, 0.001);
    }

    @Test void aFlushFinishesTheDoseAndNothingOfItIsLost() {
        Transport transport = new Transport(Tube.LINE, FAST);
        transport.comesWith(true);
        transport.flow(50_000_000);
        long before = transport.drugOut();

        transport.comesWith(false);
        transport.flow(20 * HELD);

        assertEquals(50_000_000, transport.drugIn());
        assertEquals(transport.drugIn(), transport.drugOut() + transport.drugOnItsWay());
        assertTrue(before < 49_000_000 && transport.drugOut() > 49_990_000, "" + transport.drugOut());
    }

    @Test void anotherRateTakesNothingBack() {
        Transport transport = new Transport(Tube.LINE, FAST);
        transport.comesWith(true);
        transport.flow(HELD);
        long before = transport.drugOut();

        transport.flowsAt(SLOW);
        transport.flow(1);

        assertTrue(transport.drugOut() >= before);
    }

    /** When this share of a step at the inlet has come to the far end. */
    private static double secondsUntil(Rate rate, double share) {
        Transport transport = new Transport(Tube.LINE, rate);
        transport.comesWith(true);
        double perSecond = Gearing.perSecond(rate);
        long step = Math.round(perSecond / 20);
        long volume = 0;
        long before = 0;
        while ((transport.drugOut() - before) / (double) step < share) {
            before = transport.drugOut();
            transport.flow(step);
            volume += step;
        }
        return (volume - step / 2.0) / perSecond;
    }

    private static double moment(Dispersion dispersion, int power) {
        Paths paths = dispersion.paths();
        double sum = 0;
        for (int path = 0; path < paths.count(); path++) {
            sum += Math.pow(paths.held(path) / dispersion.nanolitresPerSecond(), power);
        }
        return sum / paths.count();
    }
}
