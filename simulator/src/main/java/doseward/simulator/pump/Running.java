package doseward.simulator.pump;

import doseward.pump.Command.Infuse;
import doseward.pump.Token;
import java.time.Duration;

/**
 * The dose that flows now. Its volume follows from its start and the time alone, so that no rounding adds
 * up.
 */
final class Running {
    private static final long MICROS_PER_HOUR = Duration.ofHours(1).toNanos() / 1_000;

    private final Infuse order;
    private final Duration start;
    private Duration leaseEnds;

    Running(Infuse order, Duration start) {
        this.order = order;
        this.start = start;
        renew(start, order.lease());
    }

    Token token() {
        return order.token();
    }

    Duration start() {
        return start;
    }

    Duration leaseEnds() {
        return leaseEnds;
    }

    void renew(Duration uptime, Duration lease) {
        leaseEnds = uptime.plus(lease);
    }

    /** What has flowed by then, in nanolitres. Rounds down; at the end it is exactly what was ordered. */
    long nanolitresBy(Duration uptime) {
        long micros = uptime.minus(start).toNanos() / 1_000;
        long atThisRate = Math.multiplyExact(order.rate().microlitresPerHour(), micros)
            / (MICROS_PER_HOUR / Flow.NANOLITRES_PER_MICROLITRE);
        return Math.min(atThisRate, ordered());
    }

    /** The first microsecond at which all of it has flowed. */
    Duration finish() {
        long micros = Math.ceilDiv(
            Math.multiplyExact(order.vtbi().microlitres(), MICROS_PER_HOUR),
            order.rate().microlitresPerHour());
        return start.plusNanos(Math.multiplyExact(micros, 1_000));
    }

    private long ordered() {
        return Math.multiplyExact(order.vtbi().microlitres(), Flow.NANOLITRES_PER_MICROLITRE);
    }
}
