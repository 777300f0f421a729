package doseward.simulator.pump;

import doseward.quantity.Temperature;
import java.time.Duration;

/** How hot a pump is: it goes toward what is around it, a degree in ten seconds. */
final class Warmth {
    static final Temperature ROOM = Temperature.ofDegrees(22);
    private static final long NANOS_A_TENTH = Duration.ofSeconds(1).toNanos();

    private Temperature now = ROOM;
    private Temperature around = ROOM;
    private long nanos;

    void surround(Temperature temperature) {
        around = temperature;
    }

    void pass(Duration time) {
        nanos += time.toNanos();
        int step = Math.toIntExact(nanos / NANOS_A_TENTH);
        nanos %= NANOS_A_TENTH;
        int gap = around.tenths() - now.tenths();
        if (gap != 0) {
            now = new Temperature(now.tenths() + Math.clamp(gap, -step, step));
        }
    }

    Temperature now() {
        return now;
    }
}
