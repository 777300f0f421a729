package doseward.engine;

import doseward.plan.Plan;
import java.time.Instant;

/**
 * How a course began: whose plan, under what name, when, opened by whom, and at which stage of the
 * installation.
 *
 * @param course a name never used before; every dose token carries it
 */
public record Opening(String course, Instant at, String by, Plan plan, Stage stage) {

    /** A course in simulation. */
    public Opening(String course, Instant at, String by, Plan plan) {
        this(course, at, by, plan, Stage.SIMULATION);
    }
}
