package doseward.controller.rehearsal;

import doseward.engine.Course;
import doseward.engine.Dose;
import doseward.engine.Engine;
import doseward.engine.Event;
import doseward.engine.Input;
import doseward.engine.Interlock;
import doseward.engine.Opening;
import doseward.engine.Phase;
import doseward.engine.Step;
import doseward.plan.Capability;
import doseward.pump.Report;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A course being played: the engine, the interlock, and a perfect pump on each channel. */
final class Stage {
    /**
     * An infusion is looked at so often. The pump speaks before the engine looks, so that it is never silent,
     * and what comes by time alone, such as a reading that grows old, is looked at when it comes.
     */
    private static final Duration WHILE_FLOWING = Duration.ofHours(1);
    /** A dose that waits is looked at so often; nothing but readings and the end of its window changes it. */
    private static final Duration WHILE_WAITING = Duration.ofMinutes(5);

    private final SortedMap<String, PerfectPump> pumps = new TreeMap<>();
    private final List<Event> events = new ArrayList<>();
    private Course course;
    private Instant now;

    Stage(Opening opening) {
        this.course = Course.open(opening);
        this.now = opening.at();
        opening.plan().channels().forEach(channel ->
            pumps.put(channel, new PerfectPump(channel, now, Capability.USUAL)));
        hear(new Input.Start(now, 1));
    }

    Course course() {
        return course;
    }

    Instant now() {
        return now;
    }

    List<Event> events() {
        return events;
    }

    /** Time goes on, and pumps say what has flowed; the engine has not looked yet. */
    void moveTo(Instant moment) {
        now = moment;
        pumps.forEach((channel, pump) -> pump.live(now).forEach(report -> hear(channel, report)));
    }

    /** Pumps that stand still say so, and the engine looks. */
    void look() {
        pumps.forEach((channel, pump) -> pump.rest(now).forEach(report -> hear(channel, report)));
        testItself();
        hear(new Input.Tick(now));
    }

    /** The controller of a rehearsal is always sound. */
    private void testItself() {
        if (course.machine().testsItselfAt(false).filter(now::isBefore).isEmpty()) {
            hear(new Input.SelfTested(now, List.of("rehearsal"), Optional.empty()));
        }
    }

    /** What somebody says, and all that comes of it. */
    void hear(Input first) {
        Deque<Input> inputs = new ArrayDeque<>(List.of(first));
        while (!inputs.isEmpty()) {
            Input input = inputs.removeFirst();
            Step step = Interlock.passed(course, input, Engine.step(course, input));
            course = step.course();
            events.addAll(step.events());
            for (Step.Sending sending : step.commands()) {
                pumps.get(sending.channel()).hear(sending.command(), now).forEach(report ->
                    inputs.addLast(new Input.PumpReported(now, sending.channel(), report)));
            }
        }
    }

    private void hear(String channel, Report report) {
        hear(new Input.PumpReported(now, channel, report));
    }

    /** When the engine or a pump next has something to do, if nobody says anything before. */
    Instant next() {
        Instant next = Engine.wakeAt(course, now).orElse(Instant.MAX);
        if (next.equals(now.plusSeconds(1))) {
            next = now.plus(isFlowing() ? WHILE_FLOWING : WHILE_WAITING);
        }
        next = earlier(next, Engine.judgesAnewAt(course, now).orElse(Instant.MAX));
        for (PerfectPump pump : pumps.values()) {
            next = earlier(next, pump.ends().orElse(Instant.MAX));
        }
        for (Dose dose : course.doses()) {
            next = earlier(next, edge(dose));
        }
        return next;
    }

    private boolean isFlowing() {
        return course.isAnyOpen();
    }

    /** A dose's own times: when it is due, and just after it may no longer start. */
    private Instant edge(Dose dose) {
        if (dose.isSettled() || dose.isOpen()) {
            return Instant.MAX;
        }
        Instant due = dose.due().filter(now::isBefore).orElse(Instant.MAX);
        return earlier(due, dose.windowEnds().map(end -> end.plusSeconds(1)).filter(now::isBefore)
            .orElse(Instant.MAX));
    }

    static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
