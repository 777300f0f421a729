package doseward.door;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests that each have a bench of their own, with its door open. */
abstract class AtTheDoor {
    @TempDir
    Path folder;

    Bench bench;

    @BeforeEach void open() throws IOException {
        bench = new Bench(folder);
    }

    @AfterEach void close() throws IOException, InterruptedException {
        bench.close();
    }
}
