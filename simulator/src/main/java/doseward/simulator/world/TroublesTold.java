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
    private int doors;

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
        doors += trouble.mayFlowFreely() ? 1 : 0;
        return true;
    }

    /** A pump that starts anew says its troubles anew. */
    void forgets() {
        standing.clear();
    }

    /** Of air, and of faults of the drive. */
    Words unknown(Collection<Trouble> now) {
        return new Words(unknown, now.stream().anyMatch(UNKNOWN::contains));
    }

    /** Of doors behind which a line may run by itself. */
    Words doors(Collection<Trouble> now) {
        return new Words(doors, now.stream().anyMatch(Trouble::mayFlowFreely));
    }
}
