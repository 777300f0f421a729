package doseward.pump.gpio.machine;

import doseward.pump.gpio.line.Level;
import doseward.pump.gpio.line.LineId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The far end of the chip's lines, within the machine: what a probe would show, and what a switch would do.
 */
final class Bench {
    private final Path seen = Path.of(System.getenv("LINES_SEEN"));
    private final String chip = System.getenv("CHIP");

    LineId line(int offset) {
        return new LineId(chip, offset);
    }

    /** One that is kept, for whoever looks often. */
    Probe probe(int offset) {
        return new Probe(folder(offset));
    }

    Level at(int offset) {
        return read(offset, "value").equals("1") ? Level.HIGH : Level.LOW;
    }

    void drive(int offset, Level to) {
        try {
            Files.writeString(file(offset, "pull"), to == Level.HIGH ? "pull-up" : "pull-down");
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private String read(int offset, String name) {
        try {
            return Files.readString(file(offset, name)).strip();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private Path file(int offset, String name) {
        return folder(offset).resolve(name);
    }

    private Path folder(int offset) {
        return seen.resolve("sim_gpio" + offset);
    }
}
