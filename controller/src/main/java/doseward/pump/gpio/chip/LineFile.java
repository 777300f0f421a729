package doseward.pump.gpio.chip;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import doseward.pump.gpio.line.Level;
import doseward.pump.gpio.line.LineFailed;
import doseward.pump.gpio.line.LineId;
import doseward.pump.gpio.system.Errno;
import doseward.pump.gpio.system.Kernel;
import java.lang.foreign.MemorySegment;

/**
 * The file of one line that is ours. Its memory is allocated once; a lock keeps a closed file from being
 * used.
 */
final class LineFile {
    private static final long THE_LINE = 1;
    private static final long BITS = Layout.at(Layout.LINE_VALUES, "bits");

    private final LineId line;
    private final int file;
    private final Kernel kernel = new Kernel();
    private final MemorySegment values = kernel.arena().allocate(Layout.LINE_VALUES);
    private boolean closed;

    LineFile(LineId line, int file) {
        this.line = line;
        this.file = file;
        values.set(JAVA_LONG, Layout.at(Layout.LINE_VALUES, "mask"), THE_LINE);
    }

    synchronized void set(Level level) {
        checkOpen();
        values.set(JAVA_LONG, BITS, level == Level.HIGH ? THE_LINE : 0);
        int answer = kernel.ioctl(file, Call.GPIO_V2_LINE_SET_VALUES.number, values);
        if (answer < 0) {
            throw failed("set to " + level, answer);
        }
    }

    synchronized Level get() {
        checkOpen();
        int answer = kernel.ioctl(file, Call.GPIO_V2_LINE_GET_VALUES.number, values);
        if (answer < 0) {
            throw failed("read", answer);
        }
        return (values.get(JAVA_LONG, BITS) & THE_LINE) == 0 ? Level.LOW : Level.HIGH;
    }

    /** Reads into the memory what waits; how many bytes that are, none if nothing waits. */
    synchronized int readInto(MemorySegment memory) {
        checkOpen();
        int ready = kernel.isReadable(file);
        int bytes = ready > 0 ? kernel.read(file, memory) : ready;
        if (bytes < 0 && bytes != -Errno.EINTR) {
            throw failed("read", bytes);
        }
        return Math.max(bytes, 0);
    }

    /** Whether it was still open. */
    synchronized boolean close() {
        boolean wasOpen = !closed;
        closed = true;
        if (wasOpen) {
            kernel.close(file);
        }
        return wasOpen;
    }

    synchronized boolean isClosed() {
        return closed;
    }

    private void checkOpen() {
        if (closed) {
            throw new IllegalStateException(line + " was given back, and is used");
        }
    }

    private LineFailed failed(String act, int answer) {
        return new LineFailed(line + " can't be " + act + ": " + Errno.words(-answer)
            + "; take the pump out of use, and look at the board");
    }
}
