package doseward.protocol;

import java.util.List;
import java.util.Optional;

/**
 * The cycles of a course, and what stands between them.
 *
 * @param cycles how many there are at most
 * @param personDecides whether a person decides before each further one
 * @param gap between two cycles; present when there are several and stages do not say it
 * @param onlyIf the gate before every further cycle
 * @param stages kinds of cycles; each cycle is in exactly one, or there are none
 * @param dayZero the order whose day is day 0
 * @param firstDay the number of the first day where no order is day 0: 1, or 0
 */
public record CourseShape(
        int cycles,
        boolean personDecides,
        Optional<Gap> gap,
        Optional<Condition> onlyIf,
        List<Stage> stages,
        Optional<String> dayZero,
        int firstDay,
        Optional<NextCourse> nextCourse) {

    public CourseShape {
        stages = List.copyOf(stages);
        if (cycles < 1) {
            throw new IllegalArgumentException("a course has at least one cycle, not " + cycles);
        }
    }

    /** A course of so many cycles, each begun so long after the one before. */
    public static CourseShape of(int cycles, Optional<Gap> gap) {
        return new CourseShape(cycles, false, gap, Optional.empty(), List.of(), Optional.empty(), 1,
            Optional.empty());
    }

    /**
     * The time between two cycles, as a range.
     *
     * @param fromEnd whether it counts from the end of the last dose (a rest), or from the first dose
     * @param atMost the same as {@code atLeast} for an exact time; empty where it is open
     */
    public record Gap(boolean fromEnd, Wait atLeast, Optional<Wait> atMost) {
        /** Whether somebody has to choose the day. */
        public boolean isRange() {
            return atMost.filter(atLeast::equals).isEmpty();
        }
    }

    /** A kind of cycles, such as induction. */
    public record Stage(String name, List<Integer> inCycles, Optional<Gap> gap, Optional<Condition> onlyIf) {
        public Stage {
            inCycles = List.copyOf(inCycles);
        }
    }

    /**
     * What must be before a further course.
     *
     * @param atMost how many courses there are at most, this one counted
     */
    public record NextCourse(Optional<Following> starts, Optional<Condition> onlyIf,
        Optional<Integer> atMost) {}

    /** So long after an event, such as the discharge, or after an order has ended. */
    public record Following(Wait atLeast, Optional<Wait> atMost, String what) {}

    /** The stage that a cycle is in. */
    public Optional<Stage> stageOf(int cycle) {
        return stages.stream().filter(stage -> stage.inCycles().contains(cycle)).findFirst();
    }

    /** The gap that follows this cycle. */
    public Optional<Gap> gapAfter(int cycle) {
        return stageOf(cycle).flatMap(Stage::gap).or(() -> gap);
    }

    /** The gates that stand before this cycle. */
    public List<Condition> gatesBefore(int cycle) {
        return java.util.stream.Stream.concat(cycle > 1 ? onlyIf.stream() : java.util.stream.Stream.empty(),
            stageOf(cycle).flatMap(Stage::onlyIf).stream()).toList();
    }
}
