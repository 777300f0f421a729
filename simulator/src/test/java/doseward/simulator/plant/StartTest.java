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
    @Test void withoutAPurgeTheFirstFlowComesAfterManyMinutes() {
        List<Double> minutes = starts(false);

        double middle = minutes.get(minutes.size() / 2);
        assertTrue(middle > 7 && middle < 57, () -> "the middle of 21 starts: " + middle + " min");
        assertTrue(minutes.getLast() > 57, "one in twenty takes longer than the average of the worst");
    }

    /** The same after 2 mL were purged: 0.3 to 1.1 min. */
    @Test void afterAPurgeItComesWithinAMinute() {
        List<Double> minutes = starts(true);

        assertTrue(minutes.getFirst() >= 0.3 && minutes.getLast() <= 1.1, minutes::toString);
    }

    /** Slack and what must be stored before the plunger breaks away, over the rate. */
    @Test void theDelayIsSlackAndStoredVolumeOverTheRate() {
        double slack = 300_000;
        Plant plant = new Plant(Plants.syringe(Friction.PLUNGER, 1_000, slack), new Outlet.Vein(10, 0));

        double minutes = Plants.minutesToFirstFlow(plant, Plants.ONE);

        double breaksAway = Bore.FIFTY.mmHgOf(Friction.PLUNGER.breakaway());
        assertEquals(60 * (slack + 1_000 * (breaksAway + 10) + 10_000) / 1e6, minutes, 1);
    }

    @Test void whatIsPurgedIsLostAndReachesNobody() {
        Plant plant = new Plant(Specimen.withFifty(1), Outlet.Vein.LEVEL);

        plant.purge(TWO_MILLILITRES);

        long more = plant.ledger().lost() - TWO_MILLILITRES;
        assertTrue(more >= 0 && more < 200_000, "what was stored comes too, in nL: " + more);
        assertEquals(0, plant.ledger().delivered());
    }

    private static List<Double> starts(boolean purged) {
        return LongStream.rangeClosed(1, 21).mapToObj(seed -> {
            Plant plant = new Plant(Specimen.withFifty(seed), Outlet.Vein.LEVEL);
            if (purged) {
                plant.purge(TWO_MILLILITRES);
            }
            return Plants.minutesToFirstFlow(plant, Plants.ONE);
        }).sorted().toList();
    }
}
