package doseward.simulator.world;

import doseward.plan.Plan;
import doseward.simulator.ward.Habits;

/**
 * What a world is made of, beside its seed.
 *
 * @param plan what is truly prescribed; the laws go by it
 * @param diskKeepsBytes whether each entry goes through its line of JSON before a controller starts on it
 */
public record Setting(Plan plan, Faults faults, Habits habits, Turns turns, boolean diskKeepsBytes,
    Wiring wiring) {}
