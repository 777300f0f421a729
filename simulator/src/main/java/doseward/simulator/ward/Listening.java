package doseward.simulator.ward;

import doseward.engine.Course;
import doseward.engine.Input;
import doseward.engine.Signal;
import doseward.simulator.chance.Chance;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** How a nurse answers alarms: she comes, sometimes only silences, and acknowledges. */
final class Listening {
    private static final int WAYS = 3;
    private static final Duration LONGEST_WALK = Duration.ofMinutes(2);

    private final String name;
    private final Habits habits;
    private final Chance chance;
    private final Duration walks;

    Listening(String name, Habits habits, Chance chance) {
        this.name = name;
        this.habits = habits;
        this.chance = chance;
        this.walks = chance.between(Duration.ZERO, LONGEST_WALK);
    }

    void look(Bed bed, Course course) {
        Optional<Instant> first = course.signals().unseen().stream().map(Signal::raised)
            .min(Comparator.naturalOrder());
        if (first.isEmpty() || bed.now().isBefore(first.get().plus(walks)) || isElsewhere()) {
            return;
        }
        bed.say(habits.late() > 0 && chance.oneIn(WAYS) ? new Input.PauseAudio(bed.now(), name)
            : new Input.Acknowledge(bed.now(), name));
    }

    private boolean isElsewhere() {
        return habits.late() > 0 && chance.permille(habits.late());
    }
}
