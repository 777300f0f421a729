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
import doseward.simulator.broker.BrokerFailed;
import doseward.simulator.processes.Ward;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A nurse's screen before a ward whose processes are real. */
final class Bedside implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("Its console is at (https?://\\S+/)\\.");
    static final String SECRET = "tulip-47-green";
    /** A machine that builds much else at the same time is slow. */
    static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Locator.ClickOptions SLOWLY = new Locator.ClickOptions().setDelay(700);

    private final Ward ward;
    private final BrowserContext context;
    private final Page page;
    private final long saidBefore;
    private final List<String> faults = new CopyOnWriteArrayList<>();

    private Bedside(Ward ward, Browser browser) {
        this.ward = ward;
        // A certificate that a test has made is vouched for by nobody whom a browser knows.
        this.context = browser.newContext(new Browser.NewContextOptions().setViewportSize(820, 1180)
            .setColorScheme(ColorScheme.DARK).setIgnoreHTTPSErrors(true));
        context.setDefaultTimeout(PATIENCE.toMillis());
        this.page = opensPage();
        this.saidBefore = ward.controller().said().lines().count();
    }

    /** Another screen before the same ward, at which nobody is signed in. */
    Bedside another() {
        return new Bedside(ward, context.browser());
    }

    /** Another page of the same browser. */
    Page opensPage() {
        Page opened = context.newPage();
        opened.onPageError(faults::add);
        opened.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                faults.add(message.text());
            }
        });
        return opened;
    }

    /**
     * Of a ward that has just been opened in this folder, with a course of this protocol, these people
     * besides the nurse, each {@code NAME, ROLE}, and more settings.
     */
    static Bedside opened(Path folder, Browser browser, String name, List<String> others, String more)
            throws IOException, BrokerFailed {
        return new Bedside(Ward.opened(folder, prepared(folder, name, others), console() + more), browser);
    }

    /** The same, of a pump whose front panel is a page, and of a course that two people arm. */
    static Bedside openedWithPanel(Path folder, Browser browser, String name, List<String> others)
            throws IOException, BrokerFailed {
        return new Bedside(Ward.openedWithPanel(folder, prepared(folder, name, others),
            console() + "arming: two people\n"), browser);
    }

    private static Path prepared(Path folder, String name, List<String> others) throws IOException {
        Path protocol = folder.resolve(name);
        try (InputStream shipped = Bedside.class.getResourceAsStream(name)) {
            Files.copy(shipped, protocol);
        }
        addAll(folder, others);
        return protocol;
    }

    /** Where no course is open yet, this protocol is on the shelf, and who else may sign in. */
    static Bedside unopened(Path folder, Browser browser, String name, List<String> others)
            throws IOException, BrokerFailed {
        Path shelf = Files.createDirectory(folder.resolve("protocols"));
        try (InputStream shipped = Bedside.class.getResourceAsStream(name)) {
            Files.copy(shipped, shelf.resolve(name));
        }
        addAll(folder, others);
        String more = "protocols: " + shelf + "\narming: two people\n" + console();
        return new Bedside(Ward.unopened(folder, more), browser);
    }

    private static void addAll(Path folder, List<String> others) throws IOException {
        Path secret = folder.resolve("secret");
        Files.writeString(secret, SECRET);
        add(folder, "N. Urse", "nurse", secret);
        for (String other : others) {
            add(folder, other.split(", ")[0], other.split(", ")[1], secret);
        }
    }

    private static void add(Path folder, String name, String role, Path secret) {
        runs("people", "add", folder.resolve("desk.yaml").toString(), name, "--role", role,
            "--secret-file", secret.toString());
    }

    /** What the program says to this command. */
    static String runs(String... command) {
        StringWriter said = new StringWriter();
        assertEquals(Exit.DONE, Doseward.commandLine(ControllerCommands.all()).setErr(new PrintWriter(said))
            .setOut(new PrintWriter(said)).execute(command), said::toString);
        return said.toString();
    }

    private static String console() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return "console: " + free.getLocalPort() + "\n";
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

    /** Signs in, and opens the page Work. */
    void worksAs(String name) {
        signsIn(name);
        page.keyboard().press("w");
        appears(headline("Work"));
    }

    /** The button of a deed on the page Work. */
    Locator deed(String id) {
        return page.locator("#deed-" + id);
    }

    void opensDeed(String id) {
        deed(id).click(SLOWLY);
    }

    /** Opens a deed, says why, and goes on. */
    void does(String id, String reason) {
        opensDeed(id);
        field("Reason").fill(reason);
        pressesSlowly("Go on");
    }

    void signsOut() {
        page.locator("#me").click();
        button("Sign out").click();
        headline("Sign in").waitFor();
    }

    /** As people do: what moved a moment ago, or has just opened, is not pressed. */
    void pressesSlowly(String button) {
        button(button).click(SLOWLY);
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

    /** How often the controller has said so on its screen since this one stands beside it. */
    long said(String words) {
        return ward.controller().said().lines().skip(saidBefore).filter(line -> line.contains(words)).count();
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

    /** What a dose of the two nurses' protocol needs, said at the controller's keyboard. */
    void typesReadings() throws IOException {
        for (String reading : List.of("systolic pressure 118 mmHg", "mental state clear",
                "urine output 300 mL since 00:00")) {
            ward.controller().types("record " + reading + " by N. Urse");
        }
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

    /** What is to be read on the page, and what the controller has said, for a failure's message. */
    String stands() {
        return page.url() + "\n" + page.locator("body").innerText() + "\n\nThe controller said:\n"
            + ward.controller().said();
    }

    /** As {@link Screens#areWell} has it. */
    void isShownWell(String name) throws IOException {
        Screens.areWell(page, name);
    }

    /** Takes the screen away; the ward goes on. */
    void leaves() {
        context.close();
    }

    @Override public void close() throws BrokerFailed {
        leaves();
        ward.close();
    }
}
