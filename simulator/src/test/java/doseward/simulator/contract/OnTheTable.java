package doseward.simulator.contract;

import doseward.plan.Capability;
import doseward.pump.Dispatch;
import doseward.pump.Report.Said;
import doseward.pump.mqtt.Decoded;
import doseward.pump.mqtt.Wire;
import doseward.quantity.Volume;
import doseward.simulator.pump.Outfit;
import doseward.simulator.pump.SimulatedPump;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The simulated pump with nothing between, in its own time; a test may spoil what it hears and says. */
final class OnTheTable implements Subject {
    private final SimulatedPump pump =
        new SimulatedPump("pump-1", Outfit.bench(Capability.USUAL));
    private final UnaryOperator<Dispatch> ears;
    private final UnaryOperator<Said> mouth;
    private final List<Said> unsaid = new ArrayList<>();
    private Duration uptime = Duration.ZERO;

    OnTheTable(UnaryOperator<Dispatch> ears, UnaryOperator<Said> mouth) {
        this.ears = ears;
        this.mouth = mouth;
        unsaid.addAll(pump.powerOn(Instant.EPOCH));
    }

    static OnTheTable sound() {
        return new OnTheTable(UnaryOperator.identity(), UnaryOperator.identity());
    }

    SimulatedPump pump() {
        return pump;
    }

    @Override public void tell(Dispatch dispatch) {
        unsaid.addAll(pump.hear(ears.apply(dispatch)));
    }

    @Override public void tell(byte[] nonsense) {
        if (Wire.command(nonsense) instanceof Decoded.Good<Dispatch>(var dispatch)) {
            tell(dispatch);
        }
    }

    @Override public List<Said> listen(Duration time) {
        uptime = uptime.plus(time);
        List<Said> said = new ArrayList<>(unsaid);
        unsaid.clear();
        said.addAll(pump.advanceTo(uptime));
        return said.stream().map(mouth).toList();
    }

    @Override public boolean reboot() {
        pump.powerOff();
        uptime = Duration.ZERO;
        unsaid.addAll(pump.powerOn(Instant.EPOCH.plus(Duration.ofHours(1))));
        return true;
    }
}
