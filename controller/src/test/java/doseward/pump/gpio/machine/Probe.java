package doseward.pump.gpio.machine;

import doseward.pump.gpio.line.Level;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The far end of one line of the chip, kept at hand: quick enough to look at it between two steps. One thread
 * uses it.
 */
final class Probe implements AutoCloseable {
    private final FileChannel value;
    private final FileChannel pull;
    private final ByteBuffer seen = ByteBuffer.allocateDirect(Long.BYTES);
    private final ByteBuffer up = words("pull-up");
    private final ByteBuffer down = words("pull-down");

    /** Of the line that has this folder. */
    Probe(Path folder) {
        try {
            value = FileChannel.open(folder.resolve("value"), StandardOpenOption.READ);
            pull = FileChannel.open(folder.resolve("pull"), StandardOpenOption.WRITE);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static ByteBuffer words(String pull) {
        byte[] bytes = pull.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
    }

    Level level() {
        try {
            value.read(seen.clear(), 0);
            return seen.get(0) == '1' ? Level.HIGH : Level.LOW;
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    void drive(Level to) {
        try {
            pull.write(to == Level.HIGH ? up.rewind() : down.rewind(), 0);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    @Override public void close() {
        try (value; pull) {
            seen.clear();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
