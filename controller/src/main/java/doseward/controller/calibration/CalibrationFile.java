package doseward.controller.calibration;

import doseward.controller.settings.PumpAt.OnPins;
import doseward.pump.gpio.stepper.StepVolume;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps a calibration as lines that people can read; whatever they change in it by hand is refused.
 *
 * @param older where a version before this one kept it, when a pump took one syringe only
 */
public record CalibrationFile(Path file, Path older) {
    private static final Pattern LINES = Pattern.compile("""
        # Written by doseward calibrate. Weigh again rather than change it.
        pump: ([a-z0-9-]+)
        fitted: ([a-z0-9 -]+)
        step by measures: ([0-9]{1,10}) fL
        step as weighed: ([0-9]{1,10}) fL
        spread: ([0-9]{1,3}) of 1,000
        by: ([^\\n]+)
        made: (\\S+)
        until: (\\S+)
        """);

    /** Of a pump of the course whose journal that is: it lies beside it, one for each syringe. */
    public static CalibrationFile beside(Path journal, OnPins pump) {
        return new CalibrationFile(
            journal.resolveSibling(pump.id() + "." + pump.fitted().replace(' ', '-') + ".calibration"),
            journal.resolveSibling(pump.id() + ".calibration"));
    }

    /** What was kept of this pump as it is now; empty where nothing was. */
    public Optional<Calibration> of(OnPins pump) throws IOException {
        return read(Files.exists(file) ? file : older).filter(calibration -> calibration.isOf(pump));
    }

    /** What was kept; empty where nothing was. */
    public Optional<Calibration> read() throws IOException {
        return read(file);
    }

    private static Optional<Calibration> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Matcher lines = LINES.matcher(Files.readString(file));
        if (!lines.matches()) {
            throw changed(file);
        }
        try {
            return Optional.of(new Calibration(lines.group(1), lines.group(2), step(lines.group(3)),
                step(lines.group(4)), Integer.parseInt(lines.group(5)), lines.group(6),
                Instant.parse(lines.group(7)), Instant.parse(lines.group(8))));
        } catch (DateTimeParseException | IllegalArgumentException nonsense) {
            throw changed(file);
        }
    }

    private static StepVolume step(String digits) {
        return new StepVolume(Long.parseLong(digits));
    }

    private static IOException changed(Path file) {
        return new IOException(file + " is not as doseward calibrate writes it; calibrate the pump again");
    }

    /** Puts it in place of what was there, as a whole. */
    public void keep(Calibration calibration) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        Files.writeString(next, """
            # Written by doseward calibrate. Weigh again rather than change it.
            pump: %s
            fitted: %s
            step by measures: %d fL
            step as weighed: %d fL
            spread: %d of 1,000
            by: %s
            made: %s
            until: %s
            """.formatted(calibration.pump(), calibration.fitted(), calibration.byMeasures().femtolitres(),
                calibration.step().femtolitres(), calibration.spread(), calibration.by(), calibration.made(),
                calibration.until()));
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
