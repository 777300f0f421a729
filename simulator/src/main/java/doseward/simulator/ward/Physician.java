package doseward.simulator.ward;

import doseward.engine.Course;
import doseward.engine.Input;
import doseward.engine.RuleQuestion;
import doseward.simulator.chance.Chance;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A named person who answers what the rules of a protocol ask of a role, after a while. */
public final class Physician {
    private static final Duration LONGEST_THOUGHT = Duration.ofHours(3);

    private final String name;
    private final Chance chance;
    private Optional<Thought> thought = Optional.empty();

    public Physician(String name, Chance chance) {
        this.name = name;
        this.chance = chance;
    }

    /** A question, when it is answered, and how. */
    private record Thought(int question, Instant answers, boolean yes) {}

    /** Looks at the screen. */
    public void look(Bed bed) {
        bed.screen().ifPresent(course -> look(bed, course));
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
