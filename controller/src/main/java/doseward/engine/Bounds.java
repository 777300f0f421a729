package doseward.engine;

import java.time.Duration;

/** Every bound of the engine, with its reason. */
public final class Bounds {
    private Bounds() {}

    /**
     * How long a pump runs on without being renewed; fifteen ticks may be lost before a healthy dose stops.
     */
    public static final Duration LEASE = Duration.ofSeconds(15);

    /**
     * How long an order may travel; a pump begins nothing later. Ten times the slowest healthy round trip
     * seen.
     */
    public static final Duration ORDER_TRAVELS = Duration.ofSeconds(10);

    /** How long after its order's last moment a pump may stay silent before the dose is uncertain. */
    public static final Duration ANSWER_PATIENCE = Duration.ofSeconds(20);

    /**
     * How long a running pump, which speaks every second, may be silent; by then its lease has stopped it.
     */
    public static final Duration PUMP_PATIENCE = Duration.ofSeconds(30);

    /**
     * How long after a halt the pump may stay silent before the dose is uncertain; the halt is repeated
     * meanwhile.
     */
    public static final Duration HALT_PATIENCE = Duration.ofSeconds(30);

    /** How often progress is remembered: often enough to tell silence, seldom enough for a card's flash. */
    public static final Duration PROGRESS_REMEMBERED_EVERY = Duration.ofSeconds(10);

    /** How often an idle pump's word is remembered when nothing waits for it. */
    public static final Duration IDLE_REMEMBERED_EVERY = Duration.ofMinutes(5);

    /** A dose is ordered only if its pump was heard this lately. */
    public static final Duration PUMP_HEARD_WITHIN = Duration.ofSeconds(30);

    /**
     * A nurse may confirm a dose this long before it is due: the time to walk from the record to the pump.
     */
    public static final Duration CONFIRM_BEFORE_DUE = Duration.ofMinutes(30);

    /** A patient is weighed for a cycle at most this long before it begins; a day's fluid weighs little. */
    public static final Duration WEIGH_BEFORE = Duration.ofHours(24);

    /** What is asked before a cycle may have been recorded this long before the cycle might begin. */
    public static final Duration GATE_ASKED_BEFORE = Duration.ofHours(24);

    /** A cycle whose time is exact is for a day: so long a person who must begin it may take. */
    public static final Duration CYCLE_BEGUN_WITHIN = Duration.ofHours(24);

    /** A confirmation counts this long; later the patient may be another than the one that was looked at. */
    public static final Duration CONFIRMATION_COUNTS = Duration.ofMinutes(45);

    /** How long after a refusal the same dose may be ordered anew; a pump that is busy needs a moment. */
    public static final Duration ORDER_AGAIN_AFTER = Duration.ofSeconds(30);

    /** How often one dose may be ordered anew when nothing flowed; more means that something is broken. */
    public static final int MOST_ATTEMPTS = 5;

    /**
     * How late the start of a flow may be heard: a pump seen to deliver more than its rate makes in the time
     * since it was heard to start and this, delivers too fast and is halted. Its lease, for a longer silence
     * stops it.
     */
    public static final Duration START_HEARD_LATE = Duration.ofSeconds(30);

    /**
     * Readings are kept so much longer than rules look back: a correction may move the latest back by a day,
     * and what lasts may have begun with a reading before.
     */
    public static final Duration KEPT_BESIDES = Duration.ofHours(24);

    /** A correction may say another time of a reading, up to so far; more is another reading. */
    public static final Duration CORRECTION_MOVES = Duration.ofHours(24);

    /**
     * Of one sign so many readings are kept, one each ten minutes for a year, which no ward writes. With
     * more,
     * what looks farther back is unknown, which holds.
     */
    public static final int MOST_READINGS_OF_A_SIGN = 50_000;

    /**
     * How far the wall clock may stray from the course's time before that is told. Both slew alike, so that a
     * sound one strays by nothing; a leap second, and a busy second between two readings, are no step.
     */
    public static final Duration CLOCK_AGREES_WITHIN = Duration.ofSeconds(5);

    /** A clock that is set again and again is told so often, and no more. */
    public static final Duration CLOCK_TOLD_EVERY = Duration.ofMinutes(1);

    /**
     * How long a machine is believed to have been off by its wall clock alone; a longer time may be a clock
     * that came up wrong, and a whole course would be skipped by it.
     */
    public static final Duration OFF_AT_LONGEST = Duration.ofHours(24);

    /** Starts of the controller count together within this time. */
    public static final Duration STARTS_COUNT_WITHIN = Duration.ofMinutes(15);

    /** So many starts in that time may be a person at work, or a power line in a storm; more is a fault. */
    public static final int MOST_STARTS = 5;

    /** The controller tests itself so often while nothing runs, as infusion pumps do. */
    public static final Duration SELF_TEST_EVERY = Duration.ofMinutes(60);

    /** A running dose puts a self-test off until now; a long one must not put it off for ever. */
    public static final Duration SELF_TEST_AT_LATEST = Duration.ofMinutes(65);

    /** A self-test counts so long; what was sound before that may have changed. */
    public static final Duration SELF_TEST_COUNTS = Duration.ofMinutes(70);

    /** A self-test that was not passed is tried again after this: its cause may be mended meanwhile. */
    public static final Duration SELF_TEST_AGAIN_AFTER = Duration.ofMinutes(5);

    /** How long after its time a dose may still flow; a pump so slow is blocked or broken, and is halted. */
    public static final Duration ENDS_LATE_BY = Duration.ofMinutes(5);

    /** A key is a name that a program makes up; twice the length of the usual ones. */
    public static final int LONGEST_KEY = 72;

    /**
     * The keys of so many acts are remembered: whoever repeats an act does so within minutes, and this is
     * more than a ward does in a week.
     */
    public static final int MOST_ACTS_REMEMBERED = 4_096;

    /** So many different people arm a course: one who checks alone does not see their own slip. */
    public static final int PEOPLE_WHO_ARM = 2;

    /** A person's name is at most so long: it stands on one line of a screen. */
    public static final int LONGEST_NAME = 60;
}
