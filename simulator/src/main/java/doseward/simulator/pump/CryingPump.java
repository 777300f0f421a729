package doseward.simulator.pump;

import doseward.pump.Dispatch;
import doseward.pump.Report.Cause;
import doseward.pump.Report.Said;
import doseward.pump.Report.Stopped;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * A pump with a sounder of its own, told in words. It is heard once the controller was silent for a whole
 * lease while a dose ran, and until a controller speaks again: the second place that cries when the first,
 * which would, is gone.
 */
public final class CryingPump implements Device {
    private final Device pump;
    private final Consumer<String> sounder;
    private boolean crying;

    public CryingPump(Device pump, Consumer<String> sounder) {
        this.pump = pump;
        this.sounder = sounder;
    }

    @Override public List<Said> hear(Dispatch dispatch) {
        if (crying) {
            crying = false;
            sounder.accept("The pump is silent: a controller is there again.");
        }
        return pump.hear(dispatch);
    }

    @Override public List<Said> advanceTo(Duration uptime) {
        List<Said> said = pump.advanceTo(uptime);
        if (!crying && said.stream().anyMatch(CryingPump::isAlone)) {
            crying = true;
            sounder.accept("THE PUMP CRIES: its controller is silent, so it stopped the dose by itself. Look "
                + "at the patient, and at the controller.");
        }
        return said;
    }

    /** Whether it cries now. */
    public boolean isCrying() {
        return crying;
    }

    private static boolean isAlone(Said word) {
        return word instanceof Stopped stopped && stopped.cause() == Cause.LEASE_LAPSED;
    }
}
