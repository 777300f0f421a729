package doseward.simulator.ward;

import doseward.engine.Armed;
import doseward.engine.Course;
import doseward.engine.Input;
import doseward.engine.Role;
import doseward.simulator.chance.Chance;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A named person who looks at what would run and arms the course, some minutes after it is asked for. */
public final class Armer {
    private static final Duration LONGEST_LOOK = Duration.ofMinutes(15);
    private static final Duration LATEST = Duration.ofMinutes(90);

    private final String name;
    private final Role role;
    private final Habits habits;
    private final Chance chance;
    private Optional<Coming> coming = Optional.empty();

    public Armer(String name, Role role, Habits habits, Chance chance) {
        this.name = name;
        this.role = role;
        this.habits = habits;
        this.chance = chance;
    }

    /** To arm what, and when. */
    private record Coming(String code, Instant at) {}

    /** Passes by. */
    public void look(Bed bed) {
        bed.screen().ifPresent(course -> look(bed, course));
    }

    private void look(Bed bed, Course course) {
        Armed armed = course.decisions().armed();
        if (course.isArmed() || armed.code().isEmpty() || hasArmed(armed)) {
            coming = Optional.empty();
            return;
        }
        Coming mine = coming.filter(one -> one.code().equals(armed.code().get()))
            .orElseGet(() -> new Coming(armed.code().get(), bed.now().plus(looks())));
        coming = Optional.of(mine);
        if (!bed.now().isBefore(mine.at())) {
            bed.say(new Input.Arm(bed.now(), typed(mine.code()), name, role.word()));
        }
    }

    private boolean hasArmed(Armed armed) {
        return armed.armers().stream().anyMatch(one -> one.by().equals(name));
    }

    private Duration looks() {
        boolean late = chance.permille(habits.late());
        return chance.between(Duration.ofMinutes(1), late ? LATEST : LONGEST_LOOK);
    }

    /** Now and then a hand slips, and it is said again a minute later. */
    private String typed(String code) {
        return chance.permille(habits.implausible()) ? new StringBuilder(code).reverse().toString() : code;
    }
}
