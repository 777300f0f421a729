package doseward.engine;

import doseward.plan.Giving.Flow;
import doseward.quantity.Volume;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a pump's bag will be empty. Worked out anew from the dose and from what was last told of the bag, so
 * that it is right again as soon as either changes.
 */
public final class Reservoir {
    private Reservoir() {}

    /**
     * When the bag runs dry at the rates of the dose, and at its last rate if it went on; empty where nothing
     * flows, or the pump has not said what is left.
     */
    public static Optional<Instant> emptyAt(Course course, String channel) {
        return course.openOn(channel).filter(dose -> dose.phase() instanceof Phase.Infusing)
            .flatMap(dose -> course.link(channel).facts().reservoir()
                .map(told -> emptyAt(dose, ((Phase.Infusing) dose.phase()).started(), told)));
    }

    private static Instant emptyAt(Dose dose, Instant started, PumpTold.ReservoirTold told) {
        Volume left = told.left();
        Instant begins = started;
        for (Flow flow : dose.flows()) {
            Instant from = later(begins, told.at());
            Instant ends = later(from, begins.plus(flow.rate().timeFor(flow.volume())));
            Volume flows = flow.rate().in(Duration.between(from, ends));
            if (!left.isAbove(flows)) {
                return from.plus(flow.rate().timeFor(left));
            }
            left = left.minus(flows);
            begins = begins.plus(flow.rate().timeFor(flow.volume()));
        }
        return later(begins, told.at()).plus(dose.flows().getLast().rate().timeFor(left));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
