package doseward.simulator.invariant;

import doseward.pump.Command.Infuse;
import doseward.plan.PlannedDose;
import doseward.simulator.pump.Flow;
import doseward.simulator.world.PumpRoom.Hearing;
import java.util.Optional;

/** What a pump hears is what the plan says, and what flows of a dose under all its tokens is never more. */
final class NeverMoreThanOrdered implements Law {
    private static final long NANOLITRES = 1_000;
    private int heard;

    @Override public Optional<String> broken(Evidence evidence) {
        return notAsPlanned(evidence).or(() -> tooMuch(evidence));
    }

    private Optional<String> notAsPlanned(Evidence evidence) {
        while (heard < evidence.world().hearings().size()) {
            Hearing hearing = evidence.world().hearings().get(heard++);
            Infuse order = hearing.order();
            PlannedDose planned = evidence.plan().dose(order.token().dose());
            if (!order.flows().equals(planned.infusion().flows())) {
                return Optional.of("the pump heard " + order + ", and the plan says " + planned);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> tooMuch(Evidence evidence) {
        if (evidence.flows().isEmpty()) {
            return Optional.empty();
        }
        int dose = evidence.flows().getLast().token().dose();
        long most = evidence.plan().dose(dose).vtbi().microlitres() * NANOLITRES;
        long flowed = 0;
        for (Flow flow : evidence.flows()) {
            flowed += flow.token().dose() == dose ? flow.nanolitres() : 0;
        }
        return flowed <= most ? Optional.empty()
            : Optional.of(flowed + " nL flowed of dose " + dose + ", and " + most + " nL were ordered");
    }
}
