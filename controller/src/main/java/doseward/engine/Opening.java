package doseward.engine;

import doseward.plan.Plan;
import java.time.Instant;

/**
 * How a course began: whose plan, under what name, when, opened by whom, at which stage of the installation,
 * and who must arm it.
 *
 * @param course a name never used before; every dose token carries it
 */
public record Opening(String course, Instant at, String by, Plan plan, Stage stage, Arming arming) {

    public Opening {
        if (stage != Stage.SIMULATION && !arming.isAsked()) {
            throw new IllegalArgumentException("only in simulation a course goes without being armed: "
                + stage.word());
        }
    }

    /** A course that is armed by whom its stage asks for. */
    public Opening(String course, Instant at, String by, Plan plan, Stage stage) {
        this(course, at, by, plan, stage, Arming.at(stage));
    }

    /** A course in simulation that nobody must arm. */
    public Opening(String course, Instant at, String by, Plan plan) {
        this(course, at, by, plan, Stage.SIMULATION);
    }

    /** The same course, armed by these. */
    public Opening armedBy(Arming whom) {
        return new Opening(course, at, by, plan, stage, whom);
    }
}
