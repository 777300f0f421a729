package doseward.controller.service;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import doseward.pump.gpio.system.CLibrary;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Sends words to a socket of datagrams that has a place among the files: the one kind of socket that Java
 * does not know. A word that nobody takes is lost, for nothing hangs on it.
 */
final class Datagrams implements Consumer<String> {
    /** As {@code sys/socket.h} and {@code linux/un.h} have them. */
    private static final int AF_UNIX = 1;
    private static final int SOCK_DGRAM_CLOSED_ON_EXEC = 2 | 0x80000;
    private static final int DO_NOT_WAIT = 0x40;
    private static final int PATH_BEGINS = 2;
    private static final int LONGEST_PATH = 107;

    private static final MethodHandle OPEN =
        CLibrary.function("socket", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT));
    private static final MethodHandle SEND = CLibrary.function("sendto",
        FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT, ADDRESS, JAVA_INT));
    private static final MethodHandle CLOSE =
        CLibrary.function("close", FunctionDescriptor.of(JAVA_INT, JAVA_INT));

    private final byte[] path;

    private Datagrams(byte[] path) {
        this.path = path;
    }

    /** To the socket of this name; one that begins with an at sign has no place among the files. */
    static Datagrams to(Path socket) {
        byte[] path = socket.toString().getBytes(StandardCharsets.UTF_8);
        if (path.length > LONGEST_PATH) {
            throw new IllegalArgumentException("the name of the socket is longer than " + LONGEST_PATH
                + " bytes: " + socket);
        }
        if (path[0] == '@') {
            path[0] = 0;
        }
        return new Datagrams(path);
    }

    @Override public void accept(String word) {
        try (Arena brief = Arena.ofConfined()) {
            int socket = (int) OPEN.invokeExact(AF_UNIX, SOCK_DGRAM_CLOSED_ON_EXEC, 0);
            if (socket < 0) {
                return;
            }
            MemorySegment bytes = brief.allocateFrom(JAVA_BYTE, word.getBytes(StandardCharsets.UTF_8));
            MemorySegment address = brief.allocate(PATH_BEGINS + path.length + 1, Short.BYTES);
            address.set(JAVA_SHORT, 0, (short) AF_UNIX);
            MemorySegment.copy(path, 0, address, JAVA_BYTE, PATH_BEGINS, path.length);
            long sent = (long) SEND.invokeExact(socket, bytes, bytes.byteSize(), DO_NOT_WAIT, address,
                PATH_BEGINS + path.length);
            int closed = (int) CLOSE.invokeExact(socket);
        } catch (Throwable never) {
            throw CLibrary.impossible(never);
        }
    }
}
