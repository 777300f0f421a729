package doseward.simulator.demo;

import doseward.plan.Capability;
import doseward.pump.Dispatch;
import doseward.pump.Report.Said;
import doseward.pump.Token;
import doseward.pump.mqtt.LineBounds;
import doseward.quantity.Volume;
import doseward.simulator.pump.Device;
import doseward.simulator.pump.Outfit;
import doseward.simulator.pump.Repeats;
import doseward.simulator.pump.SimulatedPump;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The simulated pump as it stands in the ward: it can be stopped by hand, and in a leap of hours says once
 * how it is.
 */
final class WardPump implements Device {
    private final SimulatedPump pump = new SimulatedPump("pump-1",
        Outfit.ward(Capability.USUAL));
    /** The broker holds more of them back until the controller has taken some, and time does not go on. */
    private static final int MOST_AT_ONCE = LineBounds.USUAL.window();

    private final List<Said> unsaid = new ArrayList<>();

    WardPump(Instant on) {
        unsaid.addAll(pump.powerOn(on));
    }

    @Override public List<Said> hear(Dispatch dispatch) {
        return pump.hear(dispatch);
    }

    @Override public List<Said> advanceTo(Duration uptime) {
        List<Said> all = new ArrayList<>(unsaid);
        unsaid.clear();
        all.addAll(pump.advanceTo(uptime));
        List<Said> once = Repeats.once(all);
        if (once.size() >= MOST_AT_ONCE) {
            throw new IllegalStateException("the line takes no " + once.size() + " words at once: " + once);
        }
        return once;
    }

    /** Someone hangs a bag that holds what its label says. */
    void hang(Volume label) {
        unsaid.addAll(pump.hang(label, label));
    }

    /** Someone presses its stop key and reads its display. */
    Volume stopAndRead(Token token) {
        unsaid.addAll(pump.pressStop());
        return pump.delivered(token);
    }

    /** What the drug that has truly flowed so far comes to, by the pump's own log. */
    SimulatedPump truth() {
        return pump;
    }
}
