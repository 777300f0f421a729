package doseward.simulator.demo;

import doseward.pump.Command;
import doseward.pump.Dispatcher;
import doseward.pump.Pump;
import doseward.pump.Report;
import doseward.pump.Report.Said;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A wire without broker or sockets: what is said is there at once. */
final class DirectWire implements Wire, Pump {
    private final WardPump pump;
    private final WardClock clock;
    private final Dispatcher dispatcher = new Dispatcher(1);
    private final Deque<Report> heard = new ArrayDeque<>();

    DirectWire(WardPump pump, WardClock clock) {
        this.pump = pump;
        this.clock = clock;
    }

    @Override public Pump controllerEnd() {
        return this;
    }

    @Override public void send(Command command) {
        dispatcher.ready(command, clock.instant()).ifPresent(dispatch -> hear(pump.hear(dispatch)));
    }

    @Override public Optional<Report> poll() {
        return Optional.ofNullable(heard.poll());
    }

    @Override public void pumpGoesOnTo(Duration uptime) {
        hear(pump.advanceTo(uptime));
    }

    private void hear(List<Said> said) {
        said.forEach(word -> dispatcher.heard(word.stamp(), clock.instant()));
        heard.addAll(said);
    }

    @Override public void settle() {}

    @Override public void close() {}
}
