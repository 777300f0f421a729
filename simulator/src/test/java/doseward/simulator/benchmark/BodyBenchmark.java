package doseward.simulator.benchmark;

import com.sun.management.ThreadMXBean;
import doseward.plan.Capability;
import doseward.plan.Giving;
import doseward.pump.Command;
import doseward.pump.Dispatch;
import doseward.pump.Token;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import doseward.simulator.pump.Outfit;
import doseward.simulator.pump.PumpKind;
import doseward.simulator.pump.SimulatedPump;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * What the body of a pump costs beside none: for each second that flows, and for each at rest. Run its
 * {@code main}; speed is measured here and asserted nowhere.
 */
final class BodyBenchmark {
    private static final int ROUNDS = 4;
    private static final int DOSES = 40;
    private static final Rate RATE = Rate.ofMillilitresPerHour(200);
    private static final Volume VTBI = Volume.ofMillilitres(50);
    private static final Duration FLOWS = RATE.timeFor(VTBI);
    private static final Duration RESTS = Duration.ofHours(8).minus(FLOWS);
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final SimulatedPump pump;
    private Duration uptime = Duration.ZERO;
    private long sequence;

    private BodyBenchmark(PumpKind kind) {
        this.pump = new SimulatedPump("pump-1", kind.of(Outfit.ward(Capability.USUAL), 1));
        pump.powerOn(Instant.EPOCH);
    }

    public static void main(String[] args) {
        for (int round = 1; round <= ROUNDS; round++) {
            for (PumpKind kind : PumpKind.values()) {
                new BodyBenchmark(kind).measure(kind);
            }
        }
    }

    private void measure(PumpKind kind) {
        long flowing = 0;
        long resting = 0;
        long bytes = 0;
        for (int dose = 1; dose <= DOSES; dose++) {
            order(dose);
            long start = THREAD.getCurrentThreadCpuTime();
            long before = THREAD.getCurrentThreadAllocatedBytes();
            run(FLOWS.plusSeconds(1), Duration.ofSeconds(1));
            bytes += THREAD.getCurrentThreadAllocatedBytes() - before;
            long middle = THREAD.getCurrentThreadCpuTime();
            run(RESTS, Duration.ofMinutes(15));
            flowing += middle - start;
            resting += THREAD.getCurrentThreadCpuTime() - middle;
        }
        System.out.printf(Locale.ROOT, "%s: %,d ns and %,d bytes a second that flows, %.1f ns one at rest%n",
            kind, flowing / DOSES / FLOWS.toSeconds(), bytes / DOSES / FLOWS.toSeconds(),
            (double) resting / DOSES / RESTS.toSeconds());
    }

    private void order(int dose) {
        pump.hang(VTBI, Volume.ofMillilitres(55));
        tell(new Command.Infuse(new Token("course", dose, 1), List.of(new Giving.Flow(VTBI, RATE)),
            Command.LONGEST_LEASE, Instant.EPOCH));
    }

    private void run(Duration time, Duration step) {
        for (Duration end = uptime.plus(time); uptime.compareTo(end) < 0;) {
            uptime = uptime.plus(step);
            pump.advanceTo(uptime);
            pump.infusing().filter(token -> uptime.toSeconds() % 10 == 0).ifPresent(token ->
                tell(new Command.Renew(token, Command.LONGEST_LEASE)));
        }
    }

    private void tell(Command command) {
        pump.hear(new Dispatch(1, ++sequence, 1, uptime.plusSeconds(10), command));
    }
}
