package doseward.simulator.pump;

import doseward.plan.Capability;
import doseward.pump.Dispatch;
import doseward.pump.Report.Said;
import doseward.pump.past.Keepsake;
import doseward.pump.past.Past;
import doseward.quantity.Volume;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A simulated pump that keeps its start count and lifetime on disk before it tells of them, as real ones do
 * in flash.
 */
public final class KeepingPump implements Device {
    private final SimulatedPump pump;
    private final Keepsake keepsake;
    private final List<Said> unsaid = new ArrayList<>();
    private final int boots;
    private Volume kept;

    /** Switches the pump on. */
    public KeepingPump(String id, Keepsake keepsake, Instant on) throws IOException {
        Past before = keepsake.read();
        this.keepsake = keepsake;
        this.boots = before.boots() + 1;
        this.kept = before.lifetime();
        keepsake.keep(new Past(boots, kept));
        this.pump = new SimulatedPump(id, Outfit.bench(Capability.USUAL), before.boots(), before.lifetime());
        unsaid.addAll(pump.powerOn(on));
    }

    @Override public List<Said> hear(Dispatch dispatch) {
        return kept(pump.hear(dispatch));
    }

    @Override public List<Said> advanceTo(Duration uptime) {
        List<Said> all = new ArrayList<>(unsaid);
        unsaid.clear();
        all.addAll(pump.advanceTo(uptime));
        return kept(all);
    }

    private List<Said> kept(List<Said> said) {
        if (!pump.lifetime().equals(kept)) {
            kept = pump.lifetime();
            try {
                keepsake.keep(new Past(boots, kept));
            } catch (IOException lost) {
                // A pump that can't count what it gives must not give.
                throw new UncheckedIOException("the pump's memory can't be written: " + lost.getMessage(),
                    lost);
            }
        }
        return said;
    }
}
