package doseward.pump.gpio.chip;

import doseward.pump.gpio.line.InputLine;
import doseward.pump.gpio.line.InputWish;
import doseward.pump.gpio.line.LineFailed;
import doseward.pump.gpio.line.LineId;
import doseward.pump.gpio.line.Lines;
import doseward.pump.gpio.line.OutputLine;
import doseward.pump.gpio.line.OutputWish;
import doseward.pump.gpio.line.Owners;
import doseward.pump.gpio.system.Errno;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;

/** The lines of this machine's GPIO chips. */
public final class ChipLines implements Lines {
    private static final Path DEVICES = Path.of("/dev");

    private final Path devices;
    private final Owners owners = new Owners();

    public ChipLines() {
        this(DEVICES);
    }

    /** Chips whose files lie in another folder. */
    ChipLines(Path devices) {
        this.devices = devices;
    }

    @Override public OutputLine output(OutputWish wish) {
        return owners.claim(wish.line(), wish.use(), () -> new ChipOutput(wish,
            open(wish.line(), wish.use(), LineRequest.of(wish, Arena.ofAuto())),
                () -> owners.free(wish.line())));
    }

    @Override public InputLine input(InputWish wish) {
        return owners.claim(wish.line(), wish.use(), () -> new ChipInput(
            open(wish.line(), wish.use(), LineRequest.of(wish, Arena.ofAuto())),
                () -> owners.free(wish.line())));
    }

    @Override public void close() {
        owners.closeAll();
    }

    private LineFile open(LineId line, String use, MemorySegment request) {
        try (ChipFile chip = new ChipFile(devices, line.chip())) {
            if (line.offset() >= chip.lines()) {
                throw new LineFailed("there is no " + line + " for " + use + ": that chip has " + chip.lines()
                    + " lines, from 0; name another");
            }
            int file = chip.request(request);
            if (file < 0) {
                throw new LineFailed(refused(line, use, -file, chip));
            }
            return new LineFile(line, file);
        }
    }

    private static String refused(LineId line, String use, int errno, ChipFile chip) {
        if (errno != Errno.EBUSY) {
            return line + " can't be had as " + use + ": " + Errno.words(errno)
                + "; look whether that chip has such a line, and can bias it so";
        }
        String who = chip.consumer(line.offset());
        return line + " can't be had as " + use + ": it is in use" + (who.isEmpty() ? "" : " as " + who)
            + "; end the program that holds it (gpioinfo " + line.chip()
                + " names it), or choose another line";
    }
}
