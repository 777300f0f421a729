package doseward.engine;

import doseward.plan.Giving.Flow;
import doseward.pump.Command;
import doseward.pump.Token;
import doseward.quantity.Volume;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An order that the engine did not make, put before the interlock; and what that says against it. */
final class Forced {
    private Forced() {}

    /** The dose as it is planned, ordered now. */
    static Optional<String> objection(Course before, int dose, Instant at) {
        return objection(before, dose, before.dose(dose).planned().infusion().flows(), at);
    }

    static Optional<String> objection(Course before, int dose, List<Flow> flows, Instant at) {
        Token token = new Token("course-1", dose, before.dose(dose).attempts() + 1);
        return objection(before, token, token, flows, at);
    }

    /** Remembered under one token, and sent under another. */
    static Optional<String> objection(Course before, Token remembered, Token sent, List<Flow> flows,
            Instant at) {
        Event ordered = new Event.InfusionOrdered(at, remembered.dose(), remembered, flows,
            at.plus(Bounds.ORDER_TRAVELS), new Giver("pump-1", 1, Volume.ZERO, 0), List.of());
        String channel = before.plan().hasDose(sent.dose())
            ? before.dose(sent.dose()).planned().channel() : "A";
        Step step = new Step(before, List.of(ordered), List.of(new Step.Sending(channel,
            new Command.Infuse(sent, flows, Bounds.LEASE, at.plus(Bounds.ORDER_TRAVELS)))));

        Step passed = Interlock.passed(before, new Input.Tick(at), step);

        return passed.equals(step) ? Optional.empty()
            : Optional.of(((Event.InterlockForbade) passed.events().getFirst()).why());
    }
}
