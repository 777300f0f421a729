package doseward.simulator.command;

import doseward.command.Exit;
import doseward.controller.calibration.Calibration;
import doseward.controller.calibration.CalibrationFile;
import doseward.controller.settings.PumpAt.OnPins;
import doseward.controller.settings.Settings;
import doseward.controller.settings.SettingsReader;
import doseward.controller.trumpet.DryRun;
import doseward.controller.trumpet.Grain;
import doseward.controller.trumpet.Samples;
import doseward.diagnostic.LongForm;
import doseward.language.Reading;
import doseward.pump.gpio.stepper.StepVolume;
import doseward.quantity.Rate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** What the pulses come to of a pump on pins, as its settings and its calibration have it. */
sealed interface PulseRun {
    /** It ran to its end. */
    record Ran(String what, Samples samples, Grain grain) implements PulseRun {}

    /** There is no such pump, or it does not go so fast. */
    record Failed(String sentence, int exit) implements PulseRun {}

    static PulseRun of(Path file, String channel, Rate rate, int hours) {
        return switch (SettingsReader.read(file)) {
            case Reading.Sound<Settings>(var settings, _) ->
                settings.pumps().get(channel) instanceof OnPins pump
                    ? of(settings, pump, rate, hours) : new Failed("Channel " + channel + " of " + file
                    + " has no pump on pins. Name another with --channel.", Exit.REFUSED);
            case Reading.Faulty<Settings>(var findings) -> new Failed(
                LongForm.of(findings, "No pulse was worked out.").stripTrailing(),
                findings.areOfAnUnreadableFile() ? Exit.WORLD : Exit.REFUSED);
        };
    }

    private static PulseRun of(Settings settings, OnPins pump, Rate rate, int hours) {
        if (rate.isAbove(pump.fastest())) {
            return new Failed(pump.id() + " flows at " + pump.fastest() + " at most by its settings. Lower "
                + "--rate.", Exit.REFUSED);
        }
        Optional<Calibration> found;
        try {
            found = CalibrationFile.beside(settings.journal(), pump).of(pump);
        } catch (IOException trouble) {
            return new Failed(trouble.getMessage(), Exit.WORLD);
        }
        StepVolume step = found.map(Calibration::step).orElse(pump.step());
        return new Ran("Pulses of " + pump.words() + (found.isPresent() ? ", as calibrated"
            : ", not calibrated"), DryRun.of(pump.wiring(), step, rate, hours), new Grain(step, rate));
    }
}
