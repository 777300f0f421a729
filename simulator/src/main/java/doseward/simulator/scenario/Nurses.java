package doseward.simulator.scenario;

import doseward.engine.AlarmBounds;
import doseward.engine.Course;
import doseward.engine.Dose;
import doseward.engine.Input;
import doseward.engine.NurseGiving;
import doseward.engine.Phase;
import doseward.engine.Question;
import doseward.engine.Reason;
import doseward.engine.Signal;
import doseward.protocol.Checklist;
import doseward.protocol.Sign;
import doseward.protocol.Value;
import doseward.scenario.Subject;
import doseward.simulator.ward.Bed;
import doseward.simulator.world.Cast;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Those who look after the patient of a scenario: they do what is asked of them for each dose, in time and
 * rightly, and nothing else; whatever answers trouble the scenario must say.
 */
final class Nurses implements Cast {
    private static final Duration RECORD_BEFORE = Duration.ofMinutes(20);
    private static final Duration CONFIRM_BEFORE = Duration.ofMinutes(10);
    private static final Duration LOOK_AGAIN_AFTER = Duration.ofMinutes(25);

    private final Arrangement arrangement;
    private final Subject subject;
    private final SortedMap<String, Value> truth = new TreeMap<>();
    private final SortedMap<Integer, Instant> recorded = new TreeMap<>();
    private final TreeSet<Integer> confirmed = new TreeSet<>();
    private final TreeSet<Integer> hung = new TreeSet<>();
    private final Chart chart;
    private boolean asked;
    private boolean armed;
    private Instant lastTry = Instant.MIN;

    Nurses(Arrangement arrangement, Well well) {
        this.arrangement = arrangement;
        this.subject = well.subject();
        truth.putAll(well.signs());
        truth.putAll(arrangement.signs());
        this.chart = new Chart(subject, Who.IDA);
    }

    /** How this person writes readings down. */
    Chart chart(Who who) {
        return new Chart(subject, who);
    }

    /** From now on the patient shows this. */
    void show(Sign sign, Value value) {
        truth.put(sign.name(), value);
    }

    @Override public Value measure(Sign sign, Instant since) {
        return Optional.ofNullable(truth.get(sign.name())).orElseThrow(() ->
            new IllegalStateException("nothing is known of " + sign.name()));
    }

    @Override public void pass(Bed bed) {
        bed.screen().ifPresent(course -> {
            arm(bed, course);
            ask(bed, course);
            acknowledge(bed, course);
            begin(bed, course);
            course.doses().stream().filter(dose -> !dose.isSettled())
                .forEach(dose -> attend(bed, course, dose));
        });
    }

    private void arm(Bed bed, Course course) {
        if (armed || !arrangement.isArmed() || course.decisions().armed().code().isEmpty()) {
            return;
        }
        armed = true;
        String code = course.decisions().armed().code().get();
        for (Who who : List.of(Who.NOOR, Who.OTTO)) {
            bed.say(new Input.Arm(bed.now(), code, who.person().name(), who.person().role().word()));
        }
    }

    /** What is asked and measured once, before anything is given. */
    private void ask(Bed bed, Course course) {
        if (asked) {
            return;
        }
        asked = true;
        subject.baseline().forEach(one -> one.value().ifPresent(value -> bed.say(new Input.RecordBaseline(
            bed.now(), chart.reading(bed.now(), course, one.sign(), value)))));
        subject.asked().stream().map(one -> one.sign()).forEach(sign -> record(bed, course, sign));
    }

    private void acknowledge(Bed bed, Course course) {
        Optional<Instant> first = course.signals().unseen().stream().map(Signal::raised)
            .min(Instant::compareTo);
        if (arrangement.acknowledgedAfter().isPresent() && first.isPresent()
                && !bed.now().isBefore(first.get().plus(arrangement.acknowledgedAfter().get()))) {
            bed.say(new Input.Acknowledge(bed.now(), Who.IDA.word()));
        }
    }

    private void begin(Bed bed, Course course) {
        for (Question question : course.timetable().questions()) {
            if (question.topic() instanceof Question.Topic.OfCycle(int cycle) && arrangement.isBegun(cycle)
                    && !bed.now().isBefore(lastTry.plus(AlarmBounds.REMINDED_EVERY))) {
                lastTry = bed.now();
                recordAll(bed, course);
                bed.say(new Input.BeginCycle(bed.now(), cycle, Who.IDA.word()));
            }
        }
    }

    private void attend(Bed bed, Course course, Dose dose) {
        if (dose.isOpen()) {
            watch(bed, course, dose);
            return;
        }
        if (dose.due().filter(due -> !bed.now().isBefore(due.minus(RECORD_BEFORE))).isEmpty()) {
            return;
        }
        Instant last = recorded.getOrDefault(dose.number(), Instant.MIN);
        boolean again = dose.isPaused() || dose.phase() instanceof Phase.Held;
        if (last.equals(Instant.MIN) || again && !bed.now().isBefore(last.plus(LOOK_AGAIN_AFTER))) {
            recorded.put(dose.number(), bed.now());
            recordAll(bed, course);
        }
        if (dose.due().filter(due -> !bed.now().isBefore(due.minus(CONFIRM_BEFORE))).isPresent()) {
            prepare(bed, course, dose);
        }
    }

    private void prepare(Bed bed, Course course, Dose dose) {
        if (dose.isByPump() && isNext(course, dose) && hung.add(dose.number())) {
            bed.hangBag(dose.planned().channel(), dose.planned().whole());
        }
        boolean isAsked = !Doses.means(course.plan(), arrangement.unconfirmed(), dose.number());
        boolean isFirst = confirmed.add(dose.number());
        boolean isAwaited = dose.phase() instanceof Phase.AwaitingConfirmation && dose.attempts() == 0;
        if (isAsked && (isFirst || isAwaited)) {
            int nurses = course.plan().orderOf(dose.planned()).checklist().nurses();
            List.of(Who.IDA, Who.NOOR).subList(0, nurses).forEach(who ->
                bed.say(new Input.Confirm(bed.now(), dose.number(), who.word())));
        }
        switch (dose.phase()) {
            case Phase.AwaitingGiving _ -> give(bed, course, dose);
            case Phase.Held(var because) -> weigh(bed, because);
            case Phase.Waiting _, Phase.AwaitingConfirmation _, Phase.Paused _, Phase.Open _,
                Phase.Settled _ -> { }
        }
    }

    private void give(Bed bed, Course course, Dose dose) {
        if (!Doses.means(course.plan(), arrangement.ungiven(), dose.number())) {
            bed.say(new Input.Give(bed.now(), dose.number(), new NurseGiving(bed.now(),
                dose.planned().amount(), true, Who.IDA.word(), Who.IDA.person().role().word())));
        }
    }

    private void weigh(Bed bed, List<Reason> because) {
        if (because.stream().anyMatch(Reason.NotWeighed.class::isInstance)) {
            bed.say(new Input.Weigh(bed.now(), subject.weight(), Who.IDA.word()));
        }
    }

    private static boolean isNext(Course course, Dose dose) {
        String channel = dose.planned().channel();
        return course.openOn(channel).isEmpty() && course.doses().stream()
            .filter(other -> other.isByPump() && other.planned().isOn(channel) && !other.isSettled())
            .noneMatch(other -> other.number() < dose.number());
    }

    private void watch(Bed bed, Course course, Dose dose) {
        Instant soon = bed.now().plusSeconds(60);
        for (Checklist.Required required : course.plan().orderOf(dose.planned()).checklist().whileRunning()) {
            boolean isFresh = course.reading(required.sign())
                .filter(known -> known.taken().plus(required.within()).isAfter(soon)).isPresent();
            if (!isFresh) {
                record(bed, course, required.sign());
            }
        }
    }

    private void recordAll(Bed bed, Course course) {
        truth.keySet().stream().filter(sign -> chart.isWanted(course, sign, bed.now()))
            .forEach(sign -> record(bed, course, sign));
    }

    private void record(Bed bed, Course course, String sign) {
        if (arrangement.isRecorded(sign) && truth.containsKey(sign)) {
            chart.readings(bed.now(), course, sign, truth.get(sign)).forEach(reading ->
                bed.say(new Input.RecordReading(bed.now(), reading)));
        }
    }
}
