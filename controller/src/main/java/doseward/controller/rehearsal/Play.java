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
    /** Before that the scenario can't record anything; answers so old are still of use to a test. */
    private static final Duration OPENS_BEFORE = Duration.ofDays(60);
    private static final Duration AFTER_THE_LAST_WINDOW = Duration.ofDays(2);
    /** More rounds of question and answer at one moment would be a circle. */
    private static final int MOST_ROUNDS = 50;

    private final Scenarios file;
    private final Scenario scenario;
    private final Stage stage;
    private final Ward ward;
    private final List<Happening> open;
    private final List<String> amiss = new ArrayList<>();
    private boolean asked;

    private Play(Scenarios file, Scenario scenario, Plan plan) {
        this.file = file;
        this.scenario = scenario;
        this.stage = new Stage(new Opening("test", plan.from().minus(OPENS_BEFORE), "test", plan));
        this.ward = new Ward(file, scenario, stage);
        this.open = new ArrayList<>(scenario.happens());
    }

    /**
     * What came of a scenario.
     *
     * @param amiss what could not happen as it says
     */
    record Played(Course course, List<Event> events, List<String> amiss) {}

    static Played of(Scenarios file, Scenario scenario, Plan plan) {
        Play play = new Play(file, scenario, plan);
        play.run();
        play.open.forEach(one -> play.amiss.add("nothing happened " + one.at() + ": that time never came"));
        return play.played();
    }

    private Played played() {
        return new Played(stage.course(), stage.events(), List.copyOf(amiss));
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

    /** The engine looks, people answer, until nothing happens any more. */
    private void converse() {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            int before = stage.events().size();
            stage.look();
            boolean quiet = stage.events().size() == before;
            if (!ward.answer() && quiet) {
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

    /** What is measured and asked once before the course; what the scenario records by then is not asked. */
    private void ask() {
        if (asked || stage.now().isBefore(asksAt())) {
            return;
        }
        asked = true;
        ward.measureBaseline(scenario.baseline());
        List<String> own = scenario.happens().stream()
            .filter(one -> Clocks.of(one.at(), stage.course())
                .filter(at -> !at.isAfter(stage.now())).isPresent())
            .flatMap(one -> one.act() instanceof Happening.Record(var readings)
                ? readings.stream().map(Recorded::sign) : java.util.stream.Stream.empty()).toList();
        ward.take(file.patient().asked().stream().filter(one -> !own.contains(one.sign())).toList());
    }

    private void happen() {
        for (Happening happening : List.copyOf(open)) {
            Optional<Instant> at = Clocks.of(happening.at(), stage.course());
            if (at.isPresent() && !at.orElseThrow().isAfter(stage.now())) {
                open.remove(happening);
                if (at.orElseThrow().isBefore(stage.now())) {
                    amiss.add(happening.at() + " had passed before it was known when that is");
                } else if (!ward.act(happening.act())) {
                    amiss.add("nobody was asked to agree " + happening.at());
                }
            }
        }
    }

    /** Whether nothing that is expected can change any more. */
    private boolean isDecided() {
        return stage.course().ended() || open.isEmpty() && scenario.expects().stream().allMatch(one ->
            switch (one.what()) {
                case Expectation.OfDose(var name) ->
                    Clocks.dose(stage.course(), name).filter(Dose::isSettled).isPresent();
                case Expectation.OfCycle _, Expectation.OfOrder _, Expectation.OfCourse _ -> isForGood(one);
            });
    }

    /** What has ended stays ended. */
    private boolean isForGood(Expectation one) {
        return (one.is() == Expectation.Fate.ENDED || one.is() == Expectation.Fate.REFUSED)
            && new Verdict(played()).on(one).isEmpty();
    }
}
