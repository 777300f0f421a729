package doseward.simulator.browser;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import doseward.trace.Requirement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people look at what would be given, and sign for it at the console, before anything is. */
class ArmingInBrowserTest extends InBrowser {
    private static final String SIGN = "Yes: sign for this course";

    @BeforeEach void opens(@TempDir Path folder) throws Exception {
        opens(folder, "quarter-hour.yaml", List.of("A. Pharmacist, pharmacist", "T. Echnician, technician"),
            "arming: two people\n");
    }

    private Page page() {
        return bedside.page();
    }

    private void pressesSlowly(String button) {
        bedside.button(button).click(new Locator.ClickOptions().setDelay(700));
    }

    private void comesAs(String name) {
        bedside.signsIn(name);
        page().getByText("Look at it, and arm").or(page().locator("#foot")).first().waitFor();
        page().evaluate("location.hash = 'arming'");
        bedside.headline("Arm the course").waitFor();
        page().getByText("Read it aloud").waitFor();
    }

    private void signsOut() {
        page().locator("#me").click();
        bedside.button("Sign out").click();
        bedside.headline("Sign in").waitFor();
    }

    private Locator words(String words) {
        return page().locator("#page").getByText(words).first();
    }

    @Requirement({"Open PCA R8.1.0(1)", "Open PCA R8.1.0(4)"})
    @Test void twoPeopleReadThePlanAndSignAndOnlyThenIsItArmed() throws IOException {
        comesAs("N. Urse");
        words("Doses 1 to 14 of cycle 1: aldesleukin 4,000,000 units each").waitFor();
        words("the same as about 176 lb 5 oz").waitFor();
        words("example: simulated pumps only").waitFor();
        words("0 of 2 have signed").waitFor();
        words("passed at ").waitFor();
        bedside.isShownWell("arming");

        pressesSlowly("Sign as N. Urse");
        page().getByText("N. Urse, nurse: arm this course: ").waitFor();
        assertTrue(words("0 of 2 have signed").isVisible(), "nothing is signed yet");
        pressesSlowly(SIGN);
        words("1 of 2 have signed").waitFor();
        words("You have signed. Another person signs").waitFor();
        assertEquals(0, bedside.button("Sign as N. Urse").count());
        page().reload();
        words("1 of 2 have signed").waitFor();

        signsOut();
        comesAs("A. Pharmacist");
        pressesSlowly("Sign as A. Pharmacist");
        pressesSlowly(SIGN);

        words("2 of 2 have signed").waitFor();
        words("Armed since ").waitFor();
        await().until(() -> bedside.ward().controller().said().contains("armed"));
        bedside.isShownWell("armed");
        assertEquals(List.of(), bedside.faults());
    }

    @Test void aRoleThatMayNotArmIsToldWhoMay() {
        comesAs("T. Echnician");

        words("Your role may not arm a course. A nurse, a physician or a pharmacist signs here.").waitFor();
        assertEquals(0, bedside.button("Sign as T. Echnician").count());
        assertEquals(List.of(), bedside.faults());
    }
}
