package doseward.controller.telling;

import doseward.controller.telling.Told.Moment;
import doseward.engine.Course;
import doseward.engine.Event;
import doseward.engine.Hold;
import doseward.journal.Chronicle;
import doseward.protocol.Condition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers "why" from a chronicle alone. */
public final class Why {
    /** Of the readings since a hold began only the latest say whether it may be lifted. */
    private static final int MOST_READINGS_OF_A_HOLD = 20;

    private final Told told;
    private final Course course;

    public Why(Chronicle chronicle) {
        this.told = new Told(chronicle);
        this.course = told.course();
    }

    /** The answer; empty when the course has no such dose or cycle. */
    public Optional<Answer> answer(Question question) {
        return switch (question) {
            case Question.OfDose(var number) -> course.plan().hasDose(number)
                ? Optional.of(new WhyDose(told, number).answer()) : Optional.empty();
            case Question.OfCycle(var number) -> course.plan().cycles().stream()
                .anyMatch(cycle -> cycle.number() == number)
                ? Optional.of(new WhyCycle(told, number).answer()) : Optional.empty();
            case Question.OfCourse() -> Optional.of(WhyCycle.ofCourse(told));
            case Question.OfHolds() -> Optional.of(holds());
        };
    }

    private Answer holds() {
        String sentence = course.holds().isEmpty() ? "Nothing is held."
            : course.holds().stream().map(hold -> "Held" + whose(hold) + " since " + hold.since() + ": "
                + hold.because().sentence() + ".").collect(Collectors.joining("\n"));
        List<Moment> begun = told.moments().stream().filter(moment -> moment.event()
            instanceof Event.HoldBegan(_, var hold) && course.holds().contains(hold)).toList();
        List<Moment> readings = told.moments().stream().filter(this::mayLift).toList();
        Stream<Moment> latest = readings.stream()
            .skip(Math.max(0, readings.size() - MOST_READINGS_OF_A_HOLD));
        return new Answer(sentence, List.of(), Stream.concat(begun.stream(), latest)
            .sorted((one, other) -> Long.compare(one.entry().number(), other.entry().number()))
            .map(Moment::fact).toList());
    }

    private static String whose(Hold hold) {
        return hold.source() instanceof Hold.Source.ByRule(var order, _) ? " (" + order + ")" : "";
    }

    /** Whether it is a reading that what would lift a standing hold looks at. */
    private boolean mayLift(Moment moment) {
        return moment.event() instanceof Event.ReadingRecorded(var at, var reading)
            && course.holds().stream().anyMatch(hold -> !at.isBefore(hold.since())
                && new Grounds(course).rule(hold).map(rule -> rule.until()).map(Condition::signs)
                    .orElse(List.of()).contains(reading.sign()));
    }
}
