package doseward.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.Bounds;
import doseward.engine.ClockReading;
import doseward.engine.Course;
import doseward.engine.CourseTime.Doubt;
import doseward.engine.Event;
import doseward.engine.Il2;
import doseward.engine.Input;
import doseward.engine.Machine.Failing;
import doseward.engine.MachineEvent;
import doseward.engine.Opening;
import doseward.engine.Pumps;
import doseward.journal.Entry;
import doseward.journal.Journal;
import doseward.journal.JournalFailed;
import doseward.plan.Capability;
import doseward.pump.Command;
import doseward.pump.Pump;
import doseward.pump.Report;
import doseward.pump.Stamp;
import doseward.quantity.Volume;
import doseward.trace.Requirement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A controller and the machine under it: its clocks, its restarts, its tests of itself, its disk. */
class OwnMachineTest {
    private static final Instant OPENED = Il2.opening().at();
    private static final Duration UP = Duration.ofHours(50);

    private final List<List<Entry>> appends = new ArrayList<>();
    private final List<Command> sent = new ArrayList<>();
    private final Deque<Report> said = new ArrayDeque<>();
    private final Inbox inbox = new Inbox();
    private Optional<Failing> failing = Optional.empty();
    private Opening opening = Il2.opening();
    private int tests;

    @Requirement("incident 26")
    @Test void aWallClockThatIsSetIsToldAndTheCourseGoesOnByTheOther() throws JournalFailed {
        Controller controller = started();

        Course course = controller.turn(clocks(60, Duration.ofHours(1)));

        assertEquals(List.of(new MachineEvent.ClockStepped(OPENED.plusSeconds(60), Duration.ofHours(1))),
            events(MachineEvent.ClockStepped.class));
        assertEquals(OPENED.plusSeconds(61), course.machine().time().at(UP.plusSeconds(61)));
    }

    @Requirement("incident 26")
    @Test void aClockThatIsSetEverySecondIsToldOnceAMinute() throws JournalFailed {
        Controller controller = started();

        for (int second = 1; second <= 120; second++) {
            controller.turn(clocks(second, Duration.ofHours(second % 2)));
        }

        assertEquals(2, events(MachineEvent.ClockStepped.class).size());
    }

    @Requirement("incident 26")
    @Test void whoAcceptsAClockMeansWhatItShowsNow() throws JournalFailed {
        Controller controller = started();
        controller.turn(clocks(60, Duration.ofHours(1)));
        inbox.offer(new Input.AcceptClock(OPENED.plusSeconds(61), "N. Urse"));

        Course course = controller.turn(clocks(61, Duration.ofHours(5)));

        assertEquals(2, events(MachineEvent.ClockStepped.class).size());
        assertEquals(Optional.empty(), course.machine().time().doubt());
        assertEquals(Optional.empty(), course.machine().time().step(OPENED.plusSeconds(62),
            OPENED.plusSeconds(62).plus(Duration.ofHours(5))));
    }

    @Requirement("incident 26")
    @Test void aControllerThatStartsAgainInTheSameBootAsksTheMonotonicClock() throws JournalFailed {
        started().turn(clocks(10, Duration.ZERO));

        Course course = controller().start(clocks(300, Duration.ofDays(-3)));

        assertEquals(OPENED.plusSeconds(300), course.machine().time().at());
        assertEquals(Optional.of(new Doubt.Stepped(Duration.ofDays(-3))), course.machine().time().doubt());
    }

    @Requirement("incident 26")
    @Test void afterAnotherBootAClockBeforeTheLastEntryIsNotBelieved() throws JournalFailed {
        started().turn(clocks(10, Duration.ZERO));
        ClockReading wrong = new ClockReading(OPENED.minus(Duration.ofDays(1)), Duration.ofSeconds(5), "two");

        Course course = controller().start(wrong);

        assertEquals(OPENED.plusSeconds(10), course.machine().time().at());
        assertEquals(1, events(MachineEvent.TimeOffDoubted.class).size());
    }

    @Requirement("incident 17")
    @Test void aStartIsOneEntryAndOneQuestionToEachPumpHoweverOftenItComes() throws JournalFailed {
        for (int start = 1; start <= 20; start++) {
            controller().start(clocks(start, Duration.ZERO));
        }

        assertEquals(20, appends.size());
        assertEquals(20, sent.size());
        assertTrue(sent.stream().allMatch(Command.Identify.class::isInstance), sent.toString());
        assertEquals(1, events(MachineEvent.StartedTooOften.class).size());
    }

    @Requirement({"GIP 3.4.1", "GIP 3.4.5", "Open PCA R7.4.0(2)"})
    @Test void itTestsItselfAtItsStartAndAgainSoonAfterATestThatWasNotPassed() throws JournalFailed {
        failing = Optional.of(new Failing("journal", "it is gone"));
        Controller controller = started();
        controller.turn(clocks(1, Duration.ZERO));
        controller.turn(clocks(2, Duration.ZERO));
        assertEquals(1, tests);

        failing = Optional.empty();
        Duration again = Bounds.SELF_TEST_AGAIN_AFTER.plusSeconds(1);
        Course course = controller.turn(clocks(again.toSeconds(), Duration.ZERO));

        assertEquals(2, tests);
        assertEquals(Optional.empty(), course.machine().failing());
    }

    @Requirement("GIP 3.3.2")
    @Test void itTestsItselfEveryHour() throws JournalFailed {
        Controller controller = started();
        for (int minute = 0; minute <= 180; minute++) {
            controller.turn(clocks(minute * 60L + 1, Duration.ZERO));
        }

        assertEquals(4, tests);
    }

    @Requirement("GIP 3.3.2")
    @Test void itTestsItselfEveryHourThoughNothingElseIsToBeDone() throws JournalFailed {
        long hour = Bounds.SELF_TEST_EVERY.toSeconds();
        opening = new Opening("course-1", OPENED.minusSeconds(hour), "P. Harmacist", opening.plan());
        Controller controller = controller();
        controller.start(clocks(-hour, Duration.ZERO));
        said.add(new Report.Identified(stamp(), Pumps.PLAIN, Capability.USUAL));
        said.add(new Report.SelfTested(stamp(), Pumps.SOUND));
        Course calm = controller.turn(clocks(1 - hour, Duration.ZERO));
        assertTrue(calm.calmUntil().isAfter(OPENED.plusSeconds(1)), calm.calmUntil().toString());

        controller.turn(clocks(0, Duration.ZERO));
        assertEquals(1, tests);
        controller.turn(clocks(1, Duration.ZERO));

        assertEquals(2, tests);
    }

    @Test void aTurnHoweverFullIsOneAppend() throws JournalFailed {
        Controller controller = started();
        controller.turn(clocks(1, Duration.ZERO));
        appends.clear();
        for (int word = 1; word <= 5; word++) {
            inbox.offer(new Input.Hold(OPENED.plusSeconds(2), "N. Urse", "chills " + word));
        }

        controller.turn(clocks(2, Duration.ofHours(1)));

        assertEquals(1, appends.size());
        assertEquals(6, appends.getFirst().size());
    }

    private Controller started() throws JournalFailed {
        Controller controller = controller();
        controller.start(clocks(0, Duration.ZERO));
        return controller;
    }

    private Controller controller() {
        return new Controller(new Kept(), Map.of("A", new Heard()), inbox, this::test);
    }

    private Input.SelfTested test(Instant now) {
        tests++;
        return new Input.SelfTested(now, List.of(), failing);
    }

    private static ClockReading clocks(long seconds, Duration ahead) {
        return new ClockReading(OPENED.plusSeconds(seconds).plus(ahead), UP.plusSeconds(seconds), "one");
    }

    private static Stamp stamp() {
        return new Stamp("pump-1", 1, 1, Duration.ofSeconds(1), Volume.ZERO, 0);
    }

    private <E extends Event> List<E> events(Class<E> kind) {
        return appends.stream().flatMap(List::stream).flatMap(entry -> entry.events().stream())
            .filter(kind::isInstance).map(kind::cast).toList();
    }

    private final class Kept implements Journal {
        private final List<Entry> found = appends.stream().flatMap(List::stream).toList();

        @Override public Opening opening() {
            return opening;
        }

        @Override public List<Entry> entries() {
            return found;
        }

        @Override public void append(List<Entry> entries) {
            appends.add(entries);
        }

        @Override public void rest() {}

        @Override public void verify() {}

        @Override public void close() {}
    }

    private final class Heard implements Pump {
        @Override public void send(Command command) {
            sent.add(command);
        }

        @Override public Optional<Report> poll() {
            return Optional.ofNullable(said.poll());
        }
    }
}
