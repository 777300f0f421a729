package doseward.simulator.ward;

import doseward.engine.Course;
import doseward.engine.Input;
import doseward.engine.Reading;
import doseward.simulator.chance.Chance;
import java.util.ArrayList;
import java.util.List;

/**
 * How a named nurse, before she confirms, looks once at what the other has written: she finds some of what is
 * wrong, and says what is right.
 */
final class SecondCheck {
    private static final int ALL = 1_000;

    private final String name;
    private final int finds;
    private final Errata errata;
    private final Chance chance;
    private final List<Reading> seen = new ArrayList<>();

    SecondCheck(String name, Habits habits, Errata errata, Chance chance) {
        this.name = name;
        this.finds = habits.finds();
        this.errata = errata;
        this.chance = chance;
    }

    void look(Bed bed, Course course) {
        for (Reading reading : course.readings()) {
            if (!reading.by().equals(name) && !seen.contains(reading)) {
                errata.rightOf(reading).ifPresent(right -> {
                    seen.add(reading);
                    if (chance.between(1, ALL) <= finds) {
                        bed.say(new Input.CorrectReading(bed.now(), reading.taken(), new Reading(
                            reading.sign(), right, reading.taken(), name), "the second check reads another"));
                    }
                });
            }
        }
    }
}
