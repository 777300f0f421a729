package doseward.simulator.browser;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import doseward.trace.Requirement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What else people do at the bedside, in a real browser: hold, skip, give, refuse, correct, stop. */
class WorkInBrowserTest extends InBrowser {
    private static final String SCRIPT = "<script>document.title='in'</script>";

    @BeforeEach void opens(@TempDir Path folder) throws Exception {
        opens(folder, "two-nurses.yaml", List.of("D. Octor, physician"));
    }

    private void worksAs(String name) {
        bedside.signsIn(name);
        bedside.page().keyboard().press("w");
        Bedside.appears(bedside.headline("Work"));
    }

    private Locator deed(String id) {
        return bedside.page().locator("#deed-" + id);
    }

    /** Opens a deed, says why, and goes on. */
    private void does(String id, String reason) {
        deed(id).click(new Locator.ClickOptions().setDelay(700));
        bedside.field("Reason").fill(reason);
        bedside.pressesSlowly("Go on");
    }

    @Test void aNurseSaysWhatWasGivenWhatWasRefusedAndWhatWasWrong() throws IOException {
        worksAs("N. Urse");
        bedside.isShownWell("work");

        deed("give").click(new Locator.ClickOptions().setDelay(700));
        bedside.field("So much").check();
        bedside.field("So much of it").fill("325");
        bedside.isShownWell("work-give");
        bedside.pressesSlowly("Go on");
        await().until(() -> bedside.said("N. Urse, nurse, gave part of dose 2, 325 mg") == 1);
        does("refuse", SCRIPT);
        await().until(() -> bedside.said("Dose 4 SKIPPED") == 1);
        Bedside.appears(deed("correctDose"));
        deed("correctDose").click(new Locator.ClickOptions().setDelay(700));
        bedside.field("Nothing, it was not given").check();
        bedside.field("Reason").fill("was spat out");
        bedside.pressesSlowly("Go on");

        await().until(() -> bedside.said("N. Urse corrects: Dose 2 was not given") == 1);
        assertTrue(bedside.page().title().contains("Doseward"), bedside.page().title());
        assertEquals(List.of(), bedside.faults());
    }

    @Test void aReadingIsPutRightAndBothStay() throws IOException {
        bedside.ward().controller().types("record systolic pressure 118 mmHg by N. Urse");
        await().until(() -> bedside.said("records systolic pressure") == 1);
        worksAs("N. Urse");

        deed("correct").click(new Locator.ClickOptions().setDelay(700));
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

    @Requirement({"GIP 2.1.1", "GIP 2.2.3"})
    @Test void whatCannotBeTakenBackIsReadBackAndTheSecondPressIsElsewhere() {
        worksAs("D. Octor");

        does("skip", "fever");
        Bedside.appears(bedside.words("D. Octor, physician: leave out dose 1"));
        assertEquals(0, bedside.said("Dose 1 SKIPPED"), "nothing is done yet");
        bedside.pressesSlowly("Yes: skip a dose");
        await().until(() -> bedside.said("Dose 1 SKIPPED") == 1);
        does("stopCourse", "progression");
        Bedside.appears(bedside.words("this can't be taken back"));
        bedside.pressesSlowly("No, leave it");
        assertEquals(0, bedside.said("STOP"));
        does("stopCourse", "progression");
        bedside.pressesSlowly("Yes: stop the course");

        await().until(() -> bedside.said("STOP: no more of this course") > 0);
    }

    @Requirement("GIP 6.1.5")
    @Test void whoMayNotIsToldWhoMayAndNothingIsSent() throws IOException {
        worksAs("N. Urse");

        deed("override").click(new Locator.ClickOptions().setForce(true));
        Bedside.appears(bedside.words("A nurse may not override a soft limit; ask a physician or a "
            + "pharmacist"));
        bedside.isShownWell("work-not-allowed");
        assertEquals(0, bedside.page().locator("#ask form").count());
        bedside.signsOut();
        worksAs("D. Octor");
        does("override", "borne before");
        bedside.pressesSlowly("Yes: override a soft limit");

        Bedside.appears(bedside.words("no soft limit keeps it back"));
        assertEquals(0, bedside.said("overrides"));
    }

    @Test void whoHoldsSaysWhyAndWhoeverMayLiftsIt() throws IOException {
        worksAs("N. Urse");
        does("hold", SCRIPT);
        await().until(() -> bedside.said("HOLD: N. Urse: " + SCRIPT) == 1);
        Bedside.appears(bedside.words("a person lifts it"));
        bedside.isShownWell("work-held");

        does("lift", "warm again");
        bedside.pressesSlowly("Yes: lift the hold");

        await().until(() -> bedside.said("Hold lifted") == 1);
        Bedside.appears(bedside.words("Nothing is held"));
        assertEquals(List.of(), bedside.faults());
    }

    @Requirement("incident 28")
    @Test void aPumpThatFallsSilentStandsGreyAndItsDoseIsSettledByAPerson() throws Exception {
        for (String line : List.of("record systolic pressure 118 mmHg", "record mental state clear",
                "record urine output 300 mL since 00:00", "confirm dose 1")) {
            bedside.ward().controller().types(line + " by N. Urse");
        }
        bedside.ward().controller().types("confirm dose 1 by M. Urse");
        bedside.signsIn("N. Urse");
        Bedside.appears(bedside.headline("Infusing"));

        bedside.ward().pump().kill();
        Bedside.appears(bedside.words("nothing newer is known"));
        bedside.isShownWell("pump-silent");
        bedside.ward().controller().types("hold by N. Urse because the pump is silent");
        Bedside.appears(bedside.headline("Uncertain"));
        bedside.page().keyboard().press("w");
        deed("settle").click(new Locator.ClickOptions().setDelay(700));
        bedside.field("How much flowed").fill("5.5");
        bedside.field("Reason").fill("read from the bag");
        bedside.pressesSlowly("Go on");
        bedside.pressesSlowly("Yes: settle a dose in doubt");
        Bedside.appears(bedside.words("its bag held only 5 mL"));
        deed("settle").click(new Locator.ClickOptions().setDelay(700));
        bedside.field("How much flowed").fill("5");
        bedside.field("Reason").fill("read from the bag");
        bedside.pressesSlowly("Go on");
        Bedside.appears(bedside.words("5 mL of dose 1 flowed"));
        bedside.pressesSlowly("Yes: settle a dose in doubt");

        deed("settle").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }
}
