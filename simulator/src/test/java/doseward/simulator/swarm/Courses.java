package doseward.simulator.swarm;

import doseward.plan.Plan;
import doseward.simulator.Spine;
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

    /** A world in which nothing goes wrong but the patient, on a small protocol. */
    static Setting kind(Turns turns) {
        return new Setting(Spine.plan(), Faults.NONE, Habits.PERFECT, turns, true,
            Wiring.STRAIGHT);
    }
}
