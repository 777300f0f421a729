package doseward.simulator.pump;

import doseward.plan.Giving;
import doseward.pump.Command.Infuse;
import doseward.pump.Token;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import java.time.Duration;
import java.util.List;

/**
 * The dose that flows now. Its volume follows from its start and the time alone, so that no rounding adds
 * up.
 */
final class Running {
    private static final long MICROS_PER_HOUR = Duration.ofHours(1).toNanos() / 1_000;

    static final int TRUE_SPEED = 1_000;

    private final Infuse order;
    private final Duration start;
    private final int speed;
    private final Duration finish;
    private Duration leaseEnds;

    /** A dose that begins now, at a speed of 1,000 if all is well. */
    Running(Infuse order, Duration start, int speed) {
        this.order = order;
        this.start = start;
        this.speed = speed;
        this.finish = start.plusNanos(Math.multiplyExact(
            Math.ceilDiv(Math.multiplyExact(micros(order.flows()), TRUE_SPEED), speed), 1_000));
        renew(start, order.lease());
    }

    Token token() {
        return order.token();
    }

    /** At which it begins. */
    Rate rate() {
        return order.flows().getFirst().rate();
    }

    /** What a display shows of it at this uptime, when so much of it has flowed. */
    Display display(Duration uptime, Volume delivered) {
        return new Display(token(), order.vtbi(), delivered, rateAt(uptime), finish.minus(uptime),
            leaseEnds.minus(uptime));
    }

    private Rate rateAt(Duration uptime) {
        long left = workedMicros(uptime);
        for (Giving.Flow flow : order.flows()) {
            left -= micros(flow);
            if (left < 0) {
                return flow.rate();
            }
        }
        return order.flows().getLast().rate();
    }

    /** How long a drive at the true speed would have taken for what this one has moved by then. */
    private long workedMicros(Duration uptime) {
        return Math.multiplyExact(uptime.minus(start).toNanos() / 1_000, speed) / TRUE_SPEED;
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

    /**
     * What has flowed by then, in nanolitres: each flow begins where the one before ends. Rounds down; at the
     * end it is exactly what was ordered.
     */
    long nanolitresBy(Duration uptime) {
        long left = workedMicros(uptime);
        long flowed = 0;
        for (Giving.Flow flow : order.flows()) {
            if (left <= 0) {
                return flowed;
            }
            long atThisRate = Math.multiplyExact(flow.rate().microlitresPerHour(), left)
                / (MICROS_PER_HOUR / Flow.NANOLITRES_PER_MICROLITRE);
            flowed += Math.min(atThisRate,
                Math.multiplyExact(flow.volume().microlitres(), Flow.NANOLITRES_PER_MICROLITRE));
            left -= micros(flow);
        }
        return flowed;
    }

    /** The first microsecond at which all of it has flowed. */
    Duration finish() {
        return finish;
    }

    private static long micros(List<Giving.Flow> flows) {
        long micros = 0;
        for (Giving.Flow flow : flows) {
            micros += micros(flow);
        }
        return micros;
    }

    private static long micros(Giving.Flow flow) {
        return Math.ceilDiv(Math.multiplyExact(flow.volume().microlitres(), MICROS_PER_HOUR),
            flow.rate().microlitresPerHour());
    }
}
