package doseward.simulator.browser;

import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** Finds the machine's Chromium; where there is none its tests are skipped, unless they are required. */
final class Browsers implements AutoCloseable {
    private static final String ABSENT = "Chromium is not installed, so the console was not tried in a "
        + "browser. Install it (on Debian: apt install chromium).";
    private static final List<Path> PLACES = List.of(Path.of("/usr/bin/chromium"),
        Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));

    private final Playwright playwright;
    private final Browser browser;

    private Browsers(Path program) {
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(
            Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        // Whoever builds as root, as CI does, has no other way; the page is our own.
        browser = playwright.chromium().launch(new LaunchOptions().setExecutablePath(program)
            .setArgs(List.of("--no-sandbox")));
        PlaywrightAssertions.setDefaultAssertionTimeout(Bedside.PATIENCE.toMillis());
    }

    static Browsers required() {
        Optional<Path> program = PLACES.stream().filter(Files::isExecutable).findFirst();
        if (program.isEmpty() && "1".equals(System.getenv("DOSEWARD_REQUIRE_CHROMIUM"))) {
            return fail(ABSENT);
        }
        Assumptions.assumeTrue(program.isPresent(), ABSENT);
        return new Browsers(program.get());
    }

    Browser browser() {
        return browser;
    }

    @Override public void close() {
        browser.close();
        playwright.close();
    }
}
