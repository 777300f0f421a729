package doseward.simulator.swarm;

import doseward.plan.Plan;
import doseward.simulator.ward.Habits;
import doseward.simulator.world.Faults;
import doseward.simulator.world.Setting;
import doseward.simulator.world.Turns;
import doseward.simulator.world.Wiring;
import java.util.List;

/** Settings that tests share. */
final class Courses {
    static final List<Plan> PLANS = Prescriptions.all();

    private Courses() {}

    /** A seed's usual world, with something between the controller and it. */
    static Setting wired(long seed, Wiring wiring) {
        return Trial.setting(seed, PLANS, wiring);
    }

    /** A world in which nothing goes wrong but the patient. */
    static Setting kind(Plan plan, Turns turns) {
        return new Setting(plan, Faults.NONE, Habits.PERFECT, turns, true, Wiring.STRAIGHT);
    }
}
