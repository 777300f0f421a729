package doseward.controller.command;

import doseward.console.Unopened.OfferedPump;
import doseward.controller.calibration.Calibration;
import doseward.controller.calibration.CalibrationFile;
import doseward.controller.settings.PumpAt;
import doseward.controller.settings.PumpAt.OnPins;
import doseward.controller.settings.Settings;
import doseward.controller.words.Clock;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The pumps that a course may be opened with, and what is known of each before it is. */
final class OfferedPumps {
    private OfferedPumps() {}

    static List<OfferedPump> of(Settings settings, Instant now) {
        return settings.offered().entrySet().stream().flatMap(some -> some.getValue().stream()
            .map(pump -> offered(settings, some.getKey(), pump, now))).toList();
    }

    private static OfferedPump offered(Settings settings, String channel, PumpAt pump, Instant now) {
        return switch (pump) {
            case PumpAt.OnBroker _ -> new OfferedPump(channel, pump.choice(), pump.words(), true,
                "It says by itself what it is and whether it may give, once the course is opened.");
            case OnPins pins -> onPins(settings, channel, pins, now);
        };
    }

    /** The engine gives nothing by a pump that is not calibrated as it is, so it is not chosen either. */
    private static OfferedPump onPins(Settings settings, String channel, OnPins pump, Instant now) {
        try {
            Optional<Calibration> found = CalibrationFile.beside(settings.journal(), pump).of(pump);
            boolean counts = found.filter(one -> now.isBefore(one.until())).isPresent();
            return new OfferedPump(channel, pump.choice(), pump.words(), counts, counts
                ? "Calibrated until " + shown(settings, found.get()) + ", by " + found.get().by() + "."
                : (found.isEmpty() ? "It is not calibrated so" : "It was calibrated until "
                    + shown(settings, found.get())) + ": doseward calibrate, with that syringe in it.");
        } catch (IOException trouble) {
            return new OfferedPump(channel, pump.choice(), pump.words(), false, trouble.getMessage() + ".");
        }
    }

    private static String shown(Settings settings, Calibration calibration) {
        return new Clock(settings.zone()).dated(calibration.until());
    }
}
