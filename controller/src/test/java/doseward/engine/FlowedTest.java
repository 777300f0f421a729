package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.quantity.Amount;
import doseward.trace.Requirement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FlowedTest {
    private static final Instant START = Il2.BEGINS;

    private static Instant minute(long minute) {
        return START.plus(Duration.ofMinutes(minute));
    }

    private static Flowed flow(long perMinute, long from, long to) {
        return new Flowed(Flowed.figure(Amount.units(perMinute * (to - from))), minute(from), minute(to));
    }

    private static Figure units(long count) {
        return Flowed.figure(Amount.units(count));
    }

    @Test void aWindowIsFullExactlyAtItsLimit() {
        List<Flowed> day = List.of(flow(10, 0, 1_440), flow(10, 1_440, 2_880));

        assertFalse(Flowed.isAbove(day, Duration.ofHours(24), units(14_400), minute(1_440)));
        assertTrue(Flowed.isAbove(day, Duration.ofHours(24), units(14_399), minute(1_440)));
    }

    @Test void anAscendingInfusionCountsByTheMinute() {
        List<Flowed> taper = List.of(flow(50, 0, 360), flow(25, 360, 1_080), flow(12, 1_080, 2_520));

        assertFalse(Flowed.isAbove(taper, Duration.ofHours(24), units(50 * 360 + 25 * 720 + 12 * 360),
            minute(0)));
        assertTrue(Flowed.isAbove(taper, Duration.ofHours(24), units(50 * 360 + 25 * 720 + 12 * 360 - 1),
            minute(0)));
    }

    /** Counts every minute by itself and adds up every window there is. */
    private static long mostInAnyWindow(List<long[]> flows, int window, int now) {
        long[] each = new long[600];
        flows.forEach(flow -> {
            for (int minute = (int) flow[1]; minute < flow[2]; minute++) {
                each[minute] += flow[0];
            }
        });
        long most = 0;
        for (int end = now; end <= 600; end++) {
            long sum = 0;
            for (int minute = Math.max(0, end - window); minute < end; minute++) {
                sum += each[minute];
            }
            most = Math.max(most, sum);
        }
        return most;
    }

    @Requirement("Open PCA R5.2.0(5)")
    @Test void theRollingWindowAgreesWithCountingEveryMinute() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 2_000; round++) {
            List<long[]> flows = new ArrayList<>();
            for (int count = 0; count <= random.nextInt(6); count++) {
                int from = random.nextInt(400);
                flows.add(new long[] {1 + random.nextInt(9), from, from + 1 + random.nextInt(150)});
            }
            int window = 1 + random.nextInt(200);
            int now = random.nextInt(300);
            long most = mostInAnyWindow(flows, window, now);
            List<Flowed> all = flows.stream().map(one -> flow(one[0], one[1], one[2])).toList();
            Duration length = Duration.ofMinutes(window);

            assertFalse(Flowed.isAbove(all, length, units(most), minute(now)), "round " + round);
            assertEquals(most > 0, Flowed.isAbove(all, length, units(Math.max(0, most - 1)), minute(now)),
                "round " + round);
        }
    }
}
