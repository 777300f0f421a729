package doseward.simulator.world;

import doseward.plan.Plan;
import doseward.simulator.ward.Habits;

/**
 * What a world is made of, beside its seed.
 *
 * @param plan what is truly prescribed; the laws go by it
 */
public record Setting(Plan plan, Faults faults, Habits habits, Turns turns, Wiring wiring) {}
