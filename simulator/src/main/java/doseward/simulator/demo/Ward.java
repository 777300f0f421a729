package doseward.simulator.demo;

import doseward.controller.Controller;
import doseward.controller.Inbox;
import doseward.engine.Course;
import doseward.engine.Dose;
import doseward.engine.Event;
import doseward.engine.Fingerprint;
import doseward.engine.Input;
import doseward.engine.Priority;
import doseward.journal.Journal;
import doseward.journal.JournalFailed;
import doseward.engine.Role;
import doseward.plan.Plan;
import doseward.protocol.Head;
import doseward.protocol.Sign;
import doseward.protocol.Value;
import doseward.pump.Token;
import doseward.quantity.Volume;
import doseward.simulator.chance.Chance;
import doseward.simulator.patient.Treatment;
import doseward.simulator.patient.WardPatient;
import doseward.simulator.ward.Act;
import doseward.simulator.ward.Armer;
import doseward.simulator.ward.Bed;
import doseward.simulator.ward.Drip;
import doseward.simulator.ward.Habits;
import doseward.simulator.ward.Nurse;
import doseward.simulator.ward.Physician;
import doseward.simulator.ward.Rounds;
import doseward.simulator.ward.Station;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * One ward in which time goes on as soon as everything has been said: controller, pump, patient, and two
 * nurses.
 */
final class Ward implements Bed {
    private static final Duration NURSES_COME_BEFORE_DUE = Duration.ofMinutes(45);
    private static final Duration NURSES_PASS_EVERY = Duration.ofMinutes(1);
    private static final Duration WHILE_A_DOSE_IS_OPEN = Duration.ofSeconds(1);

    private final WardClock clock;
    private final WardPump pump;
    private final Wire wire;
    private final Journal journal;
    private final Inbox inbox = new Inbox();
    private final Controller controller;
    private final WardPatient patient;
    private final Drip drip;
    private final Physician physician;
    private final List<Nurse> nurses;
    private final List<Armer> armers;
    private final Instant opened;
    private final Rounds rounds;
    private Instant nextRound;
    private final List<Act> acts = new ArrayList<>();
    private int shown;

    Ward(long seed, Journal journal, WardClock clock, WardPump pump, Wire wire) {
        this.clock = clock;
        this.pump = pump;
        this.wire = wire;
        this.journal = journal;
        this.opened = clock.instant();
        this.controller = new Controller(journal, Map.of("A", wire.controllerEnd()), inbox,
            Ward::tested, this::found);
        Plan plan = journal.opening().plan();
        this.patient = new WardPatient(plan.patient().weight(), plan.signs(), opened, seed);
        this.drip = new Drip(plan);
        this.physician = new Physician("Greta", Chance.of(seed, "Greta"));
        Station station = Station.of(Habits.PERFECT, Chance.of(seed, "laboratory"));
        this.nurses = List.of(new Nurse("Ida", Habits.PERFECT, station, Chance.of(seed, "Ida")),
            new Nurse("Noor", Habits.PERFECT, station, Chance.of(seed, "Noor")));
        this.armers = List.of(
            new Armer("Noor", Role.NURSE, Habits.PERFECT, Chance.of(seed, "Noor arms")),
            new Armer("Otto", Role.PHARMACIST, Habits.PERFECT, Chance.of(seed, "Otto arms")));
        this.rounds = new Rounds("Ida", "Noor", "Greta", Habits.PERFECT, station,
            Chance.of(seed, "rounds"));
        this.nextRound = opened;
    }

    /** The demo's controller is sound. */
    private static Input.SelfTested tested(Instant now) {
        return new Input.SelfTested(now, List.of("demo"), Optional.empty());
    }

    /** In a demo there is nothing installed but what comes with it; its code is that of the protocol. */
    private Fingerprint found() {
        Head head = journal.opening().plan().head();
        return new Fingerprint(List.of(new Fingerprint.Part("the protocol file " + head.name(),
            head.hash())));
    }

    /** Runs the course to its end, and shows the events of each turn. */
    Course run(Consumer<List<Event>> screen) throws JournalFailed {
        controller.start(clock.instant());
        while (!controller.course().ended()) {
            wire.settle();
            wire.pumpGoesOnTo(Duration.between(opened, clock.instant()));
            wire.settle();
            if (isOnTheMinute()) {
                peoplePass();
            }
            controller.turn(clock.instant());
            screen.accept(news());
            clock.goTo(next());
        }
        return controller.course();
    }

    private void peoplePass() {
        patient.liveUntil(clock.instant(), drip.given(pump.truth().flows(), screen()));
        if (!clock.instant().isBefore(nextRound) || rounds.areCalledFor(this)) {
            nextRound = wholeMinute(clock.instant().plus(rounds.look(this)));
        }
        nurses.forEach(nurse -> nurse.look(this));
        physician.look(this);
        armers.forEach(armer -> armer.look(this));
    }

    /** The first whole minute that is not before it. */
    private Instant wholeMinute(Instant moment) {
        Duration since = Duration.between(opened, moment);
        return opened.plus(Duration.ofMinutes(since.plus(NURSES_PASS_EVERY).minusNanos(1).toMinutes()));
    }

    /** Where people's words go. */
    Inbox inbox() {
        return inbox;
    }

    Course course() {
        return controller.course();
    }

    /** What is to be heard now. */
    Optional<Priority> sounding() {
        return controller.course().signals().sounding(clock.instant());
    }

    private boolean isOnTheMinute() {
        return Duration.between(opened, clock.instant()).toSeconds() % NURSES_PASS_EVERY.toSeconds() == 0;
    }

    /**
     * A second on while something flows, a minute while a dose is near, and else to when somebody comes or
     * the controller has something to do.
     */
    private Instant next() {
        Instant now = clock.instant();
        Course course = controller.course();
        if (course.isAnyOpen()) {
            return now.plus(WHILE_A_DOSE_IS_OPEN);
        }
        Instant minute = opened.plus(NURSES_PASS_EVERY.multipliedBy(
            Duration.between(opened, now).toMinutes() + 1));
        Instant due = course.next().flatMap(Dose::due).orElse(now);
        Instant nurses = due.minus(NURSES_COME_BEFORE_DUE);
        Instant until = course.isArmed() && now.isBefore(nurses) ? nurses : minute;
        return Stream.concat(controller.wakeAt(now).stream(), Stream.of(nextRound))
            .filter(now::isBefore).filter(until::isAfter).min(Comparator.naturalOrder()).orElse(until);
    }

    private List<Event> news() {
        List<Event> events = journal.entries().stream().skip(shown)
            .flatMap(entry -> entry.events().stream()).toList();
        shown = journal.entries().size();
        return events;
    }

    @Override public Instant now() {
        return clock.instant();
    }

    @Override public Optional<Course> screen() {
        return Optional.of(controller.course());
    }

    @Override public void say(Input input) {
        if (!inbox.offer(input)) {
            throw new IllegalStateException("two nurses filled the controller's box within a minute");
        }
    }

    @Override public Value measure(Sign sign, Instant since) {
        return patient.measure(sign, since);
    }

    @Override public void treat(Treatment what, String by) {
        acts.add(new Act(now(), by, what));
        patient.take(what);
    }

    /** What was given beside the drug, in order. */
    List<Act> acts() {
        return Collections.unmodifiableList(acts);
    }

    @Override public void hangBag(String channel, Volume label) {
        pump.hang(label);
    }

    /** The clocks of the demo agree. */
    @Override public void setClockRight() {}

    @Override public Volume stopAndReadPump(Token token) {
        return pump.stopAndRead(token);
    }

    /** A pump that counts what arrives; its display is as good as its bag. */
    @Override public Volume stopAndReadBag(Token token) {
        return stopAndReadPump(token);
    }
}
