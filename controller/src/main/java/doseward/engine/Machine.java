package doseward.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is known of the machine that the controller runs on, and of the controller itself. While something is
 * wrong with it, nothing begins.
 *
 * @param time how the course counts time on it
 * @param starts those of the controller that still count, the first first
 * @param startsTooOften whether it has started more often than a sound one does, and nobody has looked yet
 * @param passed when the last self-test since its start was passed
 * @param failing what the last self-test found, if it was not passed
 * @param silent the tasks of the controller that have stopped, by name
 * @param slow when its journal last took too long
 */
public record Machine(CourseTime time, List<Instant> starts, boolean startsTooOften,
        Optional<Instant> passed, Optional<Failing> failing, List<String> silent,
        Optional<Instant> slow) {

    public Machine {
        starts = List.copyOf(starts);
        silent = List.copyOf(silent);
    }

    /** The check of a self-test that was not passed, and what it found, in a sentence. */
    public record Failing(String check, String found) {}

    static Machine unknown(Instant opened) {
        return new Machine(CourseTime.unknown(opened), List.of(), false, Optional.empty(), Optional.empty(),
            List.of(), Optional.empty());
    }

    /** Why nothing may begin on it now; empty when all is well. */
    List<Reason> unfit(Instant now) {
        if (isFit(now)) {
            return List.of();
        }
        List<Reason> reasons = new ArrayList<>();
        time.doubt().map(Unfit.ClockInDoubt::new).map(Reason.MachineUnfit::new).ifPresent(reasons::add);
        if (startsTooOften) {
            reasons.add(new Reason.MachineUnfit(new Unfit.StartsTooOften(starts.size())));
        }
        failing.map(Unfit.SelfTestFailing::new).map(Reason.MachineUnfit::new).ifPresent(reasons::add);
        if (failing.isEmpty() && isTestDated(now)) {
            reasons.add(new Reason.MachineUnfit(new Unfit.NotSelfTested()));
        }
        silent.forEach(task -> reasons.add(new Reason.MachineUnfit(new Unfit.TaskSilent(task))));
        return reasons;
    }

    boolean isFit(Instant now) {
        return isSound() && !isTestDated(now);
    }

    private boolean isSound() {
        return time.doubt().isEmpty() && !startsTooOften && failing.isEmpty() && silent.isEmpty();
    }

    private boolean isTestDated(Instant now) {
        return testCountsUntil().isBefore(now);
    }

    /** Until when its last self-test counts; long ago where none was passed. */
    private Instant testCountsUntil() {
        return passed.map(at -> at.plus(Bounds.SELF_TEST_COUNTS)).orElse(Instant.MIN);
    }

    /** Until when it stays fit by itself; long ago where it is not. */
    Instant fitUntil() {
        return isSound() ? testCountsUntil() : Instant.MIN;
    }

    /**
     * When the controller is to test itself next, as far as the last test that was passed says; a running
     * dose puts it off for a little. Empty when it is to at once.
     */
    public Optional<Instant> testsItselfAt(boolean isAnyOpen) {
        if (passed.isEmpty() || failing.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(passed.get()
            .plus(isAnyOpen ? Bounds.SELF_TEST_AT_LATEST : Bounds.SELF_TEST_EVERY));
    }

    /** Adds the alarms of it that stand now. */
    void alarms(Instant now, List<Alarm> all) {
        if (time.doubt().isPresent()) {
            all.add(new Alarm.ClockDoubted());
        }
        if (startsTooOften) {
            all.add(new Alarm.StartedTooOften());
        }
        failing.ifPresent(found -> all.add(new Alarm.SelfTestFailed(found.check())));
        if (failing.isEmpty() && isTestDated(now)
                && !hasStartedAfter(now.minus(AlarmBounds.UNTESTED_FOR))) {
            all.add(new Alarm.SelfTestMissing());
        }
        silent.forEach(task -> all.add(new Alarm.TaskStopped(task)));
        if (slowUntil().filter(now::isBefore).isPresent()) {
            all.add(new Alarm.JournalSlow());
        }
    }

    /** Until when a slow journal is told of. */
    Optional<Instant> slowUntil() {
        return slow.map(at -> at.plus(AlarmBounds.SLOW_TOLD_FOR));
    }

    boolean hasStartedAfter(Instant moment) {
        return !starts.isEmpty() && starts.getLast().isAfter(moment);
    }

    Machine with(CourseTime changed) {
        return new Machine(changed, starts, startsTooOften, passed, failing, silent, slow);
    }

    /** A new start knows nothing of what the one before it tested, nor of its tasks. */
    Machine started(Instant at, ClockReading clocks) {
        Instant oldest = at.minus(Bounds.STARTS_COUNT_WITHIN);
        List<Instant> counting = new ArrayList<>(starts);
        counting.removeIf(start -> start.isBefore(oldest));
        counting.add(at);
        return new Machine(time.started(at, clocks), counting, startsTooOften, Optional.empty(),
            Optional.empty(), List.of(), slow);
    }

    Machine startsTooOften(boolean is) {
        return new Machine(time, is ? starts : List.of(), is, passed, failing, silent, slow);
    }

    Machine tested(Optional<Instant> passedAt, Optional<Failing> found) {
        return new Machine(time, starts, startsTooOften, passedAt, found, silent, slow);
    }

    Machine slow(Instant at) {
        return new Machine(time, starts, startsTooOften, passed, failing, silent, Optional.of(at));
    }

    Machine silent(String task, boolean is) {
        List<String> all = new ArrayList<>(silent);
        all.remove(task);
        if (is) {
            all.add(task);
        }
        return new Machine(time, starts, startsTooOften, passed, failing, all, slow);
    }
}
