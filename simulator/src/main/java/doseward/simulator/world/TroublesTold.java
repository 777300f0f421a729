package doseward.simulator.world;

import doseward.pump.Report;
import doseward.pump.Report.Said;
import doseward.pump.Report.Trouble;
import doseward.simulator.world.Reached.Words;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** What a pump said of troubles in which it can't know what flows. */
final class TroublesTold {
    private static final Set<Trouble> UNKNOWN = EnumSet.of(Trouble.AIR_IN_LINE, Trouble.FAULT);

    private final Set<Trouble> standing = EnumSet.noneOf(Trouble.class);
    private int unknown;
    private int freely;

    /** Whether the word says something new of a trouble. */
    boolean hears(Said word) {
        return switch (word) {
            case Report.Alarmed(_, var trouble) -> standing.add(trouble) && counted(trouble);
            case Report.AlarmCleared(_, var over) -> standing.remove(over) && counted(over);
            case Report.Identified _, Report.Ready _, Report.PowerState _, Report.ReservoirState _,
                Report.TemperatureState _, Report.SelfTested _, Report.Primed _, Report.OfDose _ -> false;
        };
    }

    private boolean counted(Trouble trouble) {
        unknown += UNKNOWN.contains(trouble) ? 1 : 0;
        freely += trouble.mayFlowFreely() ? 1 : 0;
        return true;
    }

    /** Whether it stays until somebody comes and looks: air, free flow or a fault. */
    static boolean stays(Trouble trouble) {
        return UNKNOWN.contains(trouble) || trouble == Trouble.FREE_FLOW;
    }

    /** A pump that starts anew says its troubles anew. */
    void forgets() {
        standing.clear();
    }

    /** Of air, and of faults of the drive. */
    Words unknown(Collection<Trouble> now) {
        return new Words(unknown, now.stream().anyMatch(UNKNOWN::contains));
    }

    /** Of an open door, behind which the line may run by itself, and of free flow. */
    Words freely(Collection<Trouble> now) {
        return new Words(freely, now.stream().anyMatch(Trouble::mayFlowFreely));
    }
}
