package doseward.pump.gpio;

import doseward.pump.Report.Alarmed;
import doseward.pump.Report.Cause;
import doseward.pump.Report.Said;
import doseward.pump.Report.Stopped;
import doseward.pump.Report.Trouble;
import doseward.pump.gpio.signal.Cry;
import doseward.pump.gpio.signal.Signals;
import java.util.List;
import java.util.Set;

/**
 * Has cried what a pump finds, as urgently as its controller has it, for both may be heard at once; and, once
 * a lease has lapsed, that nobody watches, until a controller is heard.
 */
final class Crier {
    private final Signals signals;
    private boolean unheard;

    Crier(Signals signals) {
        this.signals = signals;
    }

    /** A controller is there. */
    void hears() {
        unheard = false;
    }

    /** After each look: what was said at it, and what stands. */
    void look(List<Said> said, Set<Trouble> standing, long now) {
        unheard |= said.stream().anyMatch(word -> word instanceof Stopped stopped
            && stopped.cause() == Cause.LEASE_LAPSED);
        if (said.stream().anyMatch(Alarmed.class::isInstance)) {
            signals.begins();
        }
        signals.cry(of(standing).or(unheard ? Cry.HIGH : Cry.NOTHING), now);
        signals.look(now);
    }

    private static Cry of(Set<Trouble> standing) {
        return standing.stream().map(Crier::of).reduce(Cry.NOTHING, Cry::or);
    }

    static Cry of(Trouble trouble) {
        return switch (trouble) {
            case FREE_FLOW -> Cry.HIGH;
            case OCCLUSION_DOWNSTREAM, OCCLUSION_UPSTREAM, AIR_IN_LINE, DOOR_OPEN, BAG_EMPTY, OVERHEATED,
                KEY_STUCK, BATTERY_DEPLETED, FAULT -> Cry.MEDIUM;
            case BAG_LOW, MAINS_DOUBTED, BATTERY_LOW, SELF_TEST_FAILED -> Cry.LOW;
        };
    }
}
