package doseward.simulator.patient.toxicity;

import com.sun.management.ThreadMXBean;
import doseward.simulator.chance.Chance;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How fast one core lives patients of the kinetic model, beside the same model hand-written in C: the same
 * patients and steps, in turns, by CPU time; both must come to the same sums. Run its {@code main}; speed is
 * measured here and asserted nowhere.
 */
final class OrganismBenchmark {
    private static final int ROUNDS = 9;
    private static final int MINUTES = 6 * 7 * 24 * 60;
    private static final int BETWEEN_DOSES = 8 * 60;
    private static final int BETWEEN_CYCLES = 14 * 24 * 60;
    private static final int DOSES = 14;
    private static final double SAME = 1e-9;
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private OrganismBenchmark() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("organism");
        for (String[] options : new String[][] {{"-O2"}, {"-O3", "-march=native", "-ffp-contract=off"}}) {
            Optional<OrganismInC> c = OrganismInC.compiled(folder, options);
            if (c.isEmpty()) {
                System.out.println("There is no C compiler called cc here, so nothing is compared.");
                return;
            }
            System.out.println("cc " + String.join(" ", options));
            compare(c.get(), 1, 150);
            compare(c.get(), 5, 750);
        }
    }

    private static void compare(OrganismInC c, int minutesOfStep, int patients)
            throws IOException, InterruptedException {
        double[] ratios = new double[ROUNDS];
        for (int warm = 0; warm < 3; warm++) {
            java(patients, minutesOfStep);
        }
        for (int round = 0; round < ROUNDS; round++) {
            OrganismInC.Run ours = java(patients, minutesOfStep);
            OrganismInC.Run theirs = c.run(patients, minutesOfStep);
            double apart = Math.abs(ours.sum() - theirs.sum()) / Math.abs(theirs.sum());
            ratios[round] = theirs.seconds() / ours.seconds();
            System.out.printf(Locale.ROOT, "  steps of %d min: Java %,.0f and C %,.0f patients a second, "
                + "%.1f and %.1f ns a step; %.2f of C's speed; sums apart by %.1e%n", minutesOfStep,
                patients / ours.seconds(), patients / theirs.seconds(),
                ours.seconds() * 1e9 / patients / (MINUTES / minutesOfStep),
                theirs.seconds() * 1e9 / patients / (MINUTES / minutesOfStep), ratios[round], apart);
            if (apart > SAME) {
                throw new IllegalStateException("the two models differ");
            }
        }
        Arrays.sort(ratios);
        System.out.printf(Locale.ROOT, "  median of %d rounds: %.2f of C's speed, from %.2f to %.2f%n",
            ROUNDS, ratios[ROUNDS / 2], ratios[0], ratios[ROUNDS - 1]);
    }

    static OrganismInC.Run java(int patients, int minutesOfStep) {
        long start = THREAD.getCurrentThreadCpuTime();
        double sum = 0;
        for (int seed = 0; seed < patients; seed++) {
            sum += live(seed, minutesOfStep);
        }
        return new OrganismInC.Run((THREAD.getCurrentThreadCpuTime() - start) / 1e9, sum);
    }

    private static double live(long seed, int minutesOfStep) {
        Constitution self = OrganismInC.self(seed);
        Organism patient = new Organism(self, Chance.of(seed, "events"), minutesOfStep);
        double units = 600_000.0 * self.kilograms() * minutesOfStep / 15;
        double worst = 0;
        for (int minute = 0; minute < MINUTES; minute += minutesOfStep) {
            patient.step(flows(minute) ? units : 0, Care.USUAL);
            worst = Math.max(worst, patient.creatinine());
        }
        return worst + shown(patient);
    }

    private static double shown(Organism patient) {
        return patient.concentration() + patient.pressure() + patient.heartRate() + patient.gain()
            + patient.creatinine() + patient.urine() + patient.saturation() + patient.clouding()
            + patient.platelets() + patient.temperature();
    }

    private static boolean flows(int minute) {
        int inCycle = minute % BETWEEN_CYCLES;
        return minute < 2 * BETWEEN_CYCLES && inCycle < DOSES * BETWEEN_DOSES && inCycle % BETWEEN_DOSES < 15;
    }
}
