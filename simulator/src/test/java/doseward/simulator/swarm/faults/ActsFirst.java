package doseward.simulator.swarm.faults;

import doseward.engine.Bounds;
import doseward.engine.Event;
import doseward.journal.Entry;
import doseward.journal.ForwardingJournal;
import doseward.journal.Journal;
import doseward.journal.JournalFailed;
import doseward.pump.Command;
import doseward.pump.Pump;
import doseward.simulator.world.Wiring;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Sends each order before the entry that is its reason is on disk. */
final class ActsFirst {
    private Optional<Pump> line = Optional.empty();

    Wiring wiring() {
        return new Wiring(UnaryOperator.identity(), Hasty::new, pump -> {
            line = Optional.of(pump);
            return new Late(pump);
        });
    }

    private void act(List<Entry> entries) {
        entries.stream().flatMap(entry -> entry.events().stream()).forEach(event -> {
            if (event instanceof Event.InfusionOrdered order) {
                line.orElseThrow().send(new Command.Infuse(
                    order.token(), order.flows(), Bounds.LEASE, order.notAfter()));
            }
        });
    }

    /** Acts, then remembers. */
    private final class Hasty extends ForwardingJournal {
        Hasty(Journal journal) {
            super(journal);
        }

        @Override public void append(List<Entry> entries) throws JournalFailed {
            act(entries);
            super.append(entries);
        }
    }

    /** The order has gone already. */
    private static final class Late extends FaultyLine {
        Late(Pump pump) {
            super(pump);
        }

        @Override public void send(Command command) {
            if (!(command instanceof Command.Infuse)) {
                super.send(command);
            }
        }
    }
}
