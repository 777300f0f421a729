package doseward.simulator.world;

import doseward.plan.Plan;
import doseward.simulator.chance.Fate;
import doseward.simulator.pump.PumpKind;
import doseward.simulator.ward.Habits;

/**
 * What a world is made of, beside its seed.
 *
 * @param plan what is truly prescribed; the laws go by it
 * @param diskKeepsBytes whether each entry goes through its line of JSON before a controller starts on it
 * @param fate which misfortunes truly befall it, of those that are drawn
 * @param pump which pumps it has
 * @param script what goes in it by a plan
 */
public record Setting(Plan plan, Faults faults, Habits habits, Turns turns, boolean diskKeepsBytes,
        Wiring wiring, Fate fate, PumpKind pump, Script script) {

    /** A world in which all befalls that chance draws, with exact pumps. */
    public Setting(Plan plan, Faults faults, Habits habits, Turns turns, boolean diskKeepsBytes,
            Wiring wiring) {
        this(plan, faults, habits, turns, diskKeepsBytes, wiring, Fate.AS_DRAWN, PumpKind.EXACT, Script.NONE);
    }

    /** The same under another fate. */
    public Setting with(Fate other) {
        return new Setting(plan, faults, habits, turns, diskKeepsBytes, wiring, other, pump, script);
    }

    /** The same with such pumps. */
    public Setting with(PumpKind other) {
        return new Setting(plan, faults, habits, turns, diskKeepsBytes, wiring, fate, other, script);
    }

    /** The same by a script. */
    public Setting by(Script other) {
        return new Setting(plan, faults, habits, turns, diskKeepsBytes, wiring, fate, pump, other);
    }
}
