package doseward.simulator.ward;

import doseward.engine.Course;
import doseward.engine.Hold;
import doseward.engine.Input;
import doseward.engine.Phase;
import doseward.engine.RuleQuestion;
import doseward.simulator.chance.Chance;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A named person who answers what the rules of a protocol ask of a role, after a while, and who sometimes
 * answers for a dose that rules hold.
 */
public final class Physician {
    private static final int HOLDS_TO_ONE_OVERRIDDEN = 8;
    private static final Duration LONGEST_THOUGHT = Duration.ofHours(3);

    private final String name;
    private final Chance chance;
    private Optional<Thought> thought = Optional.empty();
    private Optional<Instant> weighed = Optional.empty();

    public Physician(String name, Chance chance) {
        this.name = name;
        this.chance = chance;
    }

    /** A question, when it is answered, and how. */
    private record Thought(int question, Instant answers, boolean yes) {}

    /** Looks at the screen. */
    public void look(Bed bed) {
        bed.screen().ifPresent(course -> {
            look(bed, course);
            course.doses().stream().filter(dose -> dose.phase() instanceof Phase.Held).findFirst()
                .ifPresent(dose -> weigh(bed, course, dose.number()));
        });
    }

    /** Thinks once about each hold, when it first sees a dose held by it. */
    private void weigh(Bed bed, Course course, int dose) {
        Optional<Instant> latest = course.holds().stream()
            .filter(hold -> hold.source() instanceof Hold.Source.ByRule).map(Hold::since)
            .max(Instant::compareTo);
        if (latest.isPresent() && !latest.equals(weighed)) {
            weighed = latest;
            if (chance.oneIn(HOLDS_TO_ONE_OVERRIDDEN) && chance.befalls()) {
                bed.say(new Input.OverrideHold(bed.now(), dose, name, "the next dose matters more"));
            }
        }
    }

    private void look(Bed bed, Course course) {
        Optional<RuleQuestion> open = course.decisions().open().stream().findFirst();
        if (open.isEmpty()) {
            thought = Optional.empty();
            return;
        }
        RuleQuestion question = open.get();
        Thought mine = thought.filter(one -> one.question() == question.number())
            .orElseGet(() -> thinkOf(question, bed.now()));
        thought = Optional.of(mine);
        if (!bed.now().isBefore(mine.answers())) {
            bed.say(new Input.AnswerRule(bed.now(), question.number(), mine.yes(), name,
                question.asked().role()));
        }
    }

    /** To a change there is only yes; whoever does not agree leaves its doses held. */
    private Thought thinkOf(RuleQuestion question, Instant now) {
        Duration time = chance.between(Duration.ofMinutes(5), LONGEST_THOUGHT);
        boolean yes = switch (question.about()) {
            case STOP -> chance.oneIn(2);
            case CHANGE -> true;
        };
        return new Thought(question.number(), now.plus(time), yes);
    }
}
