package doseward.simulator.benchmark;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * Runs a hundred thousand rough pumps, or as many as are asked for, and says that all their books close; a
 * single nanolitre amiss ends it. Run its {@code main}.
 */
final class BalanceBenchmark {
    private static final long RUNS = 100_000;

    private BalanceBenchmark() {}

    public static void main(String[] args) {
        long runs = args.length > 0 ? Long.parseLong(args[0]) : RUNS;
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long steps = 0;
        for (long seed = 1; seed <= runs; seed++) {
            steps += RoughRun.of(seed);
        }
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "%,d runs, %,d steps, every nanolitre somewhere at each: %.1f s of "
            + "CPU, %.0f ns a step%n", runs, steps, seconds, seconds * 1e9 / steps);
    }
}
