package doseward.simulator.swarm;

import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.Bounds;
import doseward.engine.Event;
import doseward.engine.Opening;
import doseward.journal.Entry;
import doseward.journal.Journal;
import doseward.journal.JournalFailed;
import doseward.plan.Plan;
import doseward.protocol.Limits;
import doseward.protocol.Order;
import doseward.protocol.Protocol;
import doseward.pump.Command;
import doseward.pump.Pump;
import doseward.pump.Report;
import doseward.pump.Token;
import doseward.simulator.world.Wiring;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * A swarm that finds nothing must be seen to find something: faults are planted, and it says which law they
 * break.
 */
class PlantedFaultTest {
    private static final long MOST_SEEDS = 1_000;

    @Test void aCourseWithoutItsIntervalIsCaught() {
        Wiring hasty = new Wiring(PlantedFaultTest::withoutInterval, UnaryOperator.identity(),
            UnaryOperator.identity());

        String found = firstBroken(hasty);

        assertTrue(found.contains("NeverTooClose"), found);
    }

    @Test void aHaltThatIsNotRepeatedIsCaught() {
        Wiring once = new Wiring(UnaryOperator.identity(), UnaryOperator.identity(), HaltsOnce::new);

        String found = firstBroken(once);

        assertTrue(found.contains("DoubtEnds"), found);
    }

    @Test void aJournalThatIsWrittenAfterTheActIsCaught() {
        String found = firstBroken(new ActsFirst().wiring());

        assertTrue(found.contains("ReasonBeforeFlow"), found);
    }

    private static String firstBroken(Wiring wiring) {
        return LongStream.rangeClosed(1, MOST_SEEDS)
            .mapToObj(seed -> Trial.run(seed, Courses.wired(seed, wiring)).broken())
            .flatMap(Optional::stream).findFirst()
            .orElseThrow(() -> new AssertionError("nothing broke in " + MOST_SEEDS + " seeds"));
    }

    /**
     * The plan as a careless hand would leave it: doses may follow one another at once, and start at any
     * time.
     */
    private static Plan withoutInterval(Plan plan) {
        List<Order> orders = plan.orders().stream().map(PlantedFaultTest::withoutInterval).toList();
        Protocol protocol = plan.protocol();
        return new Plan(new Protocol(protocol.head(), protocol.patient(), orders, protocol.course(),
            protocol.companions(), protocol.avoid(), protocol.signs()), plan.patient(), plan.from(),
            plan.zone(), plan.pump(), plan.levels(), plan.override(), plan.cycles(), plan.runs(),
            plan.doses());
    }

    private static Order withoutInterval(Order order) {
        return new Order(order.name(), order.product(), order.dosage(), order.roundedTo(), order.cap(),
            order.route(), order.given(), order.schedule(), order.mayStartLateBy(), Duration.ZERO,
            order.whenHeld(), order.checklist(), order.criteria(), order.holds(), order.stops(),
            order.changes(), Limits.NONE);
    }

    /** Passes the first halt of a dose on, and no other. */
    private static final class HaltsOnce implements Pump {
        private final Pump pump;
        private final SortedSet<String> halted = new TreeSet<>();

        HaltsOnce(Pump pump) {
            this.pump = pump;
        }

        @Override public void send(Command command) {
            if (!(command instanceof Command.Halt(Token token)) || halted.add(token.toString())) {
                pump.send(command);
            }
        }

        @Override public Optional<Report> poll() {
            return pump.poll();
        }
    }

    /** Sends each order before the entry that is its reason is on disk. */
    private static final class ActsFirst {
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
        private final class Hasty implements Journal {
            private final Journal journal;

            Hasty(Journal journal) {
                this.journal = journal;
            }

            @Override public Opening opening() {
                return journal.opening();
            }

            @Override public List<Entry> entries() {
                return journal.entries();
            }

            @Override public void append(List<Entry> entries) throws JournalFailed {
                act(entries);
                journal.append(entries);
            }

            @Override public void close() {
                journal.close();
            }
        }

        /** The order has gone already. */
        private record Late(Pump pump) implements Pump {
            @Override public void send(Command command) {
                if (!(command instanceof Command.Infuse)) {
                    pump.send(command);
                }
            }

            @Override public Optional<Report> poll() {
                return pump.poll();
            }
        }
    }
}
