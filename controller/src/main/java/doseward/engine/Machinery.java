package doseward.engine;

import doseward.pump.Command;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Hears of the controller's starts, of its machine's clocks, and of its own self-tests. */
final class Machinery {
    private Machinery() {}

    /**
     * A controller that comes up greets its pumps; each says who it is and how its last dose ended. One that
     * has come up again and again begins nothing more until a person has looked.
     */
    static void start(Draft draft, Input.Start start) {
        CourseTime before = draft.course().machine().time();
        draft.happens(new Event.ControllerStarted(start.at(), start.session(), start.clocks()));
        for (PumpLink link : draft.course().links()) {
            draft.tell(link.channel(), new Command.Identify());
        }
        compare(draft, before, start);
        Machine machine = draft.course().machine();
        if (machine.starts().size() > Bounds.MOST_STARTS && !machine.startsTooOften()) {
            draft.happens(new MachineEvent.StartedTooOften(start.at(), machine.starts().size()));
        }
    }

    /** Where time stands after another boot, it was not believed. */
    private static void compare(Draft draft, CourseTime before, Input.Start start) {
        Optional<Duration> step = before.step(start.at(), start.clocks().wall());
        if (before.boot().equals(start.clocks().boot())) {
            step.ifPresent(by -> draft.happens(new MachineEvent.ClockStepped(start.at(), by)));
        } else if (before.doubt().isPresent() || step.isPresent()) {
            draft.happens(new MachineEvent.TimeOffDoubted(start.at(),
                before.off(start.clocks(), start.at())));
        }
    }

    static void heard(Draft draft, Input.OfMachine input) {
        switch (input) {
            case Input.ClockStepped step ->
                draft.happens(new MachineEvent.ClockStepped(step.at(), step.by()));
            case Input.SelfTested tested -> tested(draft, tested);
            case Input.TaskSilent silent -> silent(draft, silent);
            case Input.TaskBack back -> {
                if (draft.course().machine().silent().contains(back.task())) {
                    draft.happens(new MachineEvent.TaskCameBack(back.at(), back.task()));
                }
            }
            case Input.Fingerprinted found -> ArmingDesk.fingerprinted(draft, found);
            case Input.JournalSlow slow ->
                draft.happens(new MachineEvent.JournalWasSlow(slow.at(), slow.took()));
        }
    }

    static void acceptClock(Draft draft, Input.AcceptClock accept) {
        Optional<String> objection = Bedside.nameless(accept.by())
            .or(() -> unless(draft.course().machine().time().doubt().isPresent(), "it is not in doubt"));
        if (objection.isPresent()) {
            Bedside.refuse(draft, accept.at(), "accepting the clock", objection.get());
        } else {
            draft.happens(new MachineEvent.ClockAccepted(accept.at(), accept.by()));
        }
    }

    static void acceptRestarts(Draft draft, Input.AcceptRestarts accept) {
        Optional<String> objection = Bedside.nameless(accept.by()).or(() ->
            unless(draft.course().machine().startsTooOften(), "it has not started too often"));
        if (objection.isPresent()) {
            Bedside.refuse(draft, accept.at(), "accepting the restarts", objection.get());
        } else {
            draft.happens(new MachineEvent.RestartsAccepted(accept.at(), accept.by()));
        }
    }

    private static Optional<String> unless(boolean holds, String objection) {
        return holds ? Optional.empty() : Optional.of(objection);
    }

    /** A controller that is not sound stops what runs: it can't be trusted to stop it later. */
    private static void tested(Draft draft, Input.SelfTested tested) {
        if (tested.failing().isEmpty()) {
            draft.happens(new MachineEvent.SelfTestPassed(tested.at(), tested.passed()));
        } else {
            draft.happens(new MachineEvent.SelfTestFailed(tested.at(), tested.failing().get()));
            haltAll(draft, tested.at(), new Unfit.SelfTestFailing(tested.failing().get()));
        }
    }

    private static void silent(Draft draft, Input.TaskSilent silent) {
        if (!draft.course().machine().silent().contains(silent.task())) {
            draft.happens(new MachineEvent.TaskFellSilent(silent.at(), silent.task(), silent.silentFor()));
            haltAll(draft, silent.at(), new Unfit.TaskSilent(silent.task()));
        }
    }

    private static void haltAll(Draft draft, Instant at, Unfit because) {
        Delivery.haltAll(draft, at, new Reason.MachineUnfit(because));
    }

    /** What each event makes of what is known of the machine. */
    static Machine after(Machine machine, MachineEvent event) {
        return switch (event) {
            case MachineEvent.ClockStepped step -> machine.with(machine.time().stepped(step.at(), step.by()));
            case MachineEvent.TimeOffDoubted doubt ->
                machine.with(machine.time().wasOff(doubt.at(), doubt.passed()));
            case MachineEvent.ClockAccepted _ -> machine.with(machine.time().accepted());
            case MachineEvent.StartedTooOften _ -> machine.startsTooOften(true);
            case MachineEvent.RestartsAccepted _ -> machine.startsTooOften(false);
            case MachineEvent.SelfTestPassed passed ->
                machine.tested(Optional.of(passed.at()), Optional.empty());
            case MachineEvent.SelfTestFailed failed ->
                machine.tested(Optional.empty(), Optional.of(failed.failing()));
            case MachineEvent.TaskFellSilent silent -> machine.silent(silent.task(), true);
            case MachineEvent.TaskCameBack back -> machine.silent(back.task(), false);
            case MachineEvent.JournalWasSlow slow -> machine.slow(slow.at());
        };
    }
}
