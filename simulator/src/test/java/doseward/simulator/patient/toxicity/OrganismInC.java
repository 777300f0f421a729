package doseward.simulator.patient.toxicity;

import doseward.simulator.chance.Chance;
import doseward.simulator.patient.kinetics.Differing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** The same organism, hand-written in C, as the compiler of this machine makes it. */
final class OrganismInC {
    private static final String SOURCE = "organism.c";
    private static final int DRAWS = 64;
    private static final int PARTS = 1_000_000;
    private static final long PATIENCE = 120;

    private final Path program;

    private OrganismInC(Path program) {
        this.program = program;
    }

    /** How long all patients took, in seconds of CPU, and the sum of what came out. */
    record Run(double seconds, double sum) {}

    /** Compiled in this folder with these options; empty where there is no compiler of C. */
    static Optional<OrganismInC> compiled(Path folder, String... options) throws IOException,
            InterruptedException {
        Path source = folder.resolve(SOURCE);
        try (InputStream text = OrganismInC.class.getResourceAsStream(SOURCE)) {
            Files.write(source, text.readAllBytes());
        }
        Path program = folder.resolve("organism");
        List<String> command = new ArrayList<>(List.of("cc"));
        command.addAll(List.of(options));
        command.addAll(List.of("-o", program.toString(), source.toString(), "-lm"));
        Process compiler;
        try {
            compiler = new ProcessBuilder(command).inheritIO().start();
        } catch (IOException none) {
            return Optional.empty();
        }
        if (compiler.waitFor() != 0) {
            throw new IllegalStateException("the C compiler does not take " + source);
        }
        return Optional.of(new OrganismInC(program));
    }

    /** Lives the patients of these seeds, as {@link OrganismBenchmark} does. */
    Run run(long patients, int minutesOfStep) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(program.toString(), Integer.toString(minutesOfStep))
            .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var in = process.outputWriter(StandardCharsets.US_ASCII)) {
            for (long seed = 0; seed < patients; seed++) {
                in.write(words(seed));
            }
        }
        String[] told = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
            .strip().split(" ");
        if (!process.waitFor(PATIENCE, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IllegalStateException("the program in C failed");
        }
        return new Run(Double.parseDouble(told[0]), Double.parseDouble(told[1]));
    }

    static Constitution self(long seed) {
        return Constitution.of(75, Chance.of(seed, "constitution"));
    }

    private static String words(long seed) {
        Constitution self = self(seed);
        var drug = self.disposition();
        Frailty frailty = self.frailty();
        DoubleStream fields = DoubleStream.of(self.kilograms(), drug.clearance(), drug.exchange(),
            drug.central(), drug.peripheral(), self.halfDrive(), self.mediatorHalf(), self.leakHalf(),
            self.deepestFall(), self.pressure(), self.creatinine(), self.filtration(), self.kidneyRecovery(),
            self.platelets(), self.heartRate(), frailty.lungs(), frailty.mind(), frailty.platelets(),
            frailty.warmth());
        return DoubleStream.concat(fields, draws(seed)).mapToObj(Double::toHexString)
            .collect(Collectors.joining(" ", "", "\n"));
    }

    /** What the rhythm draws: first all patience, then all hours. */
    private static DoubleStream draws(long seed) {
        Chance chance = Chance.of(seed, "events");
        double[] patience = new double[DRAWS + 1];
        double[] hours = new double[DRAWS];
        patience[0] = exponential(chance);
        for (int draw = 0; draw < DRAWS; draw++) {
            hours[draw] = 9 * Differing.times(0.6, chance);
            patience[draw + 1] = exponential(chance);
        }
        return DoubleStream.concat(DoubleStream.of(patience), DoubleStream.of(hours));
    }

    private static double exponential(Chance chance) {
        return -StrictMath.log(chance.between(1, PARTS) / (double) PARTS);
    }
}
