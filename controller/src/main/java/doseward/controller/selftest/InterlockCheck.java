package doseward.controller.selftest;

import doseward.engine.Bounds;
import doseward.engine.Course;
import doseward.engine.Event;
import doseward.engine.Input;
import doseward.engine.Interlock;
import doseward.engine.Opening;
import doseward.engine.Step;
import doseward.engine.Step.Sending;
import doseward.plan.Plan;
import doseward.plan.PlannedDose;
import doseward.pump.Command;
import doseward.pump.Token;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The interlock forbids an infusion that nobody confirmed; the order is made up and leaves nowhere. */
public final class InterlockCheck implements Check {
    @Override public String name() {
        return "interlock";
    }

    @Override public Optional<String> trouble() {
        Plan plan = KnownAnswer.plan();
        PlannedDose dose = plan.doses().getFirst();
        Course course = Course.open(new Opening("self-test", plan.from(), "self-test", plan));
        Step passed = Interlock.passed(course, new Input.Tick(dose.due()), order(course, dose, dose.due()));
        boolean forbidden = passed.commands().isEmpty()
            && passed.events().stream().anyMatch(Event.InterlockForbade.class::isInstance);
        return forbidden ? Optional.empty()
            : Optional.of("the interlock let an order pass that nobody confirmed; install the program anew");
    }

    private static Step order(Course course, PlannedDose dose, Instant now) {
        Command.Infuse infuse = new Command.Infuse(new Token("self-test", dose.number(), 1),
            dose.infusion().flows(), Bounds.LEASE, now.plus(Bounds.ORDER_TRAVELS));
        return new Step(course, List.of(), List.of(new Sending(dose.channel(), infuse)));
    }
}
