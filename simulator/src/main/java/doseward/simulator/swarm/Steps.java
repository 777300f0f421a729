package doseward.simulator.swarm;

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
import java.util.function.UnaryOperator;

/**
 * Counts every step of every turn, over all lives of a controller, and lets it die at one: before each word
 * that it hears, before an append, after it, before each command. After one step is before the next.
 */
final class Steps {
    private final long diesAt;
    private long count;

    /** Steps count from 1; a number that never comes kills nothing. */
    Steps(long diesAt) {
        this.diesAt = diesAt;
    }

    long count() {
        return count;
    }

    /** What stands between the controller and its world, so that each step is seen. */
    Wiring wiring() {
        return new Wiring(UnaryOperator.identity(), Counted::new, Heard::new);
    }

    private void step(String where) {
        if (++count == diesAt) {
            throw new Crash("at step " + count + ", " + where);
        }
    }

    /** The journal, with a step on either side of an append. */
    private final class Counted extends ForwardingJournal {
        Counted(Journal journal) {
            super(journal);
        }

        @Override public void append(List<Entry> entries) throws JournalFailed {
            step("before entry " + entries.getFirst().number());
            super.append(entries);
            step("after entry " + entries.getLast().number());
        }
    }

    /** The pump's line, with a step before each word and each command. */
    private final class Heard implements Pump {
        private final Pump pump;

        Heard(Pump pump) {
            this.pump = pump;
        }

        @Override public void send(Command command) {
            step("before " + command);
            pump.send(command);
        }

        @Override public Optional<Report> poll() {
            step("before it heard");
            return pump.poll();
        }
    }
}
