package doseward.pump.gpio.clock;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import doseward.pump.gpio.system.CLibrary;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/**
 * The kernel's monotonic clock. It waits for an absolute moment, as {@code cyclictest} does: what a wait
 * took too long is not added to the next. One thread uses one such clock.
 */
public final class KernelClock implements PulseClock {
    private static final int CLOCK_MONOTONIC = 1;
    private static final int TIMER_ABSTIME = 1;
    private static final int PR_SET_TIMERSLACK = 29;
    private static final long LEAST_SLACK_NANOS = 1;
    private static final int EINTR = 4;
    private static final long NANOS_PER_SECOND = 1_000_000_000;
    private static final long TIMESPEC_BYTES = 16;
    private static final MethodHandle GETTIME = CLibrary.function("clock_gettime",
        FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS));
    private static final MethodHandle NANOSLEEP = CLibrary.function("clock_nanosleep",
        FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, ADDRESS));
    private static final MethodHandle PRCTL = CLibrary.function("prctl",
        FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_LONG), Linker.Option.firstVariadicArg(1));

    private final MemorySegment time = Arena.ofAuto().allocate(TIMESPEC_BYTES, Long.BYTES);

    /** Lets this thread be woken as exactly as the kernel can; it would else gather wake-ups for 50 us. */
    public void wakeExactly() {
        try {
            int ignoredIfOld = (int) PRCTL.invokeExact(PR_SET_TIMERSLACK, LEAST_SLACK_NANOS);
            assert ignoredIfOld <= 0;
        } catch (Throwable never) {
            throw CLibrary.impossible(never);
        }
    }

    @Override public long nanos() {
        try {
            check((int) GETTIME.invokeExact(CLOCK_MONOTONIC, time));
        } catch (Throwable never) {
            throw CLibrary.impossible(never);
        }
        return time.get(JAVA_LONG, 0) * NANOS_PER_SECOND + time.get(JAVA_LONG, Long.BYTES);
    }

    @Override public void until(long nanos) {
        time.set(JAVA_LONG, 0, nanos / NANOS_PER_SECOND);
        time.set(JAVA_LONG, Long.BYTES, nanos % NANOS_PER_SECOND);
        int answer = EINTR;
        try {
            while (answer == EINTR) {
                answer = (int) NANOSLEEP.invokeExact(CLOCK_MONOTONIC, TIMER_ABSTIME, time,
                    MemorySegment.NULL);
            }
        } catch (Throwable never) {
            throw CLibrary.impossible(never);
        }
        check(answer);
    }

    private static void check(int answer) {
        if (answer != 0) {
            throw new IllegalStateException("the machine has no monotonic clock: error " + answer);
        }
    }
}
