package doseward.simulator.world;

import java.util.Locale;

/** How often each thing happened, so that a swarm that tests nothing is seen to. */
public final class Tally {
    private static final Thing[] THINGS = Thing.values();

    private final long[] counts = new long[THINGS.length];

    /** What is counted. */
    public enum Thing {
        DOSES_GIVEN, DOSES_PARTLY_GIVEN, DOSES_SKIPPED, DOSES_UNCERTAIN, DOSES_ORDERED_ANEW, HOLDS, STOPS,
        SETTLED_BY_PERSONS, PAUSES, GIVEN_BY_NURSES, QUESTIONS, CYCLES_BEGUN_BY_PERSONS, WEIGHINGS,
        FLUID_BOLUSES, PRESSOR_CHANGES, READINGS_MISTYPED, READINGS_CORRECTED, LABORATORY_RESULTS,
        SAMPLES_LOST, DOSES_ON_WRONG_READINGS, INPUTS_REFUSED,
        ALARMS_HIGH, ALARMS_MEDIUM, ALARMS_LOW, ALARMS_ACKNOWLEDGED, ALARMS_ESCALATED,
        SOUNDS_PAUSED, COURSES_ARMED, COURSES_DISARMED, ACTS_REPEATED,
        CRASHES, CRASHES_INSIDE_AN_APPEND, DISKS_FULL, OUTAGES, NOT_SENT,
        LOST_MESSAGES, DOUBLED_MESSAGES, SLOW_MESSAGES, STALE_REPORTS, CLOCKS_SET, CLOCKS_LOST, CLOCK_DOUBTS,
        SELF_TESTS_FAILED, RESTART_LOOPS, RESTARTS_TOO_OFTEN, SLOW_APPENDS, PUMP_RESTARTS, STOP_KEYS,
        PUMP_TROUBLES, TROUBLES_SENSED, MAINS_CUTS, BATTERIES_RUN_DOWN, BAGS_HUNG, BAGS_RUN_DRY, DRIFTS,
        ORDERS_REFUSED_BY_PUMP, LEASES_LAPSED, TURNS, ENTRIES;

        /** In words: {@code doses given}. */
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    public void count(Thing thing) {
        add(thing, 1);
    }

    public void add(Thing thing, long times) {
        counts[thing.ordinal()] += times;
    }

    public void addAll(Tally other) {
        for (Thing thing : THINGS) {
            add(thing, other.of(thing));
        }
    }

    public long of(Thing thing) {
        return counts[thing.ordinal()];
    }
}
