package doseward.simulator.browser;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests that share one ward and its course, one after the other as people of a shift do; each has a screen of
 * its own, at which nobody is signed in.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class InOneWard extends InBrowser {
    private Bedside first;

    /** Opens the ward, once. */
    abstract void opens(Path folder) throws Exception;

    @BeforeAll void opensOnce(@TempDir Path folder) throws Exception {
        opens(folder);
        first = bedside;
        first.leaves();
    }

    @BeforeEach void comes() {
        bedside = first.another();
        bedside.comes();
    }

    @AfterEach @Override void closes() {
        bedside.leaves();
    }

    @AfterAll void closesWard() throws Exception {
        if (first != null) {
            first.ward().close();
        }
    }
}
