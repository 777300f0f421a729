package doseward.simulator.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.controller.trumpet.Curves;
import doseward.controller.trumpet.Samples;
import doseward.controller.trumpet.Trumpet;
import doseward.controller.trumpet.Trumpet.Window;
import doseward.quantity.Rate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Forty virtual syringe pumps at 1 mL/h, for two hours each. */
class AccuracyTest {
    /** B. Braun's manuals: the Infusomat stays within 5 % at 1 mL/h, the Perfusor within 2 %, as a rule. */
    @Test void fortyPumpsStayWithinFivePercentByHalfAnHour() {
        List<Trumpet> trumpets = LongStream.rangeClosed(1, 40).mapToObj(AccuracyTest::trumpet).toList();

        for (Trumpet trumpet : trumpets) {
            assertTrue(Math.abs(trumpet.mean()) <= 5, trumpet::toString);
            Window last = trumpet.windows().getLast();
            assertTrue(last.most() <= 5 && last.least() >= -5, trumpet::toString);
        }
        assertEquals(0, trumpets.stream().mapToDouble(Trumpet::mean).average().orElseThrow(), 0.8);
    }

    private static Trumpet trumpet(long seed) {
        Plant plant = new Plant(Specimen.syringe(Bore.FIFTY, Plants.FULL, seed), Outlet.Vein.LEVEL);
        plant.prime(2_000_000);
        long from = plant.ledger().delivered();
        List<Long> samples = new ArrayList<>(List.of(0L));
        for (int half = 0; half < 240; half++) {
            plant.run(Rate.ofMillilitresPerHour(1), 30_000);
            samples.add(plant.ledger().delivered() - from);
        }
        return new Curves(new Samples(Rate.ofMillilitresPerHour(1), Samples.HALF_A_MINUTE, samples)).early();
    }
}
