package doseward.simulator.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import doseward.trace.Requirement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What else people do at the bedside, in a real browser: hold, skip, give, refuse, correct, stop. */
class WorkInBrowserTest extends InOneWard {
    private static final String SCRIPT = "<script>document.title='in'</script>";

    @Override void opens(Path folder) throws Exception {
        opens(folder, "two-nurses.yaml", List.of("D. Octor, physician"));
    }

    @Order(1) @Test void aNurseSaysWhatWasGivenWhatWasRefusedAndWhatWasWrong() throws IOException {
        bedside.worksAs("N. Urse");
        bedside.isShownWell("work");

        bedside.opensDeed("give");
        bedside.field("So much").check();
        bedside.field("So much of it").fill("325");
        bedside.isShownWell("work-give");
        bedside.pressesSlowly("Go on");
        await().until(() -> bedside.said("N. Urse, nurse, gave part of dose 2, 325 mg") == 1);
        bedside.does("refuse", SCRIPT);
        await().until(() -> bedside.said("Dose 4 SKIPPED") == 1);
        Bedside.appears(bedside.deed("correctDose"));
        bedside.opensDeed("correctDose");
        bedside.field("Nothing, it was not given").check();
        bedside.field("Reason").fill("was spat out");
        bedside.pressesSlowly("Go on");

        await().until(() -> bedside.said("N. Urse corrects: Dose 2 was not given") == 1);
        assertTrue(bedside.page().title().contains("Doseward"), bedside.page().title());
        assertEquals(List.of(), bedside.faults());
    }

    @Order(2) @Test void aReadingIsPutRightAndBothStay() throws IOException {
        bedside.ward().controller().types("record systolic pressure 118 mmHg by N. Urse");
        await().until(() -> bedside.said("records systolic pressure") == 1);
        bedside.worksAs("N. Urse");

        bedside.opensDeed("correct");
        bedside.field("Right is").fill("1.5e1");
        bedside.field("Reason").fill("read from the wrong line");
        bedside.pressesSlowly("Go on");
        Bedside.appears(bedside.words("Type digits and one point"));
        bedside.field("Right is").fill("840");
        bedside.pressesSlowly("Go on");
        Bedside.appears(bedside.words("it goes from 30 mmHg to 300 mmHg"));
        bedside.field("Right is").fill("230");
        bedside.pressesSlowly("Go on");
        Bedside.appears(bedside.words("Type it once more"));
        bedside.isShownWell("work-correct");
        bedside.field("Once more").fill("230");
        bedside.pressesSlowly("Go on");

        await().until(() -> bedside.said("corrects systolic pressure") == 1);
    }

    @Requirement("GIP 6.1.5")
    @Order(3) @Test void whoMayNotIsToldWhoMayAndNothingIsSent() throws IOException {
        bedside.worksAs("N. Urse");

        bedside.deed("override").click(new Locator.ClickOptions().setForce(true));
        Bedside.appears(bedside.words("A nurse may not override a soft limit; ask a physician or a "
            + "pharmacist"));
        bedside.isShownWell("work-not-allowed");
        assertThat(bedside.page().locator("#ask form")).hasCount(0);
        bedside.signsOut();
        bedside.worksAs("D. Octor");
        bedside.does("override", "borne before");
        bedside.pressesSlowly("Yes: override a soft limit");

        Bedside.appears(bedside.words("no soft limit keeps it back"));
        assertEquals(0, bedside.said("overrides"));
    }

    @Order(4) @Test void whoHoldsSaysWhyAndWhoeverMayLiftsIt() throws IOException {
        bedside.worksAs("N. Urse");
        bedside.does("hold", SCRIPT);
        await().until(() -> bedside.said("HOLD: N. Urse: " + SCRIPT) == 1);
        Bedside.appears(bedside.words("a person lifts it"));
        bedside.isShownWell("work-held");

        bedside.does("lift", "warm again");
        bedside.pressesSlowly("Yes: lift the hold");

        await().until(() -> bedside.said("Hold lifted") == 1);
        Bedside.appears(bedside.words("Nothing is held"));
        assertEquals(List.of(), bedside.faults());
    }

    @Requirement({"GIP 2.1.1", "GIP 2.2.3"})
    @Order(5) @Test void whatCannotBeTakenBackIsReadBackAndTheSecondPressIsElsewhere() {
        bedside.worksAs("D. Octor");

        bedside.does("skip", "fever");
        Bedside.appears(bedside.words("D. Octor, physician: leave out dose 1"));
        assertEquals(0, bedside.said("Dose 1 SKIPPED"), "nothing is done yet");
        bedside.pressesSlowly("Yes: skip a dose");
        await().until(() -> bedside.said("Dose 1 SKIPPED") == 1);
        bedside.does("stopCourse", "progression");
        Bedside.appears(bedside.words("this can't be taken back"));
        bedside.pressesSlowly("No, leave it");
        assertEquals(0, bedside.said("STOP"));
        bedside.does("stopCourse", "progression");
        bedside.pressesSlowly("Yes: stop the course");

        await().until(() -> bedside.said("STOP: no more of this course") > 0);
    }
}
