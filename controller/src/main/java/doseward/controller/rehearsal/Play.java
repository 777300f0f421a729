package doseward.controller.rehearsal;

import doseward.engine.Course;
import doseward.engine.Dose;
import doseward.engine.Event;
import doseward.engine.Opening;
import doseward.plan.Plan;
import doseward.scenario.Expectation;
import doseward.scenario.Happening;
import doseward.scenario.Recorded;
import doseward.scenario.Scenario;
import doseward.scenario.Scenarios;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One scenario, played from before the first dose until all that is expected is decided. */
final class Play {
    /** What is asked before a course is asked a day before, as the tests say. */
    private static final Duration ASKED_BEFORE = Duration.ofDays(1);
    private static final Duration OPENS_BEFORE = Duration.ofDays(3);
    private static final Duration AFTER_THE_LAST_WINDOW = Duration.ofDays(2);
    /** More rounds of question and answer at one moment would be a circle. */
    private static final int MOST_ROUNDS = 50;

    private final Scenarios file;
    private final Scenario scenario;
    private final Stage stage;
    private final Ward ward;
    private final List<Happening> open;
    private boolean asked;

    private Play(Scenarios file, Scenario scenario, Plan plan) {
        this.file = file;
        this.scenario = scenario;
        this.stage = new Stage(new Opening("test", plan.from().minus(OPENS_BEFORE), "test", plan));
        this.ward = new Ward(file, scenario, stage);
        this.open = new ArrayList<>(scenario.happens());
    }

    /** What came of a scenario. */
    record Played(Course course, List<Event> events) {}

    static Played of(Scenarios file, Scenario scenario, Plan plan) {
        Play play = new Play(file, scenario, plan);
        play.run();
        return new Played(play.stage.course(), play.stage.events());
    }

    private void run() {
        Instant last = stage.course().plan().doses().getLast().windowEnds().plus(AFTER_THE_LAST_WINDOW);
        while (!isDecided() && stage.now().isBefore(last)) {
            Instant next = next();
            if (!next.isAfter(stage.now()) || next.equals(Instant.MAX)) {
                return;
            }
            stage.moveTo(next);
            ask();
            happen();
            ward.attend();
            converse();
        }
    }

    /** The engine looks, people answer, until nobody has anything to say. */
    private void converse() {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            stage.look();
            if (!ward.answer()) {
                return;
            }
            ward.attend();
        }
        throw new IllegalStateException("people and engine go round in a circle at " + stage.now());
    }

    private Instant next() {
        Instant next = Stage.earlier(stage.next(), ward.next());
        if (!asked) {
            next = Stage.earlier(next, asksAt());
        }
        for (Happening happening : open) {
            Instant at = Clocks.of(happening.at(), stage.course()).orElse(Instant.MAX);
            next = Stage.earlier(next, at.isAfter(stage.now()) ? at : Instant.MAX);
        }
        return next;
    }

    private Instant asksAt() {
        return stage.course().plan().from().minus(ASKED_BEFORE);
    }

    /** What is measured and asked once before the course; what the scenario records then is not asked. */
    private void ask() {
        if (asked || stage.now().isBefore(asksAt())) {
            return;
        }
        asked = true;
        ward.measureBaseline(scenario.baseline());
        List<String> own = scenario.happens().stream()
            .filter(one -> Clocks.of(one.at(), stage.course()).filter(stage.now()::equals).isPresent())
            .flatMap(one -> one.act() instanceof Happening.Record(var readings)
                ? readings.stream().map(Recorded::sign) : java.util.stream.Stream.empty()).toList();
        ward.take(file.patient().asked().stream().filter(one -> !own.contains(one.sign())).toList());
    }

    private void happen() {
        for (Happening happening : List.copyOf(open)) {
            Optional<Instant> at = Clocks.of(happening.at(), stage.course());
            if (at.isPresent() && !at.orElseThrow().isAfter(stage.now())) {
                open.remove(happening);
                ward.act(happening.act());
            }
        }
    }

    /** Whether nothing that is expected can change any more. */
    private boolean isDecided() {
        return stage.course().ended() || open.isEmpty() && scenario.expects().stream().allMatch(one ->
            one.what() instanceof Expectation.OfDose(var name)
                && Clocks.dose(stage.course(), name).filter(Dose::isSettled).isPresent());
    }
}
