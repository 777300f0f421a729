package doseward.pump.gpio.chip;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import doseward.pump.gpio.line.LineFailed;
import doseward.pump.gpio.system.Errno;
import doseward.pump.gpio.system.Kernel;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** One open {@code /dev/gpiochipN}: says what it is, and whose a line is. */
final class ChipFile implements AutoCloseable {
    private final String chip;
    private final Path path;
    private final Kernel kernel = new Kernel();
    private final int file;
    private final int lines;

    ChipFile(Path devices, String chip) {
        this.chip = chip;
        this.path = devices.resolve(chip);
        this.file = kernel.open(path.toString());
        if (file < 0) {
            throw new LineFailed(notOpened(-file));
        }
        this.lines = countLines();
    }

    int lines() {
        return lines;
    }

    /** Asks for what stands in the structure, and gives the file of the lines, or minus the error. */
    int request(MemorySegment request) {
        int answer = kernel.ioctl(file, Call.GPIO_V2_GET_LINE.number, request);
        return answer < 0 ? answer : request.get(JAVA_INT, Layout.at(Layout.LINE_REQUEST, "fd"));
    }

    /** By what name the line is in use, empty if it has none. */
    String consumer(int offset) {
        MemorySegment info = kernel.arena().allocate(Layout.LINE_INFO);
        info.set(JAVA_INT, Layout.at(Layout.LINE_INFO, "offset"), offset);
        if (kernel.ioctl(file, Call.GPIO_V2_GET_LINEINFO.number, info) < 0
            || (info.get(JAVA_LONG, Layout.at(Layout.LINE_INFO, "flags")) & Flag.USED) == 0) {
            return "";
        }
        return info.getString(Layout.at(Layout.LINE_INFO, "consumer"), StandardCharsets.UTF_8);
    }

    @Override public void close() {
        kernel.close(file);
    }

    private int countLines() {
        MemorySegment info = kernel.arena().allocate(Layout.CHIP_INFO);
        int answer = kernel.ioctl(file, Call.GPIO_GET_CHIPINFO.number, info);
        if (answer < 0) {
            kernel.close(file);
            throw new LineFailed(path + " is no GPIO chip (" + Errno.words(-answer)
                + "); name one of those that gpiodetect shows");
        }
        return info.get(JAVA_INT, Layout.at(Layout.CHIP_INFO, "lines"));
    }

    private String notOpened(int errno) {
        return switch (errno) {
            case Errno.EPERM, Errno.EACCES -> path
                + " may not be opened by this user; add the user to the group that "
                + "owns it (ls -l " + path + "), and start anew";
            case Errno.ENOENT -> "there is no chip " + chip + " at " + path
                + "; name one of those that gpiodetect shows, or load the driver of the board";
            default -> path + " can't be opened: " + Errno.words(errno) + "; look at it with ls -l " + path;
        };
    }
}
