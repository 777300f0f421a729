package doseward.engine;

import java.time.Instant;

/**
 * Until when a course is calm: before that moment a tick does nothing, whatever second it is, as long as
 * nothing else comes in. All that may come by time alone has its line here.
 */
final class Calm {
    private Calm() {}

    /**
     * The first moment at which a tick may do something, never later than the true one; long ago where any
     * may.
     *
     * @param rules from when on those must be looked at that time alone turns
     */
    static Instant until(Course course, Instant rules) {
        if (isRestless(course)) {
            return Instant.MIN;
        }
        Instant first = earlier(course.wantedFrom(), rules);
        first = earlier(first, course.machine().fitUntil());
        first = earlier(first, Beginnings.calmUntil(course));
        return earlier(first, ArmingAlarms.next(course).orElse(Instant.MAX));
    }

    private static Instant earlier(Instant one, Instant other) {
        return other.isBefore(one) ? other : one;
    }

    /** Whether something stands that each second looks at. */
    private static boolean isRestless(Course course) {
        if (course.signals().anyStands() || course.forbidden().isPresent()) {
            return true;
        }
        for (PumpLink link : course.links()) {
            if (Alarms.troublesAtRest(link)) {
                return true;
            }
        }
        return false;
    }
}
