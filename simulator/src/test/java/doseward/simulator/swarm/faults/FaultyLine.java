package doseward.simulator.swarm.faults;

import doseward.pump.Command;
import doseward.pump.Pump;
import doseward.pump.Report;
import java.util.Optional;

/** A line to a pump on which something is wrong; this much of it is right. */
abstract class FaultyLine implements Pump {
    private final Pump pump;

    FaultyLine(Pump pump) {
        this.pump = pump;
    }

    @Override public void send(Command command) {
        pump.send(command);
    }

    @Override public Optional<Report> poll() {
        return pump.poll();
    }
}
