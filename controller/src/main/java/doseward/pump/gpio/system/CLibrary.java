package doseward.pump.gpio.system;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;

/** The C library of this machine: its functions by their names. */
public final class CLibrary {
    /** With it a call begins with the memory in which the number of its error is kept. */
    public static final Linker.Option KEEPS_ERRNO = Linker.Option.captureCallState("errno");

    private static final Linker LINKER = Linker.nativeLinker();

    private CLibrary() {}

    /** The function of this name, which has the shape that its header gives it. */
    @SuppressWarnings("restricted") // Whoever asks has name and shape from the C library's headers.
    public static MethodHandle function(String name, FunctionDescriptor shape, Linker.Option... options) {
        return LINKER.downcallHandle(LINKER.defaultLookup().findOrThrow(name), shape, options);
    }

    /** What a method handle declares to throw, and a function of C can't. */
    public static IllegalStateException impossible(Throwable thrown) {
        return new IllegalStateException("a call of the system does not throw", thrown);
    }
}
