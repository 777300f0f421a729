package doseward.simulator.browser;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import doseward.command.Exit;
import doseward.controller.command.ControllerCommands;
import doseward.simulator.Doseward;
import doseward.simulator.processes.Ward;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A nurse's screen before a ward whose processes are real. */
final class Bedside implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("Its console is at (https?://\\S+/)\\.");
    static final String SECRET = "tulip-47-green";
    /** A machine that builds much else at the same time is slow. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Path SCREENS = Path.of("target/console-screens");
    private static final List<Size> SIZES = List.of(new Size("phone", 390, 844, true),
        new Size("tablet", 820, 1180, false), new Size("desktop", 1440, 900, true));

    private final Ward ward;
    private final BrowserContext context;
    private final Page page;
    private final List<String> faults = new CopyOnWriteArrayList<>();

    private record Size(String name, int width, int height, boolean isDark) {}

    private Bedside(Ward ward, Browser browser) {
        this.ward = ward;
        // A certificate that a test has made is vouched for by nobody whom a browser knows.
        this.context = browser.newContext(new Browser.NewContextOptions().setViewportSize(820, 1180)
            .setColorScheme(ColorScheme.DARK).setIgnoreHTTPSErrors(true));
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE.toMillis());
        page.onPageError(faults::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                faults.add(message.text());
            }
        });
    }

    /** Of a ward that has just been opened in this folder. */
    static Bedside opened(Path folder, Browser browser) throws IOException {
        return opened(folder, browser, "");
    }

    /** With more settings. */
    static Bedside opened(Path folder, Browser browser, String more) throws IOException {
        return opened(folder, browser, "quarter-hour.yaml", List.of(), more);
    }

    /** With a course of this protocol, and these people besides the nurse: each {@code NAME, ROLE}. */
    static Bedside opened(Path folder, Browser browser, String name, List<String> others) throws IOException {
        return opened(folder, browser, name, others, "");
    }

    private static Bedside opened(Path folder, Browser browser, String name, List<String> others, String more)
            throws IOException {
        Path protocol = folder.resolve(name);
        try (InputStream shipped = Bedside.class.getResourceAsStream(name)) {
            Files.copy(shipped, protocol);
        }
        addAll(folder, others);
        Ward ward = Ward.opened(folder, protocol, "console: " + freePort() + "\n" + more);
        return new Bedside(ward, browser);
    }

    /** Where no course is open yet, this protocol is on the shelf, and who else may sign in. */
    static Bedside unopened(Path folder, Browser browser, String name, List<String> others)
            throws IOException {
        Path shelf = Files.createDirectory(folder.resolve("protocols"));
        try (InputStream shipped = Bedside.class.getResourceAsStream(name)) {
            Files.copy(shipped, shelf.resolve(name));
        }
        addAll(folder, others);
        return new Bedside(Ward.unopened(folder, "protocols: " + shelf + "\narming: two people\nconsole: "
            + freePort() + "\n"), browser);
    }

    private static void addAll(Path folder, List<String> others) throws IOException {
        Path secret = folder.resolve("secret");
        Files.writeString(secret, SECRET);
        add(folder, "N. Urse", "nurse", secret);
        for (String other : others) {
            add(folder, other.split(", ")[0], other.split(", ")[1], secret);
        }
    }

    static void add(Path folder, String name, String role, Path secret) {
        StringWriter said = new StringWriter();
        assertEquals(Exit.DONE, Doseward.commandLine(ControllerCommands.all()).setErr(new PrintWriter(said))
            .setOut(new PrintWriter(said)).execute("people", "add", folder.resolve("desk.yaml").toString(),
                name, "--role", role, "--secret-file", secret.toString()), said::toString);
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    /** Where the console says that it is. */
    String address() {
        Matcher said = ADDRESS.matcher("");
        await().until(() -> said.reset(ward.controller().said()).find());
        return said.group(1);
    }

    Ward ward() {
        return ward;
    }

    Page page() {
        return page;
    }

    /** What the browser complained of; what the page's own rules forbid is among it. */
    List<String> faults() {
        return faults;
    }

    void comes() {
        page.navigate(address());
    }

    void signsIn() {
        signsIn("N. Urse");
        headline("Held").waitFor();
    }

    void signsIn(String name) {
        comesIn(name);
        strip().waitFor();
    }

    /** The same before there is a course, of which a strip could tell. */
    void comesIn(String name) {
        page.getByLabel("Name, as on the badge").fill(name);
        page.getByLabel("PIN or password").fill(SECRET);
        button("Sign in").click();
    }

    void signsOut() {
        page.locator("#me").click();
        button("Sign out").click();
        headline("Sign in").waitFor();
    }

    /** As people do: what moved a moment ago, or has just opened, is not pressed. */
    void pressesSlowly(String button) {
        button(button).click(new Locator.ClickOptions().setDelay(700));
    }

    /** The field with this name, and not one whose name only has it in it. */
    Locator field(String name) {
        return page.getByLabel(name, new Page.GetByLabelOptions().setExact(true));
    }

    Locator words(String words) {
        return page.getByText(words);
    }

    static void appears(Locator what) {
        what.first().waitFor(new Locator.WaitForOptions().setTimeout(60_000));
    }

    /** How often the controller has said so on its screen. */
    long said(String words) {
        return ward.controller().said().lines().filter(line -> line.contains(words)).count();
    }

    void isOffline(boolean is) {
        context.setOffline(is);
    }

    /** All that the dose needs is said at the controller's keyboard. */
    void doseFlows() throws IOException {
        ward.controller().types("record systolic pressure 118 mmHg by N. Urse");
        ward.controller().types("confirm dose 1 by N. Urse");
        headline("Infusing").waitFor();
    }

    Locator headline(String words) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1).setName(words));
    }

    Locator button(String words) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words));
    }

    /** A dose of the calendar, by how its full name begins. */
    Locator dose(String name) {
        return page.getByRole(AriaRole.GRIDCELL, new Page.GetByRoleOptions().setName(name));
    }

    Locator strip() {
        return page.locator("#alarm");
    }

    /** Pictures of what is shown at each size, dark and light; axe looks at each size and each scheme. */
    void isShownWell(String name) throws IOException {
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (Size size : SIZES) {
                page.setViewportSize(size.width(), size.height());
                String picture = String.join("-", name, size.name(),
                    scheme.name().toLowerCase(Locale.ROOT));
                page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve(picture + ".png")));
                if (size.isDark() == (scheme == ColorScheme.DARK)) {
                    assertEquals(List.of(), offences(), picture);
                }
                assertEquals(false, page.evaluate("document.documentElement.scrollWidth > innerWidth"),
                    picture + " is wider than its screen");
            }
        }
    }

    private List<?> offences() throws IOException {
        try (InputStream axe = Bedside.class.getResourceAsStream("/axe.min.js")) {
            page.evaluate(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        return (List<?>) page.evaluate("""
            async () => (await axe.run(document, { resultTypes: ["violations"] })).violations
              .flatMap(one => one.nodes
                .map(node => one.id + ": " + node.html + " " + node.failureSummary))""");
    }

    @Override public void close() {
        context.close();
        ward.close();
    }
}
