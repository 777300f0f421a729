package doseward.simulator.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import doseward.door.DoorFile;
import doseward.door.Unheard;
import doseward.door.Visitor;
import doseward.engine.Person;
import doseward.engine.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;

/**
 * How soon a bedside's browser shows something: its first view of the console, and what happens in the
 * course, counted from when the door has answered whoever did it. Run its {@code main}; speed is measured
 * here and asserted nowhere.
 */
final class ScreenBenchmark {
    private static final int VIEWS = 20;
    private static final int EVENTS = 20;
    private static final int LEAST_PRESSURE = 100;
    private static final Person NURSE = new Person("N. Urse", Role.NURSE);
    /** Resolves in the frame after the words have come into the page, to the time of the day. */
    private static final String SHOWN = """
        words => { window.shown = new Promise(done => {
          const look = () => {
            if (document.body.innerText.includes(words)) {
              observer.disconnect();
              requestAnimationFrame(() => done(Date.now()));
            }
          };
          const observer = new MutationObserver(look);
          observer.observe(document.body, { subtree: true, childList: true, characterData: true });
        }); }""";

    private final Bedside bedside;
    private final Browser browser;
    private final Visitor visitor;

    private ScreenBenchmark(Bedside bedside, Browser browser, Visitor visitor) {
        this.bedside = bedside;
        this.browser = browser;
        this.visitor = visitor;
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("screen");
        try (Browsers browsers = Browsers.required();
                Bedside bedside = Bedside.opened(folder, browsers.browser(), "quarter-hour.yaml", List.of(),
                    "");
                Visitor visitor = new Visitor(DoorFile.read(folder.resolve("course.door")).orElseThrow())) {
            new ScreenBenchmark(bedside, browsers.browser(), visitor).run();
        }
    }

    private void run() throws Unheard, InterruptedException {
        report("first view, nobody signed in", VIEWS, () -> view(new Browser.NewContextOptions(), "Sign in"));
        bedside.comes();
        bedside.signsIn();
        String signedIn = bedside.page().context().storageState();
        report("first view, signed in", VIEWS,
            () -> view(new Browser.NewContextOptions().setStorageState(signedIn), "Held"));
        long[] took = new long[EVENTS];
        for (int at = 0; at < EVENTS; at++) {
            took[at] = event(LEAST_PRESSURE + at);
        }
        say("what happens, from the door's answer to the screen", took);
    }

    /** In a browser that has nothing of the page yet; ms until its headline is there. */
    private long view(Browser.NewContextOptions options, String headline) {
        try (BrowserContext context = browser.newContext(options)) {
            Page page = context.newPage();
            long began = System.nanoTime();
            page.navigate(bedside.address());
            page.locator("h1", new Page.LocatorOptions().setHasText(headline)).waitFor();
            return (System.nanoTime() - began) / 1_000_000;
        }
    }

    /** Ms from when the door has answered whoever records this. */
    private long event(int pressure) throws Unheard, InterruptedException {
        bedside.page().evaluate(SHOWN, "records systolic pressure: " + pressure + " mmHg");
        visitor.act(NURSE, "screen-" + pressure, "record systolic pressure " + pressure + " mmHg");
        long answered = System.currentTimeMillis();
        return ((Number) bedside.page().evaluate("() => window.shown")).longValue() - answered;
    }

    private static void report(String what, int rounds, LongSupplier round) {
        say(what, LongStream.generate(round).limit(rounds).toArray());
    }

    private static void say(String what, long[] took) {
        Arrays.sort(took);
        System.out.printf(Locale.ROOT, "%-50s median %4d ms, longest %4d ms of %d%n", what,
            took[took.length / 2], took[took.length - 1], took.length);
    }
}
