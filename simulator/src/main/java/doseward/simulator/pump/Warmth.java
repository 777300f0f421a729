package doseward.simulator.pump;

import doseward.quantity.Temperature;
import java.time.Duration;

/** How hot a pump is: it goes toward what is around it, a degree in ten seconds. */
final class Warmth {
    static final Temperature ROOM = Temperature.ofDegrees(22);
    private static final long MILLIS_A_TENTH = Duration.ofSeconds(1).toMillis();

    private Temperature now = ROOM;
    private Temperature around = ROOM;
    private long millis;

    void surround(Temperature temperature) {
        around = temperature;
    }

    void pass(Duration time) {
        millis += time.toMillis();
        int step = Math.toIntExact(millis / MILLIS_A_TENTH);
        millis %= MILLIS_A_TENTH;
        int gap = around.tenths() - now.tenths();
        now = new Temperature(now.tenths() + Math.clamp(gap, -step, step));
    }

    Temperature now() {
        return now;
    }
}
