package doseward.simulator.cohort;

import java.util.List;
import java.util.Locale;

/**
 * One patient's course in one arm, reduced to what is asked of it.
 *
 * @param ever the worst of all
 * @param cycles the worst of each cycle and the rest after it, as far as they came
 * @param recovered whether creatinine was near its first value 7, 14 and 30 days after the course
 */
record Row(Person person, Status status, Doses doses, Extremes ever, List<Extremes> cycles,
        double firstCreatinine, double firstPressure, double auc, double peak, List<Boolean> recovered) {

    Row {
        cycles = List.copyOf(cycles);
        recovered = List.copyOf(recovered);
    }

    /** How a course went. */
    enum Status {
        /** At least one dose was given, and nothing ended it before its time. */
        WENT_ON,
        /** At least one dose was given, and a rule or a person ended an order, a cycle or the course. */
        STOPPED,
        /** Not one dose was given. */
        NEVER_BEGAN,
        /** The protocol is not for this patient. */
        REFUSED,
        /** No course of the protocol could be planned for this patient. */
        NOT_PLANNED;

        String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** Whether there was a patient to look at. */
    boolean isSeen() {
        return status != Status.NOT_PLANNED;
    }

    /** Whether it counts in means and shares, as in published cohorts: at least one dose was given. */
    boolean isTreated() {
        return doses.given() > 0;
    }

    /** The worst of this cycle, from 1; of one that never came, of the last before it. */
    Extremes cycle(int number) {
        return cycles.get(Math.min(number, cycles.size()) - 1);
    }

    /** Whether interleukin-2 was given in this cycle, from 1. */
    boolean reached(int cycle) {
        return doses.cycle(cycle).given() > 0;
    }

    /** How far the mean pressure fell at its lowest, mmHg. */
    double fall() {
        return firstPressure - ever.pressure();
    }

    double unitsForEachKg() {
        return doses.units() / person.kilograms();
    }
}
