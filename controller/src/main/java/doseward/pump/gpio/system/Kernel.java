package doseward.pump.gpio.system;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/**
 * The few calls of the system that devices need. Each gives what the call gives, or minus the number of the
 * error. One instance holds the memory for its error number, so a thread of its own, or a lock, goes with
 * each.
 */
public final class Kernel {
    private static final int READ_WRITE = 2;
    private static final int CLOSE_ON_EXEC = 0x80000;
    private static final short POLLIN = 1;
    private static final long POLLFD_BYTES = 8;
    private static final MethodHandle OPEN = CLibrary.function("open",
        FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT), Linker.Option.firstVariadicArg(2),
        CLibrary.KEEPS_ERRNO);
    private static final MethodHandle CLOSE = CLibrary.function("close",
        FunctionDescriptor.of(JAVA_INT, JAVA_INT), CLibrary.KEEPS_ERRNO);
    private static final MethodHandle IOCTL = CLibrary.function("ioctl",
        FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_LONG, ADDRESS), Linker.Option.firstVariadicArg(2),
        CLibrary.KEEPS_ERRNO);
    private static final MethodHandle POLL = CLibrary.function("poll",
        FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT), CLibrary.KEEPS_ERRNO);
    private static final MethodHandle READ = CLibrary.function("read",
        FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG), CLibrary.KEEPS_ERRNO);

    private final Arena arena = Arena.ofAuto();
    private final MemorySegment state = arena.allocate(Linker.Option.captureStateLayout());
    private final MemorySegment pollfd = arena.allocate(POLLFD_BYTES, Long.BYTES);

    /** Memory that lives as long as anything points to it. */
    public Arena arena() {
        return arena;
    }

    /** Opens the file to be read and written. */
    public int open(String path) {
        try (Arena brief = Arena.ofConfined()) {
            return orError((int) OPEN.invokeExact(state, brief.allocateFrom(path),
                READ_WRITE | CLOSE_ON_EXEC));
        } catch (Throwable never) {
            throw CLibrary.impossible(never);
        }
    }

    public int close(int file) {
        try {
            return orError((int) CLOSE.invokeExact(state, file));
        } catch (Throwable never) {
            throw CLibrary.impossible(never);
        }
    }

    /** A call of the device, by its number, with what stands in the structure. */
    public int ioctl(int file, long call, MemorySegment structure) {
        try {
            return orError((int) IOCTL.invokeExact(state, file, call, structure));
        } catch (Throwable never) {
            throw CLibrary.impossible(never);
        }
    }

    /** Whether something can be read at once. */
    public int isReadable(int file) {
        pollfd.set(JAVA_INT, 0, file);
        pollfd.set(JAVA_SHORT, Integer.BYTES, POLLIN);
        try {
            return orError((int) POLL.invokeExact(state, pollfd, 1L, 0));
        } catch (Throwable never) {
            throw CLibrary.impossible(never);
        }
    }

    public int read(int file, MemorySegment into) {
        try {
            return orError((int) (long) READ.invokeExact(state, file, into, into.byteSize()));
        } catch (Throwable never) {
            throw CLibrary.impossible(never);
        }
    }

    private int orError(int answer) {
        return answer >= 0 ? answer : -state.get(JAVA_INT, 0);
    }
}
