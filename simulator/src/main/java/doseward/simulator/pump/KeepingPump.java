package doseward.simulator.pump;

import doseward.plan.Capability;
import doseward.pump.Dispatch;
import doseward.pump.Report.Said;
import doseward.pump.past.Keepsake;
import doseward.pump.past.Past;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A simulated pump that keeps its start count and its counters on disk before it tells of them, as real
 * ones do in flash.
 */
public final class KeepingPump implements Device {
    private final SimulatedPump pump;
    private final Keepsake keepsake;
    private final List<Said> unsaid = new ArrayList<>();
    private Past kept;

    /** Switches on a pump on a bench. */
    public KeepingPump(String id, Keepsake keepsake, Instant on) throws IOException {
        this(id, Outfit.bench(Capability.USUAL), keepsake, on);
    }

    /** Switches on a pump that is made so. */
    public KeepingPump(String id, Outfit outfit, Keepsake keepsake, Instant on) throws IOException {
        Past before = keepsake.read();
        this.keepsake = keepsake;
        this.kept = new Past(before.boots() + 1, before.lifetime(), before.freeFlows());
        keepsake.keep(kept);
        this.pump = new SimulatedPump(id, outfit, before);
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

    /** Somebody does something to it; what it says to that at once. */
    public List<Said> does(Function<SimulatedPump, List<Said>> deed) {
        return kept(deed.apply(pump));
    }

    private List<Said> kept(List<Said> said) {
        Past now = pump.past();
        if (!now.equals(kept)) {
            kept = now;
            try {
                keepsake.keep(now);
            } catch (IOException lost) {
                // A pump that can't count what it gives must not give.
                throw new UncheckedIOException("the pump's memory can't be written: " + lost.getMessage(),
                    lost);
            }
        }
        return said;
    }
}
