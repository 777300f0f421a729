package doseward.simulator.ward;

import doseward.engine.Course;
import doseward.engine.Dose;
import doseward.quantity.Volume;
import java.util.SortedMap;
import java.util.TreeMap;

/** The bags that a nurse has hung: one for each dose, when it is the next that its pump gives. */
final class Rack {
    private final SortedMap<Integer, Volume> hung = new TreeMap<>();

    /** Hangs the dose's bag, if its turn has come and it does not hang yet. */
    void hang(Bed bed, Course course, Dose dose) {
        if (!dose.isByPump() || dose.flowSeen().isPresent() || !isNext(course, dose)) {
            return;
        }
        Volume bag = dose.planned().whole();
        if (!bag.equals(hung.put(dose.number(), bag))) {
            bed.hangBag(dose.planned().channel(), bag);
        }
    }

    private static boolean isNext(Course course, Dose dose) {
        String channel = dose.planned().channel();
        return course.openOn(channel).isEmpty() && course.doses().stream()
            .filter(other -> other.planned().isOn(channel) && !other.isSettled())
            .noneMatch(other -> other.number() < dose.number());
    }
}
