package doseward.simulator.scenario;

import doseward.engine.Event;
import doseward.journal.Entry;
import doseward.journal.ForwardingJournal;
import doseward.journal.Journal;
import doseward.journal.JournalFailed;
import doseward.pump.Command;
import doseward.pump.Pump;
import doseward.pump.Report;
import doseward.simulator.world.Crash;
import doseward.simulator.world.Wiring;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Where a scenario wants the controller to die, or its disk to fail: each once. */
final class Traps {
    private Optional<Predicate<Event>> before = Optional.empty();
    private Optional<Predicate<Event>> after = Optional.empty();
    private Optional<Predicate<Command>> sending = Optional.empty();
    private int full;

    void diesBeforeItWrites(Predicate<Event> which) {
        before = Optional.of(which);
    }

    void diesAfterItWrote(Predicate<Event> which) {
        after = Optional.of(which);
    }

    void diesBeforeItSends(Predicate<Command> which) {
        sending = Optional.of(which);
    }

    /** So many appends find no room. */
    void diskIsFull(int times) {
        full = times;
    }

    Wiring wiring() {
        return new Wiring(UnaryOperator.identity(), Trapped::new, TrappedPump::new);
    }

    private static boolean isAmong(List<Entry> entries, Predicate<Event> which) {
        return entries.stream().flatMap(entry -> entry.events().stream()).anyMatch(which);
    }

    /** The journal, at whose appends the controller may die. */
    private final class Trapped extends ForwardingJournal {
        Trapped(Journal journal) {
            super(journal);
        }

        @Override public void append(List<Entry> entries) throws JournalFailed {
            if (before.filter(which -> isAmong(entries, which)).isPresent()) {
                before = Optional.empty();
                throw new Crash("before it wrote");
            }
            if (full > 0) {
                full--;
                throw new JournalFailed("the disk is full");
            }
            super.append(entries);
            if (after.filter(which -> isAmong(entries, which)).isPresent()) {
                after = Optional.empty();
                throw new Crash("after it wrote");
            }
        }
    }

    /** The line, at whose sending the controller may die. */
    private final class TrappedPump implements Pump {
        private final Pump pump;

        TrappedPump(Pump pump) {
            this.pump = pump;
        }

        @Override public void send(Command command) {
            if (sending.filter(which -> which.test(command)).isPresent()) {
                sending = Optional.empty();
                throw new Crash("before it sent");
            }
            pump.send(command);
        }

        @Override public Optional<Report> poll() {
            return pump.poll();
        }
    }
}
