package doseward.simulator.swarm.faults;

import doseward.plan.Giving.Flow;
import doseward.pump.Command;
import doseward.pump.Pump;
import doseward.pump.Token;
import doseward.quantity.Volume;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** A pump is told something else than what was decided. */
public final class CommandFaults {
    private CommandFaults() {}

    /** A stop is decided and written down, and never sent. */
    public static Planted haltNeverSent() {
        return each(command -> command instanceof Command.Halt ? Optional.empty() : Optional.of(command));
    }

    /** A stop is sent once and, if it is lost, never again. */
    public static Planted haltSentOnce() {
        return Planted.onLine(() -> {
            SortedSet<String> sent = new TreeSet<>();
            return pump -> new Changed(pump, command -> command instanceof Command.Halt(Token token)
                && !sent.add(token.toString()) ? Optional.empty() : Optional.of(command));
        });
    }

    /** A lease is renewed for a minute, four times as long as it may be. */
    public static Planted longRenewals() {
        return each(command -> Optional.of(command instanceof Command.Renew(Token token, _)
            ? new Command.Renew(token, Command.LONGEST_LEASE) : command));
    }

    /** A tenth more is ordered than was planned. */
    public static Planted largerVolume() {
        return infuse(order -> new Command.Infuse(order.token(), order.flows().stream()
            .map(CommandFaults::larger).toList(), order.lease(), order.notAfter()));
    }

    private static Flow larger(Flow flow) {
        return new Flow(new Volume(flow.volume().microlitres() * 11 / 10), flow.rate());
    }

    /** An order may still begin an hour after it was given. */
    public static Planted laterDeadline() {
        return infuse(order -> new Command.Infuse(order.token(), order.flows(), order.lease(),
            order.notAfter().plus(Duration.ofHours(1))));
    }

    /** An order leaves with a lease of a minute. */
    public static Planted longerLease() {
        return infuse(order -> new Command.Infuse(order.token(), order.flows(), Command.LONGEST_LEASE,
            order.notAfter()));
    }

    private static Planted infuse(Function<Command.Infuse, Command> change) {
        return each(command -> Optional.of(command instanceof Command.Infuse order ? change.apply(order)
            : command));
    }

    private static Planted each(Function<Command, Optional<Command>> change) {
        return Planted.onLine(pump -> new Changed(pump, change));
    }

    /** Each command is sent as it is changed, or not at all. */
    private static final class Changed extends FaultyLine {
        private final Function<Command, Optional<Command>> change;

        Changed(Pump pump, Function<Command, Optional<Command>> change) {
            super(pump);
            this.change = change;
        }

        @Override public void send(Command command) {
            change.apply(command).ifPresent(super::send);
        }
    }
}
