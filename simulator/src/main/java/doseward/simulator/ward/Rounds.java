package doseward.simulator.ward;

import doseward.engine.Course;
import doseward.engine.Dose;
import doseward.protocol.Sign;
import doseward.protocol.Value;
import doseward.quantity.Measure;
import doseward.simulator.chance.Chance;
import doseward.simulator.patient.Treatment;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a ward keeps up a patient's pressure and kidneys, day and night: maintenance fluid, a bolus when the
 * pressure is too low or too little urine is passed, and phenylephrine on a physician's word when that was
 * not enough. It is the ward's habit and none of the controller's, which hears of it only what is recorded.
 *
 * <p>Published: whom to keep above which pressure ({@link Target}), 50 to 100 mL/h of maintenance
 * (Schwartzentruber 2001), to look two hours before each dose, the boluses and to look again half an hour
 * after one, and 0.5 mL/kg/h of urine (Betof Warner and others, 2024). Made up: all other times, who is late
 * and who forgets ({@link Habits}).
 */
public final class Rounds {
    private static final Duration BEFORE_DUE = Duration.ofHours(2);
    private static final Duration BLOOD_BEFORE_DUE = Duration.ofHours(4);
    private static final Duration USUALLY = Duration.ofHours(4);
    private static final Duration WHILE_UNWELL = Duration.ofHours(2);
    private static final Duration UNWELL_FOR = Duration.ofHours(12);
    /** Half an hour for a bolus to run in, and half an hour more. */
    private static final Duration AFTER_BOLUS = Duration.ofMinutes(60);
    private static final Duration ON_PRESSOR = Duration.ofMinutes(30);
    private static final Duration SHORTEST_WAIT_FOR_PHYSICIAN = Duration.ofMinutes(5);
    private static final Duration LONGEST_WAIT_FOR_PHYSICIAN = Duration.ofMinutes(40);
    private static final Duration LATEST = Duration.ofMinutes(150);
    private static final Duration LEAST = Duration.ofMinutes(1);
    private static final Duration MAINTAINED_BEFORE = Duration.ofHours(12);
    private static final int MAINTENANCE = 75;
    /** So low that nobody waits for a bolus. */
    private static final int VERY_LOW = 70;
    private static final int DAY_BEGINS = 8;
    private static final int NIGHT_BEGINS = 20;

    private final String byDay;
    private final String atNight;
    private final String physician;
    private final Habits habits;
    private final Station station;
    private final Chance chance;
    private final Monitor monitor = new Monitor();
    private final Fluids fluids = new Fluids();
    private final Pressor pressor = new Pressor();
    private Optional<Target> target = Optional.empty();
    private Optional<Instant> unwell = Optional.empty();
    private Instant looked = Instant.MIN;
    private boolean maintained;
    private boolean physicianComes;

    public Rounds(String byDay, String atNight, String physician, Habits habits, Station station,
            Chance chance) {
        this.byDay = byDay;
        this.atNight = atNight;
        this.physician = physician;
        this.habits = habits;
        this.station = station;
        this.chance = chance;
    }

    /** Somebody goes to the bed, and tells after which time somebody goes there again. */
    public Duration look(Bed bed) {
        looked = bed.now();
        if (chance.permille(habits.forgets())) {
            return WHILE_UNWELL;
        }
        bed.screen().ifPresent(course -> maintain(bed, course));
        int systolic = monitor.systolic(bed);
        target = target.or(() -> Optional.of(Target.of(systolic)));
        Duration next = care(bed, target.get(), systolic);
        bed.screen().ifPresent(course -> record(bed, course, systolic));
        return chance.permille(habits.late()) ? next.plus(chance.between(Duration.ZERO, LATEST)) : next;
    }

    /** Whether a low pressure that a nurse has recorded since then calls for somebody now. */
    public boolean areCalledFor(Bed bed) {
        return bed.screen().flatMap(course -> course.reading(Monitor.SYSTOLIC))
            .filter(reading -> reading.taken().isAfter(looked))
            .filter(reading -> reading.value() instanceof Value.Measured(var pressure) && target
                .filter(kept -> kept.isMissedBy(Monitor.whole(pressure))).isPresent()).isPresent();
    }

    /** Fluid runs from half a day before a dose until no dose is near any more. */
    private void maintain(Bed bed, Course course) {
        boolean wanted = course.isAnyOpen() || untilNext(bed, course)
            .filter(time -> time.compareTo(MAINTAINED_BEFORE) <= 0).isPresent();
        if (wanted != maintained) {
            maintained = wanted;
            give(bed, nurse(bed), new Treatment.Maintenance(wanted ? MAINTENANCE : 0));
        }
    }

    private Duration care(Bed bed, Target kept, int systolic) {
        boolean low = kept.isMissedBy(systolic);
        if (low) {
            unwell = Optional.of(bed.now());
        }
        if (pressor.isOn()) {
            pressor.adjust(kept, systolic).ifPresent(change -> give(bed, nurse(bed), change));
            return ON_PRESSOR;
        }
        if (low) {
            return raise(bed, systolic);
        }
        physicianComes = false;
        return isDry(bed) ? bolus(bed) : next(bed);
    }

    private Duration raise(Bed bed, int systolic) {
        if (physicianComes) {
            physicianComes = false;
            give(bed, physician, pressor.begin());
            return ON_PRESSOR;
        }
        if (systolic >= VERY_LOW && fluids.may(bed.now())) {
            return bolus(bed);
        }
        physicianComes = true;
        return chance.between(SHORTEST_WAIT_FOR_PHYSICIAN, LONGEST_WAIT_FOR_PHYSICIAN);
    }

    private Duration bolus(Bed bed) {
        give(bed, nurse(bed), fluids.give(bed.now()));
        return AFTER_BOLUS;
    }

    /** Whether too little urine flows, and nothing was given for it of late. */
    private boolean isDry(Bed bed) {
        return !fluids.anyInThisBout(bed.now()) && fluids.may(bed.now()) && bed.screen()
            .filter(course -> isDoseNear(bed, course) && monitor.isDry(bed, course.plan().patient().weight()))
            .isPresent();
    }

    private Duration next(Bed bed) {
        boolean lately = unwell.filter(then -> then.plus(UNWELL_FOR).isAfter(bed.now())).isPresent();
        Duration usual = lately || bed.screen().isEmpty() ? WHILE_UNWELL : USUALLY;
        return bed.screen().flatMap(course -> untilNext(bed, course)).stream()
            .flatMap(time -> Stream.of(time.minus(BLOOD_BEFORE_DUE), time.minus(BEFORE_DUE)))
            .filter(time -> time.compareTo(LEAST) >= 0 && time.compareTo(usual) < 0)
            .min(Comparator.naturalOrder()).orElse(usual);
    }

    /** What is given, and the pressure while something is, or soon will be. */
    private void record(Bed bed, Course course, int systolic) {
        station.laboratory().tell(bed, course);
        Pen pen = new Pen(nurse(bed), habits, station, chance);
        if (isDoseNear(bed, course) || course.isAnyOpen() || fluids.anyInThisBout(bed.now())) {
            write(pen, bed, course, Monitor.SYSTOLIC, Measure.of(systolic, "mmHg"));
        }
        drawBlood(pen, bed, course);
        if (pressor.isOn() || pressorWasOn(course)) {
            write(pen, bed, course, Monitor.PHENYLEPHRINE,
                Measure.ofThousandths(100L * pressor.tenths(), "micrograms/kg/minute"));
        }
    }

    /** In time for the next dose, so that what the laboratory finds is told before it. */
    private void drawBlood(Pen pen, Bed bed, Course course) {
        if (isWithin(BLOOD_BEFORE_DUE, bed, course) && !isWithin(BEFORE_DUE, bed, course)) {
            course.next().ifPresent(dose -> pen.drawBlood(bed, Wanted.before(course, dose)));
        }
    }

    private boolean pressorWasOn(Course course) {
        return course.reading(Monitor.PHENYLEPHRINE).map(known -> known.value())
            .filter(value -> value instanceof Value.Measured(var rate) && rate.millionths() > 0).isPresent();
    }

    private static void write(Pen pen, Bed bed, Course course, String name, Measure measure) {
        Optional<Sign> sign = course.plan().sign(name);
        sign.ifPresent(known -> pen.write(bed, course, known, new Value.Measured(measure)));
    }

    private boolean isDoseNear(Bed bed, Course course) {
        return isWithin(BEFORE_DUE, bed, course);
    }

    private static boolean isWithin(Duration before, Bed bed, Course course) {
        return untilNext(bed, course).filter(time -> time.compareTo(before) <= 0).isPresent();
    }

    private static Optional<Duration> untilNext(Bed bed, Course course) {
        return course.next().flatMap(Dose::due).map(due -> Duration.between(bed.now(), due));
    }

    private void give(Bed bed, String by, Treatment what) {
        bed.treat(what, by);
    }

    private String nurse(Bed bed) {
        int hour = bed.now().atZone(ZoneOffset.UTC).getHour();
        return List.of(atNight, byDay).get(hour >= DAY_BEGINS && hour < NIGHT_BEGINS ? 1 : 0);
    }
}
