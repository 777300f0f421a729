package doseward.simulator.browser;

import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Tests that share one browser, each with a ward of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InBrowser {
    Bedside bedside;
    @RegisterExtension
    private final LentBrowser lent = new LentBrowser();
    /** Whoever reads of a failure sees what stood there, and what the controller had said. */
    @RegisterExtension
    private final TestExecutionExceptionHandler witness = (_, failure) -> {
        failure.addSuppressed(stands());
        throw failure;
    };

    /** A ward with a course of this protocol, and these people besides the nurse; its console is shown. */
    void opens(Path folder, String protocol, List<String> others) throws Exception {
        opens(folder, protocol, others, "");
    }

    /** The same with more settings. */
    void opens(Path folder, String protocol, List<String> others, String more) throws Exception {
        bedside = Bedside.opened(folder, lent.browser(), protocol, others, more);
        bedside.comes();
    }

    /** The same with a pump that has a front panel, and a course that two people arm. */
    void opensWithPanel(Path folder, String protocol, List<String> others) throws Exception {
        bedside = Bedside.openedWithPanel(folder, lent.browser(), protocol, others);
        bedside.comes();
    }

    /** Where no course is open yet, and this protocol is on the shelf. */
    void comesWhereNoneIsOpen(Path folder, String protocol, List<String> others) throws Exception {
        bedside = Bedside.unopened(folder, lent.browser(), protocol, others);
        bedside.comes();
    }

    private Throwable stands() {
        try {
            return new AssertionError(bedside.stands());
        } catch (PlaywrightException noPage) {
            return noPage;
        }
    }

    @AfterEach void closes() throws Exception {
        bedside.close();
    }
}
