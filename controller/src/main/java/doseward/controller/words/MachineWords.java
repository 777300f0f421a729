package doseward.controller.words;

import doseward.controller.words.BedsideWords.Said;
import doseward.engine.CourseTime.Doubt;
import doseward.engine.Input;
import doseward.engine.Machine;
import doseward.engine.MachineEvent;
import doseward.engine.MachineEvent.*;
import doseward.engine.Unfit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is said of the controller itself and of its machine, and what people type about it. */
final class MachineWords {
    private static final List<Form> FORMS = List.of(
        Form.heard("accept clock by (.+)", (said, at) -> new Input.AcceptClock(at, said.group(1))),
        Form.heard("accept restarts by (.+)", (said, at) -> new Input.AcceptRestarts(at, said.group(1))));

    static final List<String> HELP = List.of(
        "accept clock by NAME, after its time was in doubt and is right now",
        "accept restarts by NAME, after the controller started again and again and you know why");

    private static final String NOTHING_BEGINS = "Nothing begins until then.";

    private MachineWords() {}

    /** What the line means; empty when it is none of these. */
    static Optional<Said> read(String words, Instant at) {
        return Form.read(FORMS, words, at);
    }

    /** Why time is in doubt; nothing when it is not. */
    static String doubt(Machine machine) {
        return machine.time().doubt().map(doubt -> new Unfit.ClockInDoubt(doubt).sentence() + ".").orElse("");
    }

    static String sentence(MachineEvent event) {
        return switch (event) {
            case ClockStepped(_, var by) ->
                "CLOCK: " + new Unfit.ClockInDoubt(new Doubt.Stepped(by)).sentence() + ". " + NOTHING_BEGINS;
            case TimeOffDoubted(_, var passed) ->
                "CLOCK: " + new Unfit.ClockInDoubt(new Doubt.WasOff(passed)).sentence() + ". "
                    + NOTHING_BEGINS;
            case ClockAccepted(_, var by) -> by + " accepts the clock.";
            case StartedTooOften(_, var starts) ->
                "RESTARTS: " + new Unfit.StartsTooOften(starts).sentence() + ". " + NOTHING_BEGINS;
            case RestartsAccepted(_, var by) -> by + " accepts the restarts.";
            case SelfTestPassed(_, var checks) -> "Self-test passed: " + String.join(", ", checks) + ".";
            case SelfTestFailed(_, var failing) ->
                "SELF-TEST FAILED: " + new Unfit.SelfTestFailing(failing).sentence() + ". " + NOTHING_BEGINS;
            case TaskFellSilent(_, var task, var silentFor) -> "WATCHDOG: no sign of life for "
                + Clock.words(silentFor) + "; " + new Unfit.TaskSilent(task).sentence() + ". "
                + NOTHING_BEGINS;
            case TaskCameBack(_, var task) -> "The controller's " + task + " gives signs of life again.";
            case JournalWasSlow(_, var took) -> "The journal took " + Clock.words(took)
                + " to be safe on its disk; look at the disk before it fails.";
        };
    }
}
