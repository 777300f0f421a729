package doseward.pump.gpio.pwm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Files below a folder of this machine. */
record SysfsFiles(Path folder) implements PwmFiles {
    @Override public boolean has(String file) {
        return Files.exists(folder.resolve(file));
    }

    @Override public boolean mayWrite(String file) {
        return Files.isWritable(folder.resolve(file));
    }

    @Override public String read(String file) throws IOException {
        return Files.readString(folder.resolve(file)).strip();
    }

    /** A file that is not there is not made. */
    @Override public void write(String file, String words) throws IOException {
        Files.writeString(folder.resolve(file), words, StandardOpenOption.WRITE);
    }
}
