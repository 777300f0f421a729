package doseward.controller.command;

import doseward.command.Exit;
import doseward.command.Saved;
import doseward.controller.calibration.Calibration;
import doseward.controller.calibration.CalibrationFile;
import doseward.controller.calibration.CalibrationPicture;
import doseward.controller.calibration.Evenness;
import doseward.controller.calibration.Fit;
import doseward.controller.calibration.Weighing;
import doseward.controller.pins.PinsPump;
import doseward.controller.settings.PumpAt.OnPins;
import doseward.controller.settings.Settings;
import doseward.controller.settings.SettingsReader;
import doseward.controller.trumpet.Curves;
import doseward.controller.trumpet.DryRun;
import doseward.controller.trumpet.Table;
import doseward.controller.trumpet.Trumpet.Window;
import doseward.pump.gpio.line.LineFailed;
import doseward.pump.gpio.line.Lines;
import doseward.pump.gpio.stepper.StepVolume;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Walks a technician through finding out, on a balance, what a step of a pump on pins moves. */
@Command(name = "calibrate", mixinStandardHelpOptions = true,
    description = {"Find out on a balance what a step of a pump on this machine's pins moves.",
        "Fill it and its line with water first, and let the line end below the surface in a vessel on the",
        "balance. Five times or more it gives some, and you type what the balance shows more, in g.",
        "Nothing of this may be connected to anybody."})
final class CalibrateCommand implements Callable<Integer> {
    private static final Pattern GRAMS = Pattern.compile("([0-9]{1,3})\\.([0-9]{3})(?: ?g)?");
    private static final int MILLIGRAMS = 1_000;

    /** A syringe of 50 mL is emptied five times by then; nobody weighs for longer. */
    private static final int MOST_WEIGHINGS = 50;

    /** As slow as such a pump is tried, if it goes no slower. */
    private static final Rate SLOW = Rate.ofMillilitresPerHour(1);
    private static final int HOURS = 2;

    private final Supplier<Lines> pins;
    private final Supplier<BufferedReader> keyboard;
    private final InstantSource clock;
    private final Volume each;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SETTINGS", description = "the settings file of this controller")
    private Path settingsFile;

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "who weighs")
    private String by;

    @Mixin
    private PinsOptions pump = new PinsOptions();

    @Option(names = "--water", required = true, paramLabel = "CELSIUS",
        description = "how warm the water is, in whole degrees from 15 to 30")
    private int celsius;

    @Option(names = "--weighings", paramLabel = "NUMBER", defaultValue = "5",
        description = "how often it is weighed, from 5 to 50 (default: ${DEFAULT-VALUE})")
    private int wanted;

    @Option(names = "--svg", paramLabel = "FILE", description = "draw what was weighed into this new file")
    private Optional<Path> svg = Optional.empty();

    /** Gives so much for each weighing. */
    CalibrateCommand(Supplier<Lines> pins, Supplier<BufferedReader> keyboard, InstantSource clock,
            Volume each) {
        this.pins = pins;
        this.keyboard = keyboard;
        this.clock = clock;
        this.each = each;
    }

    @Override public Integer call() throws InterruptedException {
        try {
            return calibrate(Sound.of(SettingsReader.read(settingsFile), "No pump was calibrated."));
        } catch (Refusal refusal) {
            err().println(refusal.getMessage());
            return refusal.exit();
        } catch (FileAlreadyExistsException there) {
            err().println(there.getFile() + " is there already, and was left as it is. Name another file.");
            return Exit.REFUSED;
        } catch (LineFailed | IOException trouble) {
            err().println(trouble.getMessage());
            return Exit.WORLD;
        }
    }

    private int calibrate(Settings settings) throws Refusal, IOException, InterruptedException {
        if (wanted < Fit.LEAST_WEIGHINGS || wanted > MOST_WEIGHINGS) {
            throw new ParameterException(spec.commandLine(), "--weighings lies between "
                + Fit.LEAST_WEIGHINGS + " and " + MOST_WEIGHINGS + ", and is not " + wanted);
        }
        if (svg.isPresent() && Files.exists(svg.get())) {
            throw new FileAlreadyExistsException(svg.get().toString());
        }
        OnPins weighed = pump.of(settings);
        List<Weighing> weighings;
        try (Lines lines = pins.get(); PinsPump opened = PinsPump.open(weighed, lines,
                settings.journal().resolveSibling(weighed.id() + ".memory"), 1, clock)) {
            weighings = weigh(weighed, new Priming(opened));
        }
        return judged(weighed, weighings, CalibrationFile.beside(settings.journal(), weighed));
    }

    private List<Weighing> weigh(OnPins pump, Priming priming)
            throws Refusal, IOException, InterruptedException {
        BufferedReader typed = keyboard.get();
        List<Weighing> weighings = new ArrayList<>();
        while (weighings.size() < wanted) {
            say("Weighing " + (weighings.size() + 1) + " of " + wanted
                + ": set the balance to 0, and press Enter.");
            answer(typed);
            Volume flowed = priming.give(each);
            say("About " + flowed + " flowed. What does the balance show, in g, as in 4.987?");
            weighings.add(new Weighing(pump.step().stepsIn(flowed), milligrams(typed)));
        }
        return weighings;
    }

    private long milligrams(BufferedReader typed) throws Refusal, IOException {
        while (true) {
            Matcher grams = GRAMS.matcher(answer(typed).strip());
            if (grams.matches() && !(grams.group(1) + grams.group(2)).matches("0*")) {
                return Long.parseLong(grams.group(1)) * MILLIGRAMS + Long.parseLong(grams.group(2));
            }
            say("That is no weight in g to three places, as in 4.987. What does the balance show?");
        }
    }

    private static String answer(BufferedReader typed) throws Refusal, IOException {
        String line = typed.readLine();
        if (line == null) {
            throw new Refusal(Exit.REFUSED, "No more was typed, so nothing was calibrated.");
        }
        return line;
    }

    private int judged(OnPins pump, List<Weighing> weighings, CalibrationFile file) throws IOException {
        Fit fit = Fit.of(weighings, celsius);
        for (int at = 0; at < fit.permille().size(); at++) {
            say("Weighing " + (at + 1) + " lies " + fit.permille().get(at) + " of 1,000 parts off.");
        }
        say("A step moves " + fit.step().femtolitres() + " fL; by its measures it would be "
            + pump.step().femtolitres() + " fL.");
        Evenness evenness = Evenness.of(weighings, celsius, fit.step());
        evenness.lines().forEach(this::say);
        say(ofPulses(pump, fit.step()));
        int exit = judged(pump, fit, file);
        if (svg.isPresent()) {
            Saved.fresh(svg.get(), CalibrationPicture.of(fit, evenness, pump.words() + ", by " + by));
        }
        return exit;
    }

    private int judged(OnPins pump, Fit fit, CalibrationFile file) throws IOException {
        Optional<String> objection = fit.objection(pump.step());
        if (objection.isPresent()) {
            err().println(objection.get() + " The pump is not calibrated by this.");
            return Exit.REFUSED;
        }
        Calibration made = Calibration.of(pump, fit, by, clock.instant().truncatedTo(ChronoUnit.SECONDS));
        file.keep(made);
        say("Calibrated until " + made.until() + ", in " + file.file() + ".");
        return Exit.DONE;
    }

    /**
     * What of the unevenness is the steps' own; the rest is the screw's, the syringe's and the balance's.
     */
    private static String ofPulses(OnPins pump, StepVolume step) {
        Rate rate = pump.fastest().isAbove(SLOW) ? SLOW : pump.fastest();
        List<Window> windows = new Curves(DryRun.of(pump.wiring(), step, rate, HOURS)).early().windows();
        return "Its steps by themselves err, at " + rate + ", from " + told(windows.getFirst())
            + ", and from " + told(windows.getLast()) + ".";
    }

    private static String told(Window window) {
        return Table.percent(window.least()) + " to " + Table.percent(window.most()) + " in any "
            + window.length().toMinutes() + " min";
    }

    private void say(String words) {
        spec.commandLine().getOut().println(words);
        spec.commandLine().getOut().flush();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
