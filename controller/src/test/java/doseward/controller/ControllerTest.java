package doseward.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.Course;
import doseward.engine.Event;
import doseward.engine.Il2;
import doseward.engine.Input;
import doseward.engine.Opening;
import doseward.engine.Phase;
import doseward.engine.Pumps;
import doseward.engine.Reading;
import doseward.journal.Entry;
import doseward.journal.Journal;
import doseward.journal.JournalFailed;
import doseward.plan.Capability;
import doseward.protocol.Value;
import doseward.pump.Command;
import doseward.pump.Pump;
import doseward.pump.Report;
import doseward.pump.Stamp;
import doseward.pump.Token;
import doseward.quantity.Measure;
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

class ControllerTest {
    private static final Instant DUE = Il2.due(1);

    private static final SelfTesting SOUND =
        now -> new Input.SelfTested(now, List.of("all"), Optional.empty());

    private final List<String> order = new ArrayList<>();
    private final ListJournal journal = new ListJournal();
    private final ListPump pump = new ListPump();
    private final Inbox inbox = new Inbox();

    @Requirement("incident 27")
    @Test void anInfusionIsSentOnlyAfterItsReasonIsInTheJournal() throws JournalFailed {
        Controller controller = ready();
        order.clear();

        controller.turn(DUE);

        assertEquals("journal", order.getFirst());
        assertTrue(order.contains("Infuse"));
        assertTrue(journal.taken.getLast().events().stream()
            .anyMatch(Event.InfusionOrdered.class::isInstance));
    }

    @Test void aTurnWithoutNewsWritesNothing() throws JournalFailed {
        Controller controller = new Controller(journal, Map.of("A", pump), inbox, SOUND);
        controller.start(DUE.minusSeconds(100));
        controller.turn(DUE.minusSeconds(99));
        order.clear();

        controller.turn(DUE.minusSeconds(98));

        assertEquals(List.of(), order);
    }

    @Requirement("incident 30")
    @Test void whenTheJournalFailsNothingIsOrderedAndWhatRunsIsHalted() throws JournalFailed {
        Controller controller = ready();
        controller.turn(DUE);
        pump.reports.add(new Report.Started(stamp(), token()));
        controller.turn(DUE.plusSeconds(1));
        order.clear();
        journal.failing = true;
        inbox.offer(new Input.Hold(DUE.plusSeconds(2), "D. Octor", "chills"));

        assertThrows(JournalFailed.class, () -> controller.turn(DUE.plusSeconds(2)));

        assertEquals(List.of("Halt"), order);
        assertInstanceOf(Phase.Infusing.class, controller.course().dose(1).phase());
    }

    @Test void aTurnWithNothingToRememberLetsTheJournalRestAndWhatFlowsIsHaltedIfItFailsAtThat()
            throws JournalFailed {
        Controller controller = ready();
        controller.turn(DUE);
        pump.reports.add(new Report.Started(stamp(), token()));
        controller.turn(DUE.plusSeconds(1));
        int before = journal.rests;

        controller.turn(DUE.plusSeconds(2));
        assertEquals(before + 1, journal.rests);

        order.clear();
        journal.failing = true;
        assertThrows(JournalFailed.class, () -> controller.turn(DUE.plusSeconds(3)));
        assertEquals(List.of("Halt"), order);
    }

    @Test void aNewControllerTakesTheCourseUpWhereTheJournalLeftIt() throws JournalFailed {
        Course before = ready().turn(DUE);

        Controller after = new Controller(journal, Map.of("A", pump), inbox, SOUND);

        assertEquals(before, after.course());
    }

    @Test void everyStartHasAHigherSession() throws JournalFailed {
        new Controller(journal, Map.of("A", pump), inbox, SOUND).start(DUE);

        Course second = new Controller(journal, Map.of("A", pump), inbox, SOUND).start(DUE.plusSeconds(5));

        assertEquals(2, second.session());
    }

    @Test void aChannelWithoutAPumpIsRefusedAtOnce() {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class,
            () -> new Controller(journal, Map.of("B", pump), inbox, SOUND));

        assertEquals("channel A has no pump", refused.getMessage());
    }

    @Test void aFullBoxRefusesMore() {
        for (int word = 0; word < Inbox.MOST_WAITING; word++) {
            inbox.offer(new Input.Tick(DUE));
        }

        assertFalse(inbox.offer(new Input.Tick(DUE)));
    }

    private Controller ready() throws JournalFailed {
        Controller controller = new Controller(journal, Map.of("A", pump), inbox, SOUND);
        controller.start(DUE.minus(Duration.ofMinutes(10)));
        Instant before = DUE.minusSeconds(20);
        record(before, Il2.PRESSURE, Measure.of(110, "mmHg"));
        record(before, Il2.CREATININE, Measure.of(1, "mg/dL"));
        inbox.offer(new Input.Confirm(before, 1, "N. Urse"));
        pump.reports.add(new Report.Identified(stamp(), Pumps.PLAIN, Capability.USUAL));
        pump.reports.add(new Report.SelfTested(stamp(), Pumps.SOUND));
        controller.turn(DUE.minusSeconds(10));
        return controller;
    }

    private void record(Instant at, String sign, Measure measure) {
        inbox.offer(new Input.RecordReading(at,
            new Reading(sign, new Value.Measured(measure), at, "N. Urse")));
    }

    private static Token token() {
        return new Token("course-1", 1, 1);
    }

    private static Stamp stamp() {
        return new Stamp("pump-1", 1, 1, Duration.ofSeconds(1), Volume.ZERO, 0);
    }

    private final class ListPump implements Pump {
        final Deque<Report> reports = new ArrayDeque<>();

        @Override public void send(Command command) {
            order.add(command.getClass().getSimpleName());
        }

        @Override public Optional<Report> poll() {
            return Optional.ofNullable(reports.poll());
        }
    }

    private final class ListJournal implements Journal {
        final List<Entry> taken = new ArrayList<>();
        boolean failing;
        int rests;

        @Override public Opening opening() {
            return Il2.opening();
        }

        @Override public List<Entry> entries() {
            return taken;
        }

        @Override public void append(List<Entry> entries) throws JournalFailed {
            if (failing) {
                throw new JournalFailed("the disk is full");
            }
            order.add("journal");
            taken.addAll(entries);
        }

        @Override public void rest() throws JournalFailed {
            rests++;
            if (failing) {
                throw new JournalFailed("the disk is full");
            }
        }

        @Override public void verify() {}

        @Override public void close() {}
    }
}
