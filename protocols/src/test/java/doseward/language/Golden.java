package doseward.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that holds what was once looked at and found good. */
public final class Golden {
    private Golden() {}

    /** Compares, or with {@code -Dgolden=rewrite} writes, to be looked at in the change. */
    public static void assertSame(Path file, String text) throws IOException {
        if ("rewrite".equals(System.getProperty("golden"))) {
            Files.writeString(file, text);
        }
        assertEquals(Files.exists(file) ? Files.readString(file) : "", text, file + " differs");
    }
}
