package doseward.simulator.swarm.faults;

import doseward.engine.Event;
import doseward.engine.Input;
import doseward.journal.Entry;
import doseward.journal.ForwardingJournal;
import doseward.journal.Journal;
import doseward.journal.JournalFailed;
import java.time.Duration;
import java.util.List;

/** A journal that does not hold what happened. */
public final class JournalFaults {
    private static final Duration A_LITTLE = Duration.ofSeconds(1);

    private JournalFaults() {}

    /** Orders leave before their entry is on disk. */
    public static Planted actsFirst() {
        return new Planted(() -> new ActsFirst().wiring(), Planted.ALL);
    }

    /** A controller that comes up finds no order after the last but one, nor what came of it. */
    public static Planted lastOrderForgotten() {
        return Planted.inJournal(ForgetsLastOrder::new);
    }

    /** What was taken is taken once more, for nobody heard that it was. */
    public static Planted appendedTwice() {
        return Planted.inJournal(AppendsTwice::new);
    }

    /** Each passing of time is written as a little earlier than it was. */
    public static Planted timeMistaken() {
        return Planted.inJournal(MistakesTime::new);
    }

    private static final class ForgetsLastOrder extends ForwardingJournal {
        ForgetsLastOrder(Journal journal) {
            super(journal);
        }

        @Override public List<Entry> entries() {
            List<Entry> all = super.entries();
            for (int last = all.size(); last > 0; last--) {
                if (all.get(last - 1).events().stream().anyMatch(Event.InfusionOrdered.class::isInstance)) {
                    return all.subList(0, last - 1);
                }
            }
            return all;
        }
    }

    private static final class AppendsTwice extends ForwardingJournal {
        AppendsTwice(Journal journal) {
            super(journal);
        }

        @Override public void append(List<Entry> entries) throws JournalFailed {
            super.append(entries);
            super.append(entries);
        }
    }

    private static final class MistakesTime extends ForwardingJournal {
        MistakesTime(Journal journal) {
            super(journal);
        }

        @Override public void append(List<Entry> entries) throws JournalFailed {
            super.append(entries.stream().map(MistakesTime::mistaken).toList());
        }

        private static Entry mistaken(Entry entry) {
            return entry.because() instanceof Input.Tick tick
                ? new Entry(entry.number(), new Input.Tick(tick.at().minus(A_LITTLE)), entry.events())
                : entry;
        }
    }
}
