package doseward.simulator.ward;

import doseward.simulator.patient.Treatment.Bolus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Which boluses of fluid are given: 500 mL in half an hour and, if that was not enough, 250 mL once more
 * (Betof Warner and others, J Immunother Cancer 2024;12:e008735). How many in a day is made up: water that
 * is given to somebody who leaks stays.
 */
final class Fluids {
    private static final Duration OVER = Duration.ofMinutes(30);
    /** For so long a second bolus counts as the repeat of the first. */
    private static final Duration ONE_BOUT = Duration.ofHours(4);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int MOST_IN_A_BOUT = 2;
    private static final int MOST_IN_A_DAY = 4;
    private static final int FIRST = 500;
    private static final int REPEAT = 250;

    private final Deque<Instant> given = new ArrayDeque<>();

    /** Whether more may be given. */
    boolean may(Instant now) {
        return since(now.minus(ONE_BOUT)) < MOST_IN_A_BOUT && since(now.minus(DAY)) < MOST_IN_A_DAY;
    }

    boolean anyInThisBout(Instant now) {
        return since(now.minus(ONE_BOUT)) > 0;
    }

    Bolus give(Instant now) {
        Bolus bolus = new Bolus(anyInThisBout(now) ? REPEAT : FIRST, OVER);
        given.removeIf(then -> then.isBefore(now.minus(DAY)));
        given.addLast(now);
        return bolus;
    }

    private long since(Instant moment) {
        return given.stream().filter(then -> then.isAfter(moment)).count();
    }
}
