package doseward.simulator.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** Tests that share one browser, each with a ward of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InBrowser {
    private Browsers browsers;
    Bedside bedside;

    @BeforeAll void browser() {
        browsers = Browsers.required();
    }

    @AfterAll void noBrowser() {
        if (browsers != null) {
            browsers.close();
        }
    }

    /** A ward with a course of this protocol, and these people besides the nurse; its console is shown. */
    void opens(Path folder, String protocol, List<String> others) throws IOException {
        bedside = Bedside.opened(folder, browsers.browser(), protocol, others);
        bedside.comes();
    }

    @AfterEach void closes() {
        bedside.close();
    }
}
