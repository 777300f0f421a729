package doseward.engine;

import doseward.plan.PlannedCycle;
import doseward.protocol.CourseShape.Gap;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;

/**
 * When the cycle that waits for its beginning may begin, counted from what truly happened.
 *
 * @param closes empty where that is open
 */
record CycleWindow(PlannedCycle cycle, Instant opens, Optional<Instant> closes) {

    /** Of the first cycle without a beginning, once the one before it is over; empty until then. */
    static Optional<CycleWindow> next(Course course) {
        Optional<PlannedCycle> awaited = course.timetable().awaited();
        if (awaited.isEmpty()) {
            return Optional.empty();
        }
        PlannedCycle cycle = awaited.get();
        if (cycle.number() == 1) {
            return Optional.of(new CycleWindow(cycle, cycle.begins(), Optional.empty()));
        }
        return isOver(course, cycle.number() - 1) && !isEnded(course, cycle.number())
            ? course.plan().protocol().course().gapAfter(cycle.number() - 1)
                .map(gap -> after(course, cycle, gap))
            : Optional.empty();
    }

    private static CycleWindow after(Course course, PlannedCycle cycle, Gap gap) {
        ZoneId zone = ZoneId.of(course.plan().zone());
        PlannedCycle before = course.plan().cycles().get(cycle.number() - 2);
        Instant from = gap.fromEnd() ? end(course, before) : before.begins();
        Instant opens = gap.atLeast().after(from, zone);
        return new CycleWindow(cycle, opens, gap.atMost().map(most -> most.after(from, zone))
            .map(closes -> closes.equals(opens) ? opens.plus(Bounds.CYCLE_BEGUN_WITHIN) : closes));
    }

    /** The end of the last dose that was given; where none was, when the last was to be. */
    private static Instant end(Course course, PlannedCycle cycle) {
        return course.doses().stream().filter(dose -> dose.planned().cycle() == cycle.number())
            .flatMap(dose -> dose.flowEnded().stream()).max(Comparator.naturalOrder())
            .or(() -> course.doses().stream().filter(dose -> dose.planned().cycle() == cycle.number())
                .flatMap(dose -> dose.due().stream()).max(Comparator.naturalOrder()))
            .orElse(cycle.begins());
    }

    static boolean isOver(Course course, int cycle) {
        return course.doses().stream().allMatch(dose -> dose.planned().cycle() != cycle || dose.isSettled());
    }

    /** Nobody is asked for a cycle of which nothing is left. */
    private static boolean isEnded(Course course, int cycle) {
        return course.doses().stream().noneMatch(dose -> dose.planned().cycle() >= cycle
            && !dose.isSettled());
    }

    boolean isOpen(Instant now) {
        return !now.isBefore(opens) && !hasPassed(now);
    }

    boolean hasPassed(Instant now) {
        return closes.filter(now::isAfter).isPresent();
    }

    Optional<Instant> nextAfter(Instant now) {
        if (now.isBefore(opens)) {
            return Optional.of(opens);
        }
        return closes.map(end -> end.plusMillis(1)).filter(now::isBefore);
    }
}
