package doseward.pump.gpio.stepper;

import doseward.plan.Giving.Flow;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;

/**
 * When each step of an infusion is due, counted from its beginning. Each moment is worked out from the
 * whole, as a quotient whose remainder is kept, so that no rounding adds up: at any time as many steps were
 * due as whole ones flowed. Allocates nothing once it is made.
 */
public final class Schedule {
    /** There is no next step. */
    public static final long NEVER = Long.MAX_VALUE;

    private static final BigInteger NANOS_PER_HOUR = BigInteger.valueOf(3_600_000_000_000L);

    private final long step;
    private final long nanosTimesRate;
    private final long[] begins;
    private final long[] volumes;
    private final long[] rates;
    private int flow;
    private long flowed;
    private long whole;
    private long remainder;

    /** Steps of this volume, for flows that follow one another without a break. */
    public Schedule(List<Flow> flows, StepVolume step) {
        this.step = step.femtolitres();
        this.nanosTimesRate = StepVolume.NANOS_TIMES_RATE;
        this.begins = new long[flows.size() + 1];
        this.volumes = new long[flows.size()];
        this.rates = new long[flows.size()];
        for (int at = 0; at < flows.size(); at++) {
            volumes[at] = Math.multiplyExact(flows.get(at).volume().microlitres(),
                StepVolume.FEMTOLITRES_PER_MICROLITRE);
            rates[at] = flows.get(at).rate().microlitresPerHour();
            begins[at + 1] = Math.addExact(begins[at], nanos(flows.get(at)));
        }
        enter(this.step);
    }

    /** Rounds up to the nanosecond: no flow begins before the one before it has ended. */
    private static long nanos(Flow flow) {
        BigInteger rate = BigInteger.valueOf(flow.rate().microlitresPerHour());
        return BigInteger.valueOf(flow.volume().microlitres()).multiply(NANOS_PER_HOUR).add(rate)
            .subtract(BigInteger.ONE).divide(rate).longValueExact();
    }

    /** So many steps, each so long after the one before; for turning back, where no volume is ordered. */
    static Schedule even(long steps, Duration gap) {
        return new Schedule(steps, gap.toNanos());
    }

    private Schedule(long steps, long gap) {
        this.step = 1;
        this.begins = new long[] {0, Math.multiplyExact(steps, gap)};
        this.volumes = new long[] {steps};
        this.rates = new long[] {1};
        this.nanosTimesRate = gap;
        enter(1);
    }

    /** When the next step is due, and goes on to the one after; {@link #NEVER} after the last. */
    public long next() {
        while (flow < volumes.length && flowed > volumes[flow]) {
            long missing = flowed - volumes[flow];
            flow++;
            enter(missing);
        }
        if (flow == volumes.length) {
            return NEVER;
        }
        long due = begins[flow] + whole + (remainder > 0 ? 1 : 0);
        advance(step);
        return due;
    }

    /** When all of it has flowed. */
    public long ends() {
        return begins[volumes.length];
    }

    /** The first step of this flow comes when so much of it has flowed. */
    private void enter(long volume) {
        flowed = 0;
        whole = 0;
        remainder = 0;
        if (flow < volumes.length) {
            advance(volume);
        }
    }

    private void advance(long volume) {
        long product = Math.addExact(remainder, Math.multiplyExact(volume, nanosTimesRate));
        flowed += volume;
        whole += product / rates[flow];
        remainder = product % rates[flow];
    }
}
