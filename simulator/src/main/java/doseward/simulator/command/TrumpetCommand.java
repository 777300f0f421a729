package doseward.simulator.command;

import doseward.command.Exit;
import doseward.command.Saved;
import doseward.controller.trumpet.BalanceFile;
import doseward.controller.trumpet.CurvePicture;
import doseward.controller.trumpet.Curves;
import doseward.controller.trumpet.Density;
import doseward.controller.trumpet.Samples;
import doseward.controller.trumpet.Table;
import doseward.controller.trumpet.Weighed;
import doseward.quantity.Rate;
import doseward.simulator.trumpet.BenchRun;
import doseward.simulator.trumpet.Rig;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.charset.MalformedInputException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Says how evenly a pump flows, from a simulated run or from what a balance weighed. */
@Command(name = "trumpet", mixinStandardHelpOptions = true,
    description = {"Say how evenly a pump flows: its start-up and trumpet curves, as in IEC 60601-2-24.",
        "Of a simulated pump; with --weighed of a real one, from what a balance weighed; or with --pins of",
        "the pulses that a pump on this machine's pins would give. Nothing moves."})
public final class TrumpetCommand implements Callable<Integer> {
    private static final int LONGEST = 96;
    private static final int DECIMALS = 3;
    /** A week of a line each second has a third of it. */
    private static final long LARGEST = 50_000_000;
    private static final BigDecimal FASTEST = BigDecimal.valueOf(10_000);
    private static final String SIMULATED =
        "SIMULATED: computed from models of a pump, and no measurement of any.";
    private static final String PULSES =
        "PULSES ALONE: worked out in simulated time; no motor turned, and nothing was measured.";
    private static final String MEASURED =
        "Measured on a bench, of one pump on one day. Not for treating anyone.";

    @Spec
    private CommandSpec spec;

    @Option(names = "--rate", paramLabel = "ML/H", required = true,
        description = "the rate that the pump was set to, in mL/h, as 1 or 2.5")
    private BigDecimal rate;

    @Option(names = "--hours", paramLabel = "HOURS",
        description = "simulated, or pulses: for how long it runs, from 2 on (if not said, 4)")
    private Optional<Integer> hours = Optional.empty();

    @Option(names = "--pump", paramLabel = "KIND", completionCandidates = Kinds.class,
        description = "simulated: ${COMPLETION-CANDIDATES} (if not said, syringe-50)")
    private Optional<String> kind = Optional.empty();

    @Option(names = "--seed", paramLabel = "SEED",
        description = "simulated: which pump of many, each with its own errors (if not said, 1)")
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--unprimed", description = "simulated: no priming takes up its slack first")
    private boolean unprimed;

    @Option(names = "--weighed", paramLabel = "FILE",
        description = "what a balance weighed: a first line `seconds,grams`, then a line every 30 seconds")
    private Optional<Path> weighed = Optional.empty();

    @Option(names = "--density", paramLabel = "G/ML",
        description = "weighed: of the fluid, in g/mL; water at 20 °C has 0.9982")
    private Optional<BigDecimal> density = Optional.empty();

    @Option(names = "--pins", paramLabel = "SETTINGS",
        description = "pulses: the settings file that has the pump on pins")
    private Optional<Path> pins = Optional.empty();

    @Option(names = "--channel", paramLabel = "LETTER", defaultValue = "A",
        description = "pulses: the pump's channel (default: ${DEFAULT-VALUE})")
    private String channel;

    @Option(names = "--svg", paramLabel = "FILE", description = "draw the curves into this new file")
    private Optional<Path> svg = Optional.empty();

    /** What a shell may propose. */
    static final class Kinds implements Iterable<String> {
        @Override public Iterator<String> iterator() {
            return Rig.words().iterator();
        }
    }

    @Override public Integer call() {
        Rate asked = asked();
        if (pins.isPresent()) {
            return ofPulses(pins.get(), asked);
        }
        if (weighed.isPresent()) {
            return ofBalance(weighed.get(), asked);
        }
        if (density.isPresent()) {
            throw new ParameterException(spec.commandLine(), "--density is for --weighed: say of which file");
        }
        return ofBench(asked);
    }

    private Rate asked() {
        if (rate.signum() <= 0 || rate.compareTo(FASTEST) > 0
                || rate.stripTrailingZeros().scale() > DECIMALS) {
            throw new ParameterException(spec.commandLine(), "--rate is above 0 and at most " + FASTEST
                + " mL/h, to a thousandth; not " + rate);
        }
        return new Rate(rate.movePointRight(DECIMALS).longValueExact());
    }

    private int ofBalance(Path file, Rate asked) {
        if (hours.isPresent() || kind.isPresent() || seed.isPresent() || unprimed) {
            throw new ParameterException(spec.commandLine(),
                "--hours, --pump, --seed, --unprimed are of a simulated pump; leave out --weighed, or them");
        }
        Density fluid = fluid();
        List<String> lines;
        try {
            if (Files.size(file) > LARGEST) {
                return sorry(file + " has more than " + LARGEST / 1_000_000
                    + " MB. Keep one line for each half minute.", Exit.REFUSED);
            }
            lines = Files.readAllLines(file);
        } catch (MalformedInputException other) {
            return sorry(file + " is no text in UTF-8. Save it as comma-separated text in UTF-8.",
                Exit.REFUSED);
        } catch (IOException trouble) {
            return sorry(file + " could not be read. Is it there, and may you read it?", Exit.WORLD);
        }
        return switch (BalanceFile.read(lines, asked, fluid)) {
            case Weighed.Faulty(var sentences) -> {
                sentences.forEach(sentence -> sorry(file + ": " + sentence, Exit.REFUSED));
                yield Exit.REFUSED;
            }
            case Weighed.Sound(var samples) -> told(samples, "Weighed, from " + file.getFileName(),
                List.of(), MEASURED);
        };
    }

    private Density fluid() {
        if (density.isEmpty()) {
            throw new ParameterException(spec.commandLine(),
                "--weighed needs the fluid's --density in g/mL; water at 20 °C has 0.9982");
        }
        try {
            return new Density(density.get());
        } catch (IllegalArgumentException nonsense) {
            throw new ParameterException(spec.commandLine(), "--density: " + nonsense.getMessage());
        }
    }

    private int length() {
        int length = hours.orElse(4);
        if (length < 2 || length > LONGEST) {
            throw new ParameterException(spec.commandLine(), "--hours lies between 2 and " + LONGEST
                + ": the curves are of two hours at least");
        }
        return length;
    }

    private int ofPulses(Path settings, Rate asked) {
        if (weighed.isPresent() || kind.isPresent() || seed.isPresent() || unprimed || density.isPresent()) {
            throw new ParameterException(spec.commandLine(),
                "--pins is of pulses alone; leave out --weighed, --density, --pump, --seed and --unprimed");
        }
        return switch (PulseRun.of(settings, channel, asked, length())) {
            case PulseRun.Failed(var sentence, var exit) -> sorry(sentence, exit);
            case PulseRun.Ran(var what, var samples, var grain) -> {
                Curves curves = new Curves(samples);
                int told = told(samples, what, grain.lines(curves), PULSES);
                yield grain.isKept(curves) ? told : Exit.REFUSED;
            }
        };
    }

    private int ofBench(Rate asked) {
        int length = length();
        Rig rig = kind.map(word -> Rig.of(word).orElseThrow(() -> new ParameterException(spec.commandLine(),
            "--pump is one of " + String.join(", ", Rig.words()) + "; not " + word))).orElse(Rig.SYRINGE_50);
        if (asked.in(Duration.ofHours(length)).isAbove(rig.holds())) {
            return sorry("A " + rig + " gives " + rig.holds() + " once its line is primed, and " + asked
                + " for " + length + " h is more. Lower --rate or --hours.", Exit.REFUSED);
        }
        long which = seed.orElse(1L);
        return switch (BenchRun.of(rig, asked, length, which, !unprimed)) {
            case BenchRun.Failed(var sentence) -> sorry(sentence, Exit.REFUSED);
            case BenchRun.Ran(var samples) -> told(samples, "Simulated " + rig + ", seed " + which
                + (unprimed ? ", not primed" : ", primed"), List.of(), SIMULATED);
        };
    }

    private int told(Samples samples, String what, List<String> more, String stamp) {
        Curves curves = new Curves(samples);
        String subject = what + ": " + samples.rate() + " for " + samples.length().toMinutes() + " min";
        PrintWriter out = spec.commandLine().getOut();
        out.print(subject + "\n");
        Table.of(curves).forEach(line -> out.print(line + "\n"));
        more.forEach(line -> out.print(line + "\n"));
        out.print("\n" + stamp + "\n");
        out.flush();
        return svg.isEmpty() ? Exit.DONE : drawn(svg.get(), CurvePicture.of(curves, subject, stamp));
    }

    private int drawn(Path file, String picture) {
        try {
            Saved.fresh(file, picture);
        } catch (FileAlreadyExistsException there) {
            return sorry(file + " is there already, and was left as it is. Name another file.", Exit.REFUSED);
        } catch (IOException trouble) {
            return sorry(file + " could not be written (" + trouble.getMessage() + ").", Exit.WORLD);
        }
        return Exit.DONE;
    }

    private int sorry(String sentence, int exit) {
        PrintWriter err = spec.commandLine().getErr();
        err.print(sentence + "\n");
        err.flush();
        return exit;
    }
}
