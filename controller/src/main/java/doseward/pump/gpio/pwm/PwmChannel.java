package doseward.pump.gpio.pwm;

import doseward.pump.gpio.clock.PulseClock;
import doseward.pump.gpio.line.LineFailed;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.List;

/**
 * One channel, as {@code Documentation/ABI/testing/sysfs-class-pwm} has it. The kernel keeps no owner of one
 * that is exported, and leaves it so when its program dies; so one that is exported already is taken over.
 */
final class PwmChannel {
    /** The group is let at new files a moment after they are there (udev); assumed to be long enough. */
    static final Duration LET_IN_WITHIN = Duration.ofSeconds(2);

    private static final Duration LOOKS_EVERY = Duration.ofMillis(10);
    private static final List<String> WRITTEN = List.of("period", "duty_cycle", "enable");

    private final PwmFiles files;
    private final PulseClock clock;
    private final PwmId id;
    private final String folder;

    PwmChannel(PwmFiles files, PulseClock clock, PwmId id) {
        this.files = files;
        this.clock = clock;
        this.id = id;
        this.folder = id.chip() + "/pwm" + id.channel() + "/";
    }

    /** Makes its files be there; says in a {@link LineFailed} why it can't, and what to do. */
    void take() {
        if (!files.has(id.chip())) {
            throw new LineFailed("there is no " + id.chip() + " in /sys/class/pwm; on a Raspberry Pi write "
                + "dtoverlay=pwm,pin=12,func=4 into /boot/firmware/config.txt, and start it anew");
        }
        if (!files.has(folder)) {
            export();
        }
    }

    private void export() {
        try {
            int channels = Integer.parseInt(files.read(id.chip() + "/npwm"));
            if (id.channel() >= channels) {
                throw new LineFailed("there is no " + id + ": that chip has " + channels
                    + " channels, from 0; name another");
            }
            files.write(id.chip() + "/export", Integer.toString(id.channel()));
        } catch (IOException trouble) {
            throw new LineFailed(id + " can't be had: " + why(trouble) + "; let this user into the group "
                + "gpio, and look whether the board has it in use, as for its headphones or a fan", trouble);
        }
    }

    /** Until this user is let at them. */
    void waitForFiles() {
        long end = clock.nanos() + LET_IN_WITHIN.toNanos();
        while (!WRITTEN.stream().allMatch(file -> files.mayWrite(folder + file))) {
            long now = clock.nanos();
            if (now >= end) {
                throw new LineFailed(id + " can't be had: this user may not write /sys/class/pwm/" + folder
                    + "period; let the user into the group that owns it (ls -l), and start anew");
            }
            clock.until(now + LOOKS_EVERY.toNanos());
        }
    }

    String read(String file) {
        try {
            return files.read(folder + file);
        } catch (IOException trouble) {
            throw new LineFailed(id + " can't be read: " + why(trouble) + "; look at the board", trouble);
        }
    }

    void write(String file, String words) {
        try {
            files.write(folder + file, words);
        } catch (IOException trouble) {
            throw new LineFailed(id + " can't be set to " + file + " " + words + ": " + why(trouble)
                + "; take the pump out of use, and look at the board", trouble);
        }
    }

    /** Leaves it to others. */
    void giveBack() {
        try {
            files.write(id.chip() + "/unexport", Integer.toString(id.channel()));
        } catch (IOException trouble) {
            throw new LineFailed(id + " can't be given back: " + why(trouble) + "; look at the board",
                trouble);
        }
    }

    private static String why(IOException trouble) {
        return switch (trouble) {
            case AccessDeniedException _ -> "permission was refused";
            case NoSuchFileException _ -> "its files are gone";
            default -> trouble.getMessage();
        };
    }
}
