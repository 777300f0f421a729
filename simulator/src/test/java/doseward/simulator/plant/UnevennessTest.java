package doseward.simulator.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.simulator.chance.Chance;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class UnevennessTest {
    @Test void aPatchPumpMovesAsItsPublishedLawSays() {
        for (double from = 0; from < 2; from += 0.13) {
            double to = from + 0.07;
            double phi = 2 * Math.PI * from;
            double dphi = 2 * Math.PI * (to - from);
            double law = (1.0167 * dphi - 0.1852 * (Math.cos(phi) - Math.cos(phi + dphi))
                - 0.0633 / 2 * (Math.cos(2 * phi) - Math.cos(2 * phi + 2 * dphi))) / (2 * Math.PI);

            assertEquals(law, Unevenness.PATCH_PUMP.between(from, to, 0), 1e-12);
        }
    }

    @Test void wavesCancelOverWholeTurnsAndTheGainStays() {
        assertEquals(3 * 1.0167, Unevenness.PATCH_PUMP.between(0.3, 3.3, 0), 1e-12);
    }

    @Test void aTubeThatWearsMovesLessEachDay() {
        Unevenness worn = new Unevenness(0, -0.01, List.of());

        assertEquals(0.98, worn.between(0, 1, 2), 1e-12);
    }

    @Test void thePumpsOfALotDifferWithinTheirBounds() {
        List<Double> gains = LongStream.range(0, 400)
            .mapToObj(seed -> Unevenness.ofAScrew(Chance.of(seed, "screw")).gain()).toList();

        double mean = gains.stream().mapToDouble(gain -> gain).average().orElseThrow();
        double spread = Math.sqrt(gains.stream().mapToDouble(gain -> gain * gain).average().orElseThrow());
        assertEquals(0, mean, 0.003);
        assertEquals(0.015, spread, 0.002);
        assertTrue(gains.stream().allMatch(gain -> Math.abs(gain) <= 0.05));
    }
}
