package doseward.simulator.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A pump that is started slowly gives nothing at first, and long if its slack was not taken up. */
class StartTest {
    private static final long TWO_MILLILITRES = 2_000_000;

    /** Neff 2001: 6.75 to 57.2 min on average at 1 mL/h, by how it was set up. */
    @Test void withoutPrimingTheFirstFlowComesAfterManyMinutes() {
        List<Double> minutes = starts(false);

        double middle = minutes.get(minutes.size() / 2);
        assertTrue(middle > 7 && middle < 57, () -> "the middle of 21 starts: " + middle + " min");
        assertTrue(minutes.getLast() > 57, "one in twenty takes longer than the average of the worst");
    }

    /** The same after 2 mL of priming: 0.3 to 1.1 min. */
    @Test void afterPrimingItComesWithinAMinute() {
        List<Double> minutes = starts(true);

        assertTrue(minutes.getFirst() >= 0.3 && minutes.getLast() <= 1.1, minutes::toString);
    }

    /** Schmidt 2010: at 1 mL/h a 10 mL syringe is there in less than 20 min, one of 50 mL not in an hour. */
    @Test void aSmallSyringeStartsSoonerThanALargeOne() {
        double small = Plants.minutesToFirstFlow(new Plant(Specimen.syringe(Bore.TEN, Plants.FULL, 3),
            Outlet.Vein.LEVEL), Plants.ONE);
        double large = Plants.minutesToFirstFlow(new Plant(Specimen.syringe(Bore.FIFTY, Plants.FULL, 3),
            Outlet.Vein.LEVEL), Plants.ONE);

        assertTrue(small < 20 && small < large / 3, small + " min, " + large + " min");
    }

    /** Slack and what must be stored before the plunger breaks away, over the rate. */
    @Test void theDelayIsSlackAndStoredVolumeOverTheRate() {
        double slack = 300_000;
        Plant plant = new Plant(Plants.syringe(Friction.PLUNGER, 1_000, slack), new Outlet.Vein(10, 0));

        double minutes = Plants.minutesToFirstFlow(plant, Plants.ONE);

        double breaksAway = Bore.FIFTY.mmHgOf(Friction.PLUNGER.breakaway());
        assertEquals(60 * (slack + 1_000 * (breaksAway + 10) + 10_000) / 1e6, minutes, 1);
    }

    @Test void slackIsTakenUpWithoutAnyFlow() {
        Plant plant = new Plant(Specimen.syringe(Bore.FIFTY, Plants.FULL, 1), Outlet.Vein.LEVEL);

        plant.run(Plants.ONE, Plants.MINUTE);

        assertEquals(0, plant.ledger().taken());
        assertEquals(0, plant.pressure());
    }

    @Test void whatIsPrimedIsLostAndReachesNobody() {
        Plant plant = new Plant(Specimen.syringe(Bore.FIFTY, Plants.FULL, 1), Outlet.Vein.LEVEL);

        plant.prime(TWO_MILLILITRES);

        long more = plant.ledger().lost() - TWO_MILLILITRES;
        assertTrue(more >= 0 && more < 200_000, "what was stored comes too, in nL: " + more);
        assertEquals(0, plant.ledger().delivered());
    }

    private static List<Double> starts(boolean primed) {
        return LongStream.rangeClosed(1, 21).mapToObj(seed -> {
            Plant plant = new Plant(Specimen.syringe(Bore.FIFTY, Plants.FULL, seed), Outlet.Vein.LEVEL);
            if (primed) {
                plant.prime(TWO_MILLILITRES);
            }
            return Plants.minutesToFirstFlow(plant, Plants.ONE);
        }).sorted().toList();
    }
}
