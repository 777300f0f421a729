package doseward.simulator.browser;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import doseward.trace.Requirement;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One course from its arming to its report, at the console and at the front of its pump. */
class WholeCourseInBrowserTest extends InBrowser {
    private static final String BLOCKED = "the line is blocked between pump and patient";
    private static final Pattern FIRST_DOSE =
        Pattern.compile("(?m)^ *1 .* partly given .* ([0-9.]+) mL$");
    /** The panel shows hundredths of a millilitre, rounded down, for each of three parts of the dose. */
    private static final BigDecimal ROUNDED = new BigDecimal("0.03");

    @TempDir
    private Path folder;
    private FrontPanel panel;
    private BigDecimal flowed = BigDecimal.ZERO;

    @BeforeEach void opens() throws Exception {
        opensWithPanel(folder, "goes-on.yaml", List.of("A. Pharmacist, pharmacist"));
        panel = FrontPanel.shown(bedside.opensPage(), bedside.ward().pump().said());
    }

    @Requirement({"Open PCA R6.5.0(22)", "GIP 1.10.2"})
    @Test void aCourseIsArmedFlowsIsHeldIsBlockedGoesOnIsStoppedAndReported() throws IOException {
        twoPeopleArm();
        aNurseRecordsAndConfirms();
        panel.isShownWell("panel-flows");
        aNurseHoldsAndLifts();
        theLineIsClampedAndBothPagesSaySo();
        itIsMendedAndGoesOn();
        assertEquals(List.of(), bedside.faults());
        aNurseStopsTheCourse();
        theReportSaysItAll();
    }

    private void twoPeopleArm() {
        signs("N. Urse");
        Bedside.appears(bedside.words("1 of 2 have signed"));
        bedside.signsOut();
        signs("A. Pharmacist");
        Bedside.appears(bedside.words("Armed since "));
        bedside.signsOut();
    }

    private void signs(String name) {
        bedside.signsIn(name);
        goesTo("4", "Arm the course");
        bedside.pressesSlowly("Sign as " + name);
        bedside.pressesSlowly("Yes: sign for this course");
    }

    private void goesTo(String key, String headline) {
        bedside.page().keyboard().press(key);
        Bedside.appears(bedside.headline(headline));
    }

    private void aNurseRecordsAndConfirms() {
        bedside.signsIn("N. Urse");
        goesTo("r", "Record readings");
        bedside.field("systolic pressure").fill("118");
        bedside.button("Keep 1 reading").click();
        Bedside.appears(bedside.words("N. Urse records systolic pressure: 118 mmHg"));
        goesTo("1", "To be confirmed");
        bedside.pressesSlowly("Confirm dose 1");
        bedside.field("Amount on the label").fill("48000000");
        bedside.pressesSlowly("Confirm dose 1");
        bedside.pressesSlowly("Yes: confirm dose 1");
        flows();
    }

    /** At the console and at the pump, which count alike. */
    private void flows() {
        goesTo("1", "Infusing");
        panel.says("Infusing");
        panel.counts();
    }

    private void stands(String headline) {
        goesTo("1", headline);
        hasStopped();
    }

    private void hasStopped() {
        panel.says("Not flowing");
        flowed = flowed.add(panel.delivered());
    }

    private void aNurseHoldsAndLifts() {
        does("hold", "chills");
        await().until(() -> bedside.said("HOLD: N. Urse: chills") == 1);
        stands("Paused");
        does("lift", "warm again");
        bedside.pressesSlowly("Yes: lift the hold");
        flows();
    }

    private void does(String deed, String reason) {
        goesTo("w", "Work");
        bedside.does(deed, reason);
    }

    private void theLineIsClampedAndBothPagesSaySo() throws IOException {
        panel.presses("Clamp the line");

        panel.cries(BLOCKED);
        Bedside.appears(bedside.strip().getByText(BLOCKED));
        stands("Not flowing");
        bedside.isShownWell("blocked");
        panel.isShownWell("panel-blocked");
        bedside.pressesSlowly("Acknowledge");
        Bedside.appears(bedside.strip().getByText("· acknowledged"));
    }

    private void itIsMendedAndGoesOn() {
        panel.presses("Clamp the line");
        panel.isCalm();
        Bedside.appears(bedside.strip().getByText("No alarms"));
        bedside.pressesSlowly("Resume dose 1");
        bedside.pressesSlowly("Yes: resume dose 1");

        flows();
    }

    private void aNurseStopsTheCourse() throws IOException {
        does("stopCourse", "progression");
        bedside.pressesSlowly("Yes: stop the course");

        bedside.page().keyboard().press("1");
        Bedside.appears(bedside.headline("Controller has left"));
        Bedside.appears(bedside.words("0 of 14 doses given, 1 partly"));
        hasStopped();
        bedside.isShownWell("left");
    }

    private void theReportSaysItAll() throws IOException {
        String journal = bedside.ward().journal().toString();
        String report = Bedside.runs("report", journal);

        for (String happened : List.of("N. Urse, nurse, arms the course", "The course is ARMED",
                "A. Pharmacist, pharmacist, arms the course", "HOLD: N. Urse: chills",
                "Hold lifted: N. Urse: warm again", "MEDIUM ALARM: Channel A: " + BLOCKED,
                "reports the end of its trouble: occlusion downstream",
                "STOP: no more of this course: N. Urse: progression",
                "Given 0, partly given 1, skipped 13, of 14 doses.")) {
            assertTrue(report.contains(happened), () -> happened + " is missing from " + report);
        }
        Matcher first = FIRST_DOSE.matcher(report);
        assertTrue(first.find(), report);
        BigDecimal more = new BigDecimal(first.group(1)).subtract(flowed);
        assertTrue(more.signum() >= 0 && more.compareTo(ROUNDED) < 0, () -> flowed + " flowed: " + report);
        isShown(journal);
    }

    private void isShown(String journal) throws IOException {
        Path file = folder.resolve("report.html");
        Bedside.runs("report", journal, "--form", "html", "--out", file.toString());
        Page page = bedside.opensPage();
        page.navigate(file.toUri().toString());
        Bedside.appears(page.getByText("HOLD: N. Urse: chills"));
        Screens.areWell(page, "report");
    }
}
