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
    private static final long LOSES_GRAMS = 700;

    private final String name;
    private final Chance chance;
    private Optional<Thought> thought = Optional.empty();

    Asked(String name, Chance chance) {
        this.name = name;
        this.chance = chance;
    }

    /** A question, and when she will have made up her mind. */
    private record Thought(Topic topic, Instant answers) {}

    void look(Bed bed, Course course) {
        weigh(bed, course);
        Optional<Topic> topic = course.timetable().questions().stream().map(Question::topic).findFirst();
        if (topic.isEmpty()) {
            thought = Optional.empty();
            return;
        }
        if (thought.filter(one -> one.topic().equals(topic.get())).isEmpty()) {
            Duration time = chance.between(Duration.ofMinutes(5), LONGEST_THOUGHT);
            thought = Optional.of(new Thought(topic.get(), bed.now().plus(time)));
        }
        if (!bed.now().isBefore(thought.orElseThrow().answers())) {
            answer(bed, topic.get());
        }
    }

    private void answer(Bed bed, Topic topic) {
        Instant now = bed.now();
        bed.say(switch (topic) {
            case Topic.OfCycle(var cycle) -> new Input.BeginCycle(now, cycle, name);
            case Topic.OfRun(_, var order) -> chance.oneIn(2) ? new Input.BeginOrder(now, order, name)
                : new Input.LeaveOut(now, order, name, "it would come too late");
        });
    }

    private void weigh(Bed bed, Course course) {
        boolean wanted = course.doses().stream().anyMatch(dose -> dose.phase() instanceof Phase.Held held
            && held.because().stream().anyMatch(Reason.NotWeighed.class::isInstance));
        if (wanted) {
            Weight before = course.plan().patient().weight();
            bed.say(new Input.Weigh(bed.now(), new Weight(before.grams() - LOSES_GRAMS), name));
        }
    }
}
