package doseward.simulator.swarm.faults;

import doseward.pump.Command;
import doseward.pump.Pump;
import doseward.pump.Report;
import doseward.pump.Stamp;
import doseward.quantity.Volume;
import java.util.Optional;
import java.util.function.Function;

/** Something else is heard of a pump than what it said. */
public final class ReportFaults {
    private ReportFaults() {}

    /** Each volume that flowed is taken for half of it, by both of the pump's counters. */
    public static Planted halfCounted() {
        return each(report -> Optional.of(switch (report) {
            case Report.Progress said -> new Report.Progress(less(said.stamp(), said.delivered()),
                said.token(), half(said.delivered()));
            case Report.Finished said -> new Report.Finished(less(said.stamp(), said.delivered()),
                said.token(), half(said.delivered()));
            case Report.Stopped said -> new Report.Stopped(less(said.stamp(), said.delivered()),
                said.token(), half(said.delivered()), said.cause());
            case Report.Said other -> other;
            case Report.Offline line -> line;
            case Report.NotSent line -> line;
        }));
    }

    private static Volume half(Volume delivered) {
        return new Volume(delivered.microlitres() / 2);
    }

    private static Stamp less(Stamp stamp, Volume delivered) {
        return new Stamp(stamp.pump(), stamp.boot(), stamp.sequence(), stamp.uptime(),
            stamp.lifetime().minus(delivered.minus(half(delivered))), 0);
    }

    /** What a pump says of its trouble is not heard. */
    public static Planted alarmsUnheard() {
        return each(report -> report instanceof Report.Alarmed ? Optional.empty() : Optional.of(report));
    }

    /** Where a pump was told to stop, its answer is not heard. */
    public static Planted stopsUnheard() {
        return each(report -> report instanceof Report.Stopped ? Optional.empty() : Optional.of(report));
    }

    private static Planted each(Function<Report, Optional<Report>> change) {
        return Planted.onLine(pump -> new Changed(pump, change));
    }

    /** An order is told as one that could not be sent, though it has left. */
    public static Planted toldAsNotSent() {
        return Planted.onLine(SaysNotSent::new);
    }

    /** Each word is heard as it is changed, or not at all. */
    private static final class Changed extends FaultyLine {
        private final Function<Report, Optional<Report>> change;

        Changed(Pump pump, Function<Report, Optional<Report>> change) {
            super(pump);
            this.change = change;
        }

        @Override public Optional<Report> poll() {
            Optional<Report> said = super.poll();
            while (said.isPresent() && change.apply(said.get()).isEmpty()) {
                said = super.poll();
            }
            return said.flatMap(change);
        }
    }

    private static final class SaysNotSent extends FaultyLine {
        private Optional<Report> untold = Optional.empty();

        SaysNotSent(Pump pump) {
            super(pump);
        }

        @Override public void send(Command command) {
            super.send(command);
            if (command instanceof Command.Infuse order) {
                untold = Optional.of(new Report.NotSent(order.token(), "the line is down"));
            }
        }

        @Override public Optional<Report> poll() {
            Optional<Report> said = untold;
            untold = Optional.empty();
            return said.or(super::poll);
        }
    }
}
