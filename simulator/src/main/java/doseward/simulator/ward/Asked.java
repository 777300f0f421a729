package doseward.simulator.ward;

import doseward.engine.Course;
import doseward.engine.Input;
import doseward.engine.Phase;
import doseward.engine.Question;
import doseward.engine.Question.Topic;
import doseward.engine.Reason;
import doseward.quantity.Weight;
import doseward.simulator.chance.Chance;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What a named person says when the controller asks: to begin, to leave out, how much the patient weighs. */
final class Asked {
    private static final Duration LONGEST_THOUGHT = Duration.ofHours(5);
    private static final Duration TRIES_AGAIN_AFTER = Duration.ofHours(4);
    /** After two days of trying nobody waits longer for what must be true before a cycle. */
    private static final int MOST_TRIES = 12;
    private static final Duration WEIGHS_AGAIN_AFTER = Duration.ofMinutes(10);
    private static final long LOSES_GRAMS = 700;

    private final String name;
    private final Pen pen;
    private final Chance chance;
    private Optional<Thought> thought = Optional.empty();
    private Instant weighedAt = Instant.MIN;

    Asked(String name, Pen pen, Chance chance) {
        this.name = name;
        this.pen = pen;
        this.chance = chance;
    }

    /** A question, when she will have made up her mind, and how often she has answered in vain. */
    private record Thought(Topic topic, Instant answers, int tries) {}

    void look(Bed bed, Course course) {
        weigh(bed, course);
        Optional<Topic> topic = course.timetable().questions().stream().map(Question::topic).findFirst();
        if (topic.isEmpty()) {
            thought = Optional.empty();
            return;
        }
        Thought mine = thought.filter(one -> one.topic().equals(topic.get()))
            .orElseGet(() -> new Thought(topic.get(), bed.now().plus(
                chance.between(Duration.ofMinutes(5), LONGEST_THOUGHT)), 0));
        thought = Optional.of(mine);
        if (!bed.now().isBefore(mine.answers())) {
            answer(bed, course, mine);
            thought = Optional.of(new Thought(mine.topic(), bed.now().plus(TRIES_AGAIN_AFTER),
                mine.tries() + 1));
        }
    }

    private void answer(Bed bed, Course course, Thought mine) {
        Instant now = bed.now();
        switch (mine.topic()) {
            case Topic.OfCycle _ when mine.tries() >= MOST_TRIES -> bed.say(new Input.Stop(now,
                Input.Scope.COURSE, name, "what must be so before a further cycle is not so"));
            case Topic.OfCycle(var cycle) -> {
                pen.record(bed, course, Wanted.gates(course, cycle));
                bed.say(new Input.BeginCycle(now, cycle, name));
            }
            case Topic.OfRun(_, var order) -> bed.say(chance.oneIn(2)
                ? new Input.BeginOrder(now, order, name)
                : new Input.LeaveOut(now, order, name, "it would come too late"));
        }
    }

    private void weigh(Bed bed, Course course) {
        boolean wanted = course.doses().stream().anyMatch(dose -> dose.phase() instanceof Phase.Held held
            && held.because().stream().anyMatch(Reason.NotWeighed.class::isInstance));
        if (wanted && !bed.now().isBefore(weighedAt.plus(WEIGHS_AGAIN_AFTER))) {
            weighedAt = bed.now();
            Weight before = course.plan().patient().weight();
            bed.say(new Input.Weigh(bed.now(), new Weight(before.grams() - LOSES_GRAMS), name));
        }
    }
}
