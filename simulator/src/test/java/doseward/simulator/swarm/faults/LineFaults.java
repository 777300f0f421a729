package doseward.simulator.swarm.faults;

import doseward.pump.Command;
import doseward.pump.Pump;
import doseward.pump.Report;
import doseward.pump.Token;
import doseward.simulator.swarm.Prescriptions;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A line that does something of its own. */
public final class LineFaults {
    private LineFaults() {}

    /** A dose is given once more, under a token of its own, when its pump has given it. */
    public static Planted givesAgain() {
        return Planted.onLine(GivesAgain::new);
    }

    /** The lines to two pumps are crossed. */
    public static Planted crossed() {
        return Planted.onLine(Crossing::new).prescribing(List.of(Prescriptions.continuous()));
    }

    private static final class GivesAgain extends FaultyLine {
        private Optional<Command.Infuse> last = Optional.empty();

        GivesAgain(Pump pump) {
            super(pump);
        }

        @Override public void send(Command command) {
            super.send(command);
            last = command instanceof Command.Infuse order ? Optional.of(order) : last;
        }

        @Override public Optional<Report> poll() {
            Optional<Report> said = super.poll();
            if (said.filter(Report.Finished.class::isInstance).isPresent()) {
                last.ifPresent(this::again);
                last = Optional.empty();
            }
            return said;
        }

        private void again(Command.Infuse order) {
            Token token = order.token();
            super.send(new Command.Infuse(new Token(token.course(), token.dose(), token.attempt() + 1),
                order.flows(), order.lease(), order.notAfter().plus(Command.LONGEST_LEASE)));
        }
    }

    /** Of each two lines that are laid, the first leads where the second should, and the other way round. */
    private static final class Crossing implements UnaryOperator<Pump> {
        private Optional<Plug> first = Optional.empty();

        @Override public Pump apply(Pump pump) {
            if (first.isEmpty()) {
                Plug plug = new Plug(pump);
                first = Optional.of(plug);
                return plug;
            }
            Pump crossed = first.get().exchanged(pump);
            first = Optional.empty();
            return crossed;
        }
    }

    private static final class Plug implements Pump {
        private Pump pump;

        Plug(Pump pump) {
            this.pump = pump;
        }

        Pump exchanged(Pump other) {
            Pump before = pump;
            pump = other;
            return before;
        }

        @Override public void send(Command command) {
            pump.send(command);
        }

        @Override public Optional<Report> poll() {
            return pump.poll();
        }
    }
}
