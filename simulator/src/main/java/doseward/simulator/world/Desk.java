package doseward.simulator.world;

import doseward.engine.Course;
import doseward.engine.Deed;
import doseward.engine.Input;
import doseward.engine.Person;
import doseward.engine.Rights;
import doseward.engine.Role;
import doseward.simulator.chance.Chance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How words of people reach the controller: typed at it, or, in half of all worlds, as acts with keys through
 * a program that sends some of them twice because it heard no answer.
 */
final class Desk {
    private static final int SENT_AT_ONCE_AGAIN = 150;
    private static final int SENT_LATER_AGAIN = 50;

    private final boolean keyed;
    private final Chance chance;
    private final Tally tally;
    private int sent;
    private Optional<Input.Act> last = Optional.empty();

    Desk(Stage stage) {
        this.keyed = stage.fortune().seed() / 2 % 2 == 0;
        this.chance = stage.fortune().chance("desk");
        this.tally = stage.tally();
    }

    /** What the controller hears of it, while its course is so. */
    List<Input> heard(Input said, Course course) {
        if (!keyed || !(said instanceof Input.OfPerson words)) {
            return List.of(said);
        }
        Input.Act act = act(words);
        List<Input> all = new ArrayList<>();
        last.filter(before -> again(before, course)).ifPresent(before -> all.add(repeated(before)));
        all.add(act);
        if (chance.permille(SENT_AT_ONCE_AGAIN)) {
            all.add(repeated(act));
        }
        last = Optional.of(act);
        return all;
    }

    /** Only what was heard comes again late: what never came in would be an act of another time. */
    private boolean again(Input.Act before, Course course) {
        return chance.permille(SENT_LATER_AGAIN) && course.decisions().act(before.key()).isPresent();
    }

    private Input repeated(Input.Act act) {
        tally.count(Tally.Thing.ACTS_REPEATED);
        return act;
    }

    private Input.Act act(Input.OfPerson words) {
        sent++;
        return new Input.Act(new Person(words.by(), role(words)), "key-" + sent,
            words.getClass().getSimpleName() + Instant.EPOCH.until(words.at()).toMillis(), words);
    }

    private static Role role(Input.OfPerson words) {
        return switch (words) {
            case Input.Say say -> Role.called(say.role()).orElseThrow();
            case Input.AnswerRule answer -> Role.called(answer.role()).orElseThrow();
            case Input.Arm arm -> Role.called(arm.role()).orElseThrow();
            case Input.OfPerson other -> Arrays.stream(Role.values())
                .filter(role -> Rights.of(role).contains(Deed.of(other))).findFirst().orElseThrow();
        };
    }
}
