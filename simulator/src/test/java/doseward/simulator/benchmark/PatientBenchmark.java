package doseward.simulator.benchmark;

import com.sun.management.ThreadMXBean;
import doseward.simulator.chance.Chance;
import doseward.simulator.patient.toxicity.Care;
import doseward.simulator.patient.toxicity.Constitution;
import doseward.simulator.patient.toxicity.Organism;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * How many patients one core lives through in a second: two cycles of fourteen doses,
 * and six weeks in all, in steps of a minute and of five. Run its {@code main}; speed is measured here and
 * asserted nowhere.
 */
final class PatientBenchmark {
    private static final int ROUNDS = 5;
    private static final int MINUTES = 6 * 7 * 24 * 60;
    private static final int BETWEEN_DOSES = 8 * 60;
    private static final int BETWEEN_CYCLES = 14 * 24 * 60;
    private static final int DOSES = 14;
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private PatientBenchmark() {}

    public static void main(String[] args) {
        for (int round = 1; round <= ROUNDS; round++) {
            measure(1, 100);
            measure(5, 500);
        }
    }

    private static void measure(int minutesOfStep, int patients) {
        long bytes = THREAD.getCurrentThreadAllocatedBytes();
        long start = THREAD.getCurrentThreadCpuTime();
        double creatinine = 0;
        for (int seed = 0; seed < patients; seed++) {
            creatinine += live(seed, minutesOfStep);
        }
        double seconds = (THREAD.getCurrentThreadCpuTime() - start) / 1e9;
        bytes = THREAD.getCurrentThreadAllocatedBytes() - bytes;
        System.out.printf(Locale.ROOT,
            "steps of %d min: %,.0f patients a second of CPU, %.1f ns a step, %,d bytes a patient "
                + "(%.2f mg/dL)%n", minutesOfStep, patients / seconds,
            seconds * 1e9 / patients / (MINUTES / minutesOfStep),
            bytes / patients, creatinine / patients);
    }

    /** Without any rule of holding; what comes out keeps the loop alive. */
    private static double live(long seed, int minutesOfStep) {
        Constitution self = Constitution.of(75, Chance.of(seed, "constitution"));
        Organism patient = new Organism(self, Chance.of(seed, "events"), minutesOfStep);
        double units = 600_000.0 * 75 * minutesOfStep / 15;
        double worst = 0;
        for (int minute = 0; minute < MINUTES; minute += minutesOfStep) {
            patient.step(flows(minute) ? units : 0, Care.USUAL);
            worst = Math.max(worst, patient.creatinine());
        }
        return worst;
    }

    private static boolean flows(int minute) {
        int inCycle = minute % BETWEEN_CYCLES;
        return minute < 2 * BETWEEN_CYCLES && inCycle < DOSES * BETWEEN_DOSES && inCycle % BETWEEN_DOSES < 15;
    }
}
