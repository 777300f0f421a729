package doseward.simulator.ward;

import doseward.engine.Course;
import doseward.engine.Dose;
import doseward.engine.Hold;
import doseward.engine.Input;
import doseward.engine.NurseGiving;
import doseward.engine.Phase;
import doseward.engine.Reason;
import doseward.protocol.Order.WhenHeld;
import doseward.quantity.Volume;
import doseward.simulator.chance.Chance;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A named nurse who passes by every minute and does what the doses that are near need, if she thinks
 * of it. */
public final class Nurse {
    private static final Duration RECORDS_BEFORE_DUE = Duration.ofMinutes(40);
    private static final Duration CONFIRMS_BEFORE_DUE = Duration.ofMinutes(20);
    private static final Duration CONFIRMATION_LASTS = Duration.ofMinutes(46);
    private static final Duration LOOKS_AGAIN_AFTER = Duration.ofMinutes(25);
    private static final Duration LATEST = Duration.ofMinutes(150);
    private static final Duration LONGEST_HOLD = Duration.ofMinutes(90);
    private static final Duration LEAVES_DOUBT_FOR = Duration.ofMinutes(12);

    private final String name;
    private final Habits habits;
    private final Chance chance;
    private final SortedMap<Integer, Mind> minds = new TreeMap<>();
    private final Pen pen;
    private final Asked asking;
    private final Rack rack = new Rack();
    private final Caretaker caretaker;
    private final Listening listening;
    private final Laboratory laboratory;
    private final SecondCheck secondCheck;
    private final SortedMap<String, Instant> recorded = new TreeMap<>();
    private Optional<Instant> liftsAt = Optional.empty();
    private Optional<Instant> doubtSince = Optional.empty();

    public Nurse(String name, Habits habits, Station station, Chance chance) {
        this.name = name;
        this.habits = habits;
        this.chance = chance;
        this.pen = new Pen(name, habits, station, chance);
        this.asking = new Asked(name, pen, chance);
        this.caretaker = new Caretaker(name, chance);
        this.listening = new Listening(name, habits, chance);
        this.laboratory = station.laboratory();
        this.secondCheck = new SecondCheck(name, habits, station.errata(), chance);
    }

    /** What she means to do about a dose, and when. */
    private record Mind(Instant records, Instant confirms, boolean whim) {}

    /** Passes by. */
    public void look(Bed bed) {
        bed.screen().ifPresent(course -> {
            caretaker.look(bed, course);
            listening.look(bed, course);
            laboratory.tell(bed, course);
            settleDoubt(bed, course);
            lift(bed, course);
            asking.look(bed, course);
            for (Dose dose : course.doses()) {
                if (!dose.isSettled() && isNear(dose, bed.now())) {
                    attend(bed, course, dose);
                }
            }
        });
    }

    private static boolean isNear(Dose dose, Instant now) {
        return dose.due().filter(due -> !now.isBefore(due.minus(RECORDS_BEFORE_DUE))).isPresent();
    }

    private void attend(Bed bed, Course course, Dose dose) {
        Instant now = bed.now();
        if (dose.isOpen()) {
            watch(bed, course, dose);
            return;
        }
        Mind mind = minds.computeIfAbsent(dose.number(), number -> makeUpMind(dose));
        if (!now.isBefore(mind.records())) {
            record(bed, course, dose, mind);
        }
        if (!now.isBefore(mind.confirms()) && !hasConfirmed(dose, now)) {
            secondCheck.look(bed, course);
            bed.say(new Input.Confirm(now, dose.number(), name));
        }
        if (!now.isBefore(mind.confirms())) {
            rack.hang(bed, course, dose);
        }
        if (!now.isBefore(mind.confirms()) && dose.phase() instanceof Phase.AwaitingGiving) {
            give(bed, dose);
        }
        if (mind.whim()) {
            minds.put(dose.number(), new Mind(mind.records(), mind.confirms(), false));
            whim(bed, dose);
        }
    }

    /** She gives it, or part of it, and says so; or the patient will not have it. */
    private void give(Bed bed, Dose dose) {
        Instant now = bed.now();
        if (chance.permille(habits.skips())) {
            bed.say(new Input.Refuse(now, dose.number(), name, "the patient does not want it"));
        } else {
            bed.say(new Input.Give(now, dose.number(), new NurseGiving(now, Optional.empty(),
                dose.planned().amount().isPresent() || !chance.permille(habits.skips()), name, "nurse")));
        }
    }

    /**
     * While a dose runs, she records what is asked for again; and while one runs that may pause, she looks at
     * the patient every half hour.
     */
    private void watch(Bed bed, Course course, Dose dose) {
        pen.record(bed, course, Wanted.whileRunning(course, dose, bed.now()));
        boolean mayPause = course.plan().orderOf(dose.planned()).whenHeld() == WhenHeld.RESUME;
        if (mayPause && looksAgain(bed, dose)) {
            recordAll(bed, course, dose);
        }
    }

    private boolean looksAgain(Bed bed, Dose dose) {
        return !bed.now().isBefore(recordedAt(dose).plus(LOOKS_AGAIN_AFTER));
    }

    /** When she last recorded all that doses of this order want to be known. */
    private Instant recordedAt(Dose dose) {
        return recorded.getOrDefault(dose.planned().order(), Instant.MIN);
    }

    private Mind makeUpMind(Dose dose) {
        if (chance.permille(habits.forgets())) {
            return new Mind(Instant.MAX, Instant.MAX, false);
        }
        Instant due = dose.due().orElseThrow();
        Duration lateness = chance.permille(habits.late()) ? chance.between(Duration.ZERO, LATEST)
            : Duration.ZERO;
        Instant records = due.minus(RECORDS_BEFORE_DUE)
            .plus(chance.between(Duration.ZERO, Duration.ofMinutes(15)));
        Instant confirms = due.minus(CONFIRMS_BEFORE_DUE)
            .plus(chance.between(Duration.ZERO, Duration.ofMinutes(15)));
        return new Mind(records.plus(lateness), confirms.plus(lateness), true);
    }

    /**
     * Records what the next dose wants to be known, once if all is well and again and again if it is held.
     */
    private void record(Bed bed, Course course, Dose dose, Mind mind) {
        boolean once = !recordedAt(dose).isBefore(mind.records());
        boolean again = (dose.phase() instanceof Phase.Held || dose.isPaused()) && looksAgain(bed, dose);
        if (!once || again) {
            recordAll(bed, course, dose);
        }
    }

    /** What she typed wrong she puts right a minute later. */
    private void recordAll(Bed bed, Course course, Dose dose) {
        pen.baseline(bed, Wanted.baselines(course));
        pen.report(bed, course, Wanted.reports(course, dose));
        boolean right = pen.record(bed, course, Wanted.before(course, dose));
        recorded.put(dose.planned().order(), right ? bed.now() : Instant.MIN);
    }

    private boolean hasConfirmed(Dose dose, Instant now) {
        return dose.confirmations().stream().anyMatch(one ->
            one.by().equals(name) && one.at().isAfter(now.minus(CONFIRMATION_LASTS)));
    }

    private void whim(Bed bed, Dose dose) {
        Instant now = bed.now();
        if (chance.permille(habits.holds())) {
            bed.say(new Input.Hold(now, name, "the patient wants a rest"));
            liftsAt = Optional.of(now.plus(chance.between(Duration.ofMinutes(5), LONGEST_HOLD)));
        } else if (chance.permille(habits.skips())) {
            bed.say(new Input.Skip(now, dose.number(), name, "the patient is away"));
        } else if (chance.permille(habits.stops())) {
            bed.say(new Input.Stop(now, Input.Scope.CYCLE, name, "the team has decided so"));
        }
    }

    /**
     * Lifts what she held once it is time, and says so until it is lifted: the controller may have been
     * down.
     */
    private void lift(Bed bed, Course course) {
        if (liftsAt.isEmpty() || bed.now().isBefore(liftsAt.get())) {
            return;
        }
        if (course.holds().stream().anyMatch(hold -> hold.source() instanceof Hold.Source.ByPerson)) {
            bed.say(new Input.Lift(bed.now(), name, "the patient has rested"));
        } else {
            liftsAt = Optional.empty();
        }
    }

    /** Goes to the pump after a while, stops it, reads its display or its bag, and says what flowed. */
    private void settleDoubt(Bed bed, Course course) {
        Optional<Dose> doubtful = course.doses().stream()
            .filter(dose -> dose.phase() instanceof Phase.Uncertain).findFirst();
        if (doubtful.isEmpty()) {
            doubtSince = Optional.empty();
            return;
        }
        doubtSince = doubtSince.or(() -> Optional.of(bed.now()));
        if (bed.now().isBefore(doubtSince.get().plus(LEAVES_DOUBT_FOR))) {
            return;
        }
        Phase.Uncertain phase = (Phase.Uncertain) doubtful.get().phase();
        boolean freely = phase.because() instanceof Reason.MayHaveFlowedFreely;
        Volume read = freely ? bed.stopAndReadBag(phase.token()) : bed.stopAndReadPump(phase.token());
        // Who reads more off a bag than it can have held when this went on says that it is empty.
        bed.say(new Input.Settle(bed.now(), doubtful.get().number(),
            freely ? read.min(phase.atMost()) : read, name,
            freely ? "read off the bag" : "read from the pump's display"));
    }
}
