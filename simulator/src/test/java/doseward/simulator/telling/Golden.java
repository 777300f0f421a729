package doseward.simulator.telling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that holds what was once looked at and found good. */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/telling");

    private Golden() {}

    /** Compares, or with {@code -Dgolden=rewrite} writes, to be looked at in the change. */
    static void assertSame(String name, String text) throws IOException {
        Path file = FOLDER.resolve(name);
        if ("rewrite".equals(System.getProperty("golden"))) {
            Files.writeString(file, text);
        }
        assertEquals(Files.exists(file) ? Files.readString(file) : "", text, file + " differs");
    }
}
