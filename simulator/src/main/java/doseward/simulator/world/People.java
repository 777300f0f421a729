package doseward.simulator.world;

import doseward.engine.Course;
import doseward.engine.Dose;
import doseward.engine.Engine;
import doseward.engine.Hold;
import doseward.engine.Role;
import doseward.plan.Plan;
import doseward.protocol.Sign;
import doseward.protocol.Value;
import doseward.simulator.patient.Treatment;
import doseward.simulator.patient.WardPatient;
import doseward.simulator.patient.Witness;
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
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The patient of a world, and all who come to the bed: when they come, and what they give. */
final class People {
    /**
     * Between two turns of the controller, so that it never depends on the order of equals who comes first.
     */
    private static final Duration NURSES_PASS_AT = Duration.ofMillis(500);
    /** Apart from those, for the same reason. */
    private static final Duration ROUNDS_PASS_AT = Duration.ofMillis(750);
    private static final Duration NURSES_COME_BEFORE_DUE = Duration.ofMinutes(45);
    private static final Duration NURSES_PASS_EVERY = Duration.ofMinutes(1);

    private final World world;
    private final Stage stage;
    private final Optional<Cast> cast;
    private final Agenda agenda;
    private final WardPatient patient;
    private final Drip drip;
    private final Station station;
    private final List<Nurse> nurses;
    private final Physician physician;
    private final List<Armer> armers;
    private final Rounds rounds;
    private final List<Act> acts = new ArrayList<>();
    private Instant nextPass = Instant.MAX;
    private Instant nextRound = Instant.MAX;
    private boolean hadBusiness = true;
    private Course lastSeen;

    People(World world, Stage stage, Setting setting) {
        this.world = world;
        this.stage = stage;
        this.cast = setting.script().cast();
        this.agenda = stage.agenda();
        Plan plan = setting.plan();
        Habits habits = setting.habits();
        Fortune fortune = stage.fortune();
        this.patient = new WardPatient(plan.patient().weight(), plan.signs(), agenda.now(), fortune.seed());
        this.drip = new Drip(plan);
        this.station = Station.of(habits, fortune.chance("laboratory"));
        this.nurses = List.of(new Nurse("Ida", habits, station, fortune.chance("Ida")),
            new Nurse("Noor", habits, station, fortune.chance("Noor")));
        this.physician = new Physician("Greta", fortune.chance("Greta"));
        this.armers = List.of(new Armer("Noor", Role.NURSE, habits, fortune.chance("Noor arms")),
            new Armer("Otto", Role.PHARMACIST, habits, fortune.chance("Otto arms")));
        this.rounds = new Rounds("Ida", "Noor", "Greta", habits, station, fortune.chance("rounds"));
    }

    /** The ward opens. */
    void begin() {
        passAt(agenda.now().plus(NURSES_PASS_AT));
        if (cast.isEmpty()) {
            roundAt(agenda.now().plus(ROUNDS_PASS_AT));
        }
    }

    Value measure(Sign sign, Instant since) {
        return cast.map(one -> one.measure(sign, since)).orElseGet(() -> patient.measure(sign, since));
    }

    void treat(Treatment what, String by) {
        Act act = new Act(agenda.now(), by, what);
        acts.add(act);
        patient.take(what);
        stage.story().tell(act.sentence());
        switch (what) {
            case Treatment.Maintenance _ -> { }
            case Treatment.Bolus _ -> stage.tally().count(Tally.Thing.FLUID_BOLUSES);
            case Treatment.Phenylephrine _ -> stage.tally().count(Tally.Thing.PRESSOR_CHANGES);
        }
    }

    /** All that was given beside the drug, in order. */
    List<Act> acts() {
        return Collections.unmodifiableList(acts);
    }

    Station station() {
        return station;
    }

    /**
     * The controller has turned, and this is its course now: somebody may be needed soon. After a turn that
     * changed nothing nobody need be called again: whoever passes comes back as long as that is so.
     */
    void turned(Course course) {
        boolean news = course != lastSeen;
        lastSeen = course;
        if (news && needsSomebodySoon(course)) {
            passAt(agenda.now().plus(NURSES_PASS_EVERY).truncatedTo(ChronoUnit.MINUTES).plus(NURSES_PASS_AT));
        }
    }

    private static boolean needsSomebodySoon(Course course) {
        return !course.isArmed() || !course.signals().unseen().isEmpty();
    }

    /** Nurses pass by at that moment, unless they do so earlier. */
    private void passAt(Instant moment) {
        if (moment.isBefore(nextPass)) {
            nextPass = moment;
            agenda.at(moment, () -> {
                if (nextPass.equals(agenda.now())) {
                    nextPass = Instant.MAX;
                    pass();
                }
            });
        }
    }

    private void pass() {
        Bed bed = bed();
        cast.ifPresentOrElse(one -> one.pass(bed), () -> look(bed));
        Instant soon = agenda.now().plus(NURSES_PASS_EVERY);
        passAt(world.screen().flatMap(this::nobodyNeededUntil).filter(soon::isBefore).orElse(soon));
    }

    /** Once more after the last business, so that each sees that it is done. */
    private void look(Bed bed) {
        live();
        boolean business = world.screen().filter(course -> !hasBusiness(course, bed.now())).isEmpty();
        if (business || hadBusiness) {
            nurses.forEach(nurse -> nurse.look(bed));
            physician.look(bed);
            armers.forEach(armer -> armer.look(bed));
        }
        hadBusiness = business;
        if (rounds.areCalledFor(bed)) {
            roundAt(agenda.now());
        }
    }

    private void goRound() {
        live();
        roundAt(agenda.now().plus(rounds.look(bed())));
    }

    /** The next round is then, and at no other time. */
    private void roundAt(Instant moment) {
        nextRound = moment;
        agenda.at(moment, () -> {
            if (nextRound.equals(agenda.now())) {
                goRound();
            }
        });
    }

    private void live() {
        liveOn(Duration.ZERO);
    }

    /** The patient lives until so long from now. */
    void liveOn(Duration time) {
        patient.liveUntil(agenda.now().plus(time), drip.given(world.arrived(), world.screen()));
    }

    void watchedBy(Witness witness) {
        patient.watchedBy(witness);
    }

    private Bed bed() {
        return new BedByTheCourse(world, world.courseNow());
    }

    /** Between doses, with nothing held, nurses have no business here. */
    private Optional<Instant> nobodyNeededUntil(Course course) {
        boolean busy = !course.holds().isEmpty() || needsSomebody(course) || course.isAnyOpen()
            || course.doses().stream().anyMatch(Dose::isPaused);
        return busy ? Optional.empty() : comesUp(course);
    }

    /** Whether anything is to be done at the bed; what a rule holds is not for people to lift. */
    private boolean hasBusiness(Course course, Instant now) {
        return needsSomebody(course) || comesUp(course).filter(now::isBefore).isEmpty()
            || course.holds().stream().anyMatch(hold -> hold.source() instanceof Hold.Source.ByPerson)
            || station.laboratory().hasNews(now, course);
    }

    private static boolean needsSomebody(Course course) {
        return needsSomebodySoon(course) || course.machine().time().doubt().isPresent()
            || course.machine().startsTooOften() || !course.timetable().questions().isEmpty()
            || !course.decisions().open().isEmpty();
    }

    /** When somebody comes for the dose that is due next; at once for one that flows, or is paused. */
    private Optional<Instant> comesUp(Course course) {
        return course.next().flatMap(Dose::due).or(() -> Engine.wakeAt(course, agenda.now()))
            .map(due -> due.minus(NURSES_COME_BEFORE_DUE).plus(NURSES_PASS_AT));
    }
}
