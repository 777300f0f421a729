package doseward.simulator.invariant;

import doseward.plan.Giving;
import doseward.plan.PlannedDose;
import doseward.pump.Command.Infuse;
import doseward.simulator.pump.Flow;
import doseward.simulator.world.World.Hearing;
import java.util.List;
import java.util.Optional;

/**
 * What a pump hears is what the plan says, for that pump; and what flows of a dose under all its tokens is
 * never more, but for what the pump's count can't show of each attempt that was broken off.
 */
final class NeverMoreThanOrdered implements Law {
    private static final long NANOLITRES = 1_000;

    /** A pump counts whole microlitres, and rounds down. */
    private static final long NOT_COUNTED = NANOLITRES - 1;
    private int heard;

    @Override public Optional<String> broken(Evidence evidence) {
        return notAsPlanned(evidence).or(() -> tooMuch(evidence));
    }

    private Optional<String> notAsPlanned(Evidence evidence) {
        while (heard < evidence.world().hearings().size()) {
            Hearing hearing = evidence.world().hearings().get(heard++);
            Infuse order = hearing.order();
            PlannedDose planned = evidence.planned(order.token().dose());
            boolean same = planned.isOn(hearing.channel())
                && isAsPlanned(order, planned, evidence.resumes(planned.number()));
            if (!same) {
                return Optional.of("the pump on channel " + hearing.channel() + " heard " + order
                    + ", and the plan says " + planned);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> tooMuch(Evidence evidence) {
        return evidence.latest().stream().map(flow -> tooMuch(evidence, flow.token().dose()))
            .flatMap(Optional::stream).findFirst();
    }

    /** All of a dose; or what is left of one that has begun, at the rates of the whole. */
    private static boolean isAsPlanned(Infuse order, PlannedDose planned, boolean resumes) {
        List<Giving.Flow> whole = planned.infusion().flows();
        return order.flows().equals(whole) || resumes && order.token().attempt() > 1 && order.flows().stream()
            .allMatch(flow -> whole.stream().anyMatch(one -> one.rate().equals(flow.rate())
                && !flow.volume().isAbove(one.volume())));
    }

    private static Optional<String> tooMuch(Evidence evidence, int dose) {
        long most = evidence.planned(dose).vtbi().microlitres() * NANOLITRES;
        List<Flow> attempts = evidence.flows().stream().filter(flow -> flow.token().dose() == dose).toList();
        long flowed = attempts.stream().mapToLong(Flow::nanolitres).sum();
        return flowed <= most + (attempts.size() - 1) * NOT_COUNTED ? Optional.empty()
            : Optional.of(flowed + " nL flowed of dose " + dose + ", and " + most + " nL were ordered");
    }
}
