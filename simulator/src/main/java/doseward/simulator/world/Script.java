package doseward.simulator.world;

import doseward.plan.Capability;
import doseward.pump.Dispatch;
import doseward.pump.Report.Said;
import java.util.Optional;

/** What goes by a plan in a world, and not by chance. */
public interface Script {
    /** Nothing does. */
    Script NONE = new Script() {};

    /** Who is on the ward; empty where its own patient and nurses are. */
    default Optional<Cast> cast() {
        return Optional.empty();
    }

    /** What becomes of a word that the controller has for the channel's pump. */
    default Passing toPump(String channel, Dispatch word) {
        return new Passing.ByChance();
    }

    /** What becomes of a word of the channel's pump. */
    default Passing fromPump(String channel, Said word) {
        return new Passing.ByChance();
    }

    /** What its pumps can make. */
    default Capability pumps() {
        return Capability.USUAL;
    }
}
