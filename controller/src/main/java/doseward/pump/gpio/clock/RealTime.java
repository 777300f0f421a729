package doseward.pump.gpio.clock;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import doseward.pump.gpio.system.CLibrary;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.concurrent.CompletableFuture;

/**
 * Real-time priority: the kernel lets such a thread go before every usual one. Only what gives pulses asks
 * for it, as a thread and not as a process, and goes on without where it may not have it.
 */
public enum RealTime {
    HAD("its pulses go before all other work of this machine"),
    REFUSED("its pulses wait their turn with all other work, and come late when there is much: this user may "
        + "not have real-time priority (RLIMIT_RTPRIO)"),
    UNKNOWN("its pulses wait their turn with all other work, and come late when there is much: this kernel "
        + "gave no real-time priority");

    /** Above all usual threads; below the kernel's own, which have 50, for without those no pulse leaves. */
    public static final int PRIORITY = 40;

    /** As {@code sched.h} has them: what such a thread starts is a usual one again. */
    private static final int SCHED_FIFO_FOR_ITSELF_ALONE = 1 | 0x40000000;
    private static final int THIS_THREAD = 0;
    private static final int EPERM = 1;
    private static final MethodHandle SET_SCHEDULER = CLibrary.function("sched_setscheduler",
        FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS), CLibrary.KEEPS_ERRNO);

    private final String words;

    RealTime(String words) {
        this.words = words;
    }

    /** In words, of a pump. */
    public String words() {
        return words;
    }

    /** Asks for it, for the thread that calls. */
    public static RealTime ask() {
        try (Arena brief = Arena.ofConfined()) {
            MemorySegment state = brief.allocate(Linker.Option.captureStateLayout());
            int answer = (int) SET_SCHEDULER.invokeExact(state, THIS_THREAD, SCHED_FIFO_FOR_ITSELF_ALONE,
                brief.allocateFrom(JAVA_INT, PRIORITY));
            if (answer == 0) {
                return HAD;
            }
            return state.get(JAVA_INT, 0) == EPERM ? REFUSED : UNKNOWN;
        } catch (Throwable never) {
            throw CLibrary.impossible(never);
        }
    }

    /** Whether a thread of this process would have it; asked by one that ends at once. */
    public static RealTime tried() {
        CompletableFuture<RealTime> answer = new CompletableFuture<>();
        Thread.ofPlatform().name("tries real time").start(() -> answer.complete(ask()));
        return answer.join();
    }
}
