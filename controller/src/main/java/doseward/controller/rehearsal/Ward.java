package doseward.controller.rehearsal;

import doseward.engine.Course;
import doseward.engine.Dose;
import doseward.engine.Input;
import doseward.engine.NurseGiving;
import doseward.engine.Phase;
import doseward.engine.Question;
import doseward.engine.Reading;
import doseward.engine.Reason;
import doseward.engine.RuleQuestion;
import doseward.protocol.Checklist;
import doseward.protocol.Order;
import doseward.protocol.Sign;
import doseward.protocol.Value;
import doseward.quantity.Measure;
import doseward.scenario.Happening;
import doseward.scenario.Recorded;
import doseward.scenario.Scenario;
import doseward.scenario.Scenarios;
import doseward.scenario.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The people of a test: two nurses who are always in time, and whoever else the protocol asks. */
final class Ward {
    static final List<String> NURSES = List.of("Ida", "Ruth");
    private static final Duration BEFORE_A_DOSE = Duration.ofMinutes(10);
    private static final Duration TRIES_AGAIN_AFTER = Duration.ofHours(1);
    /** What adds up is written down at least so often. */
    private static final Duration SHIFT = Duration.ofHours(8);

    private final Scenarios file;
    private final Scenario scenario;
    private final Stage stage;
    private final Watch watch;
    private final SortedMap<String, Instant> lastTaken = new TreeMap<>();
    private final TreeSet<Integer> attended = new TreeSet<>();
    private final TreeSet<Instant> shifts = new TreeSet<>();
    private Instant lastTry = Instant.EPOCH;

    Ward(Scenarios file, Scenario scenario, Stage stage) {
        this.file = file;
        this.scenario = scenario;
        this.stage = stage;
        this.watch = new Watch(scenario, stage);
    }

    /** Takes readings, each of a sign at this moment. */
    void take(List<Recorded> readings) {
        readings.forEach(reading -> reading.value().ifPresent(value -> take(reading.sign(), value)));
    }

    private void take(String sign, Value value) {
        Instant now = stage.now();
        stage.hear(new Input.RecordReading(now, reading(sign, value)));
        lastTaken.put(sign, now);
    }

    Reading reading(String sign, Value value) {
        Reading plain = new Reading(sign, value, stage.now(), NURSES.getFirst());
        Optional<Sign> known = stage.course().plan().sign(sign);
        Reading since = known.filter(Sign.Accumulated.class::isInstance).isPresent()
            ? plain.since(collectedFrom(sign)) : plain;
        return upperNormal(sign).map(since::withUpperNormal).orElse(since);
    }

    private Optional<Measure> upperNormal(String sign) {
        return file.patient().upperNormal().stream().filter(one -> one.sign().equals(sign))
            .map(Subject.UpperNormal::value).findFirst();
    }

    /** From the last reading; before a cycle, for a shift. */
    private Instant collectedFrom(String sign) {
        Instant began = stage.now().minus(SHIFT);
        Instant last = lastTaken.getOrDefault(sign, began);
        return last.isBefore(began) ? began : last;
    }

    /** When somebody next has something to do about a dose. */
    Instant next() {
        Instant next = Instant.MAX;
        for (Dose dose : stage.course().doses()) {
            Instant attends = attends(dose).filter(_ -> !attended.contains(dose.number()))
                .orElse(Instant.MAX);
            next = Stage.earlier(next, attends.isAfter(stage.now()) ? attends : Instant.MAX);
            next = Stage.earlier(next, watches(dose));
            next = Stage.earlier(next, shift(dose, stage.now().plusMillis(1)).orElse(Instant.MAX));
        }
        return next;
    }

    private Instant watches(Dose dose) {
        if (!dose.isOpen() && !dose.isPaused()) {
            return Instant.MAX;
        }
        Checklist checklist = stage.course().plan().orderOf(dose.planned()).checklist();
        return checklist.whileRunning().stream().filter(required -> lastTaken.containsKey(required.sign()))
            .map(required -> watch.next(checklist, required, lastTaken.get(required.sign())))
            .min(Instant::compareTo).orElse(Instant.MAX);
    }

    /** The first shift from then on to write down before a cycle, as early as recording begins. */
    private Optional<Instant> shift(Dose dose, Instant from) {
        Optional<Duration> begins = stage.course().plan().orderOf(dose.planned()).checklist()
            .recordingBegins();
        boolean first = before(dose).filter(one -> one.planned().cycle() == dose.planned().cycle())
            .isEmpty();
        if (!first || begins.isEmpty() || attends(dose).isEmpty()) {
            return Optional.empty();
        }
        Instant at = attends(dose).orElseThrow().minus(begins.orElseThrow());
        while (at.isBefore(from)) {
            at = at.plus(SHIFT);
        }
        return Optional.of(at).filter(attends(dose).orElseThrow()::isAfter);
    }

    private static Optional<Instant> attends(Dose dose) {
        return dose.isSettled() ? Optional.empty() : Clocks.due(dose).map(due -> due.minus(BEFORE_A_DOSE));
    }

    /** Does what is to be done now about every dose, before the engine looks. */
    void attend() {
        for (Dose dose : stage.course().doses()) {
            if (shift(dose, stage.now()).filter(stage.now()::equals).filter(shifts::add).isPresent()) {
                take(wellFor(dose));
            }
            boolean now = attends(dose).filter(at -> !stage.now().isBefore(at)).isPresent();
            if (now && attended.add(dose.number())) {
                take(wellFor(dose));
            }
            if (dose.phase() instanceof Phase.Infusing || dose.isPaused()) {
                watch(dose);
            }
        }
    }

    /** What is recorded before the dose when all is well, without what the scenario itself records. */
    private List<Recorded> wellFor(Dose dose) {
        Order order = stage.course().plan().orderOf(dose.planned());
        return order.checklist().record().stream().map(Checklist.Required::sign)
            .filter(sign -> !isRecordedByTheScenario(sign, dose))
            .flatMap(sign -> well(sign).stream()).toList();
    }

    /** Readings that are asked for while a dose runs, each as often as it is asked for. */
    private void watch(Dose dose) {
        Order order = stage.course().plan().orderOf(dose.planned());
        for (Checklist.Required required : order.checklist().whileRunning()) {
            Instant last = lastTaken.getOrDefault(required.sign(), Instant.MIN);
            boolean due = last.isBefore(dose.flowSeen().orElseThrow())
                || !last.plus(required.within()).isAfter(stage.now());
            if (due && !watch.isLeftToTheScenario(required.sign())) {
                take(well(required.sign()));
            }
        }
    }

    private List<Recorded> well(String sign) {
        return file.well().stream().filter(one -> one.sign().equals(sign)).toList();
    }

    /** Whether the scenario speaks of the sign at a time told by this dose, and so by no other. */
    private boolean isRecordedByTheScenario(String sign, Dose dose) {
        Instant from = before(dose).flatMap(Clocks::due).orElse(Instant.MIN);
        Instant until = Clocks.due(dose).orElse(Instant.MAX);
        return scenario.happens().stream().filter(one -> speaksOf(one, sign))
            .flatMap(one -> Clocks.of(one.at(), stage.course()).stream())
            .anyMatch(at -> at.isAfter(from) && !at.isAfter(until));
    }

    private static boolean speaksOf(Happening happening, String sign) {
        return happening.act() instanceof Happening.Record(var readings)
            && readings.stream().anyMatch(one -> one.sign().equals(sign));
    }

    /** The dose of the same order before this one. */
    private Optional<Dose> before(Dose dose) {
        List<Dose> earlier = stage.course().doses().stream()
            .filter(one -> one.planned().order().equals(dose.planned().order())
                && one.number() < dose.number()).toList();
        return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.getLast());
    }

    /** What is measured once, for later readings to be compared with. */
    void measureBaseline(List<Recorded> own) {
        file.patient().withBaseline(own).baseline().forEach(one -> one.value().ifPresent(value ->
            stage.hear(new Input.RecordBaseline(stage.now(), reading(one.sign(), value)))));
    }

    /** Does what the scenario says; false if it agrees to something that nobody has asked. */
    boolean act(Happening.Act act) {
        switch (act) {
            case Happening.Record(var readings) -> take(readings);
            case Happening.Correct(var readings) -> readings.forEach(this::correct);
            case Happening.Confirm(var role) -> {
                List<RuleQuestion> asked = questions(role, RuleQuestion.About.CHANGE);
                asked.forEach(question -> say(question, true));
                return !asked.isEmpty();
            }
            case Happening.Answer answer -> {
                questions(answer.role(), RuleQuestion.About.STOP).stream()
                    .filter(question -> question.asked().words().equals(answer.words()))
                    .forEach(question -> say(question, answer.yes()));
                stage.hear(new Input.Say(stage.now(), answer.role(), answer.words(), answer.yes(), "Greta"));
            }
        }
        return true;
    }

    private List<RuleQuestion> questions(String role, RuleQuestion.About about) {
        return stage.course().decisions().open().stream()
            .filter(question -> question.about() == about && question.asked().role().equals(role)).toList();
    }

    private void say(RuleQuestion question, boolean yes) {
        stage.hear(new Input.AnswerRule(stage.now(), question.number(), yes, "Greta",
            question.asked().role()));
    }

    private void correct(Recorded right) {
        Instant taken = lastTaken.getOrDefault(right.sign(), stage.now());
        right.value().ifPresent(value -> stage.hear(new Input.CorrectReading(stage.now(), taken,
            new Reading(right.sign(), value, taken, NURSES.getLast()), "it was written down wrongly")));
    }

    /** Does what the engine asks for after it has looked; true if anything came of it. */
    boolean answer() {
        Course before = stage.course();
        for (Dose dose : before.doses()) {
            answer(dose);
        }
        before.timetable().questions().forEach(this::answer);
        return !stage.course().equals(before);
    }

    private void answer(Dose dose) {
        Instant now = stage.now();
        switch (dose.phase()) {
            case Phase.AwaitingConfirmation _ ->
                NURSES.forEach(nurse -> stage.hear(new Input.Confirm(now, dose.number(), nurse)));
            case Phase.AwaitingGiving _ -> stage.hear(new Input.Give(now, dose.number(),
                new NurseGiving(now, dose.planned().amount(), true, NURSES.getFirst(), "nurse")));
            case Phase.Held held -> weighIfAsked(held);
            case Phase.Waiting _, Phase.Paused _, Phase.Open _, Phase.Settled _ -> { }
        }
    }

    private void weighIfAsked(Phase.Held held) {
        if (held.because().stream().anyMatch(Reason.NotWeighed.class::isInstance)) {
            stage.hear(new Input.Weigh(stage.now(), file.patient().weight(), NURSES.getFirst()));
        }
    }

    /** A cycle that may begin is begun, and tried again in an hour where its gate is shut. */
    private void answer(Question question) {
        if (question.topic() instanceof Question.Topic.OfCycle(int cycle)
                && question.because() instanceof Reason.MayBegin
                && !lastTry.plus(TRIES_AGAIN_AFTER).isAfter(stage.now())) {
            lastTry = stage.now();
            stage.hear(new Input.BeginCycle(stage.now(), cycle, NURSES.getFirst()));
        }
    }
}
