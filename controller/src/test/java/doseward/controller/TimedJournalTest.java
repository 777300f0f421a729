package doseward.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;

import doseward.engine.Il2;
import doseward.engine.Input;
import doseward.engine.Opening;
import doseward.journal.Entry;
import doseward.journal.Journal;
import doseward.journal.JournalFailed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimedJournalTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Entry ENTRY = new Entry(1, new Input.Tick(NOON), List.of());

    private final Inbox inbox = new Inbox();

    @Test void anAppendThatTakesTooLongIsTold() throws JournalFailed {
        timed(TimedJournal.SLOW.plusMillis(1)).append(List.of(ENTRY));

        assertEquals(List.of(new Input.JournalSlow(NOON, TimedJournal.SLOW.plusMillis(1))),
            inbox.takeAll());
    }

    @Test void anAppendThatTakesAsLongAsItMayIsNot() throws JournalFailed {
        timed(TimedJournal.SLOW).append(List.of(ENTRY));

        assertEquals(List.of(), inbox.takeAll());
    }

    @Test void aRestThatTakesTooLongIsTold() throws JournalFailed {
        timed(TimedJournal.SLOW.plusMillis(1)).rest();

        assertEquals(List.of(new Input.JournalSlow(NOON, TimedJournal.SLOW.plusMillis(1))),
            inbox.takeAll());
    }

    private Journal timed(Duration takes) {
        Deque<Long> uptimes = new ArrayDeque<>(List.of(Duration.ofHours(1).toNanos(),
            Duration.ofHours(1).plus(takes).toNanos()));
        return new TimedJournal(new Nowhere(), inbox, () -> NOON, uptimes::removeFirst);
    }

    private static final class Nowhere implements Journal {
        @Override public Opening opening() {
            return Il2.opening();
        }

        @Override public List<Entry> entries() {
            return List.of();
        }

        @Override public void append(List<Entry> entries) {}

        @Override public void rest() {}

        @Override public void verify() {}

        @Override public void close() {}
    }
}
