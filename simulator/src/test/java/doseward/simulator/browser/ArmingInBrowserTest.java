package doseward.simulator.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import doseward.trace.Requirement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Two people look at what would be given, and sign for it at one screen, before anything is; in a real
 * browser. {@link WholeCourseInBrowserTest} has two people who each sign in.
 */
class ArmingInBrowserTest extends InOneWard {
    private static final String SIGN = "Yes: sign for this course";

    @Override void opens(Path folder) throws Exception {
        opens(folder, "quarter-hour.yaml", List.of("A. Pharmacist, pharmacist", "T. Echnician, technician"),
            "arming: two people\n");
    }

    private Page page() {
        return bedside.page();
    }

    private void comesAs(String name) {
        bedside.signsIn(name);
        page().getByText("Look at it, and arm").or(page().locator("#foot")).first().waitFor();
        page().evaluate("location.hash = 'arming'");
        bedside.headline("Arm the course").waitFor();
        page().getByText("Read it aloud").waitFor();
    }

    private Locator words(String words) {
        return page().locator("#page").getByText(words).first();
    }

    @Order(1) @Test void aRoleThatMayNotArmIsToldWhoMay() {
        comesAs("T. Echnician");

        words("Your role may not arm a course. A nurse, a physician or a pharmacist signs here.").waitFor();
        assertThat(bedside.button("Sign as T. Echnician")).hasCount(0);
        assertEquals(List.of(), bedside.faults());
    }

    @Order(2) @Test void whatIsStillAskedInTheNameOfWhoeverGoesIsGivenUp() {
        List<Route> held = new ArrayList<>();
        page().route("**/1/readiness", held::add);
        bedside.signsIn("N. Urse");
        page().evaluate("location.hash = 'arming'");
        page().waitForCondition(() -> !held.isEmpty());

        bedside.signsOut();
        held.forEach(Route::resume);

        page().unrouteAll();
        comesAs("N. Urse");
        assertEquals(List.of(), bedside.faults());
    }

    @Requirement("Open PCA R8.1.0(1)")
    @Order(3) @Test void whoeverIsSignedInReadsThePlanAndSignsOnce() throws IOException {
        comesAs("N. Urse");
        words("Doses 1 to 14 of cycle 1: aldesleukin 4,000,000 units each").waitFor();
        words("the same as about 176 lb 5 oz").waitFor();
        words("example: simulated pumps only").waitFor();
        words("0 of 2 have signed").waitFor();
        words("passed at ").waitFor();
        bedside.isShownWell("arming");

        bedside.pressesSlowly("Sign as N. Urse");
        page().getByText("N. Urse, nurse: arm this course: ").waitFor();
        assertThat(words("0 of 2 have signed")).isVisible();
        bedside.pressesSlowly(SIGN);

        words("1 of 2 have signed").waitFor();
        assertThat(bedside.button("Sign as N. Urse")).hasCount(0);
        page().reload();
        words("1 of 2 have signed").waitFor();
        assertEquals(List.of(), bedside.faults());
    }

    /** The fields of whoever is second, at the screen of the first. */
    private void secondSigns(String name, String secret) {
        page().locator("#second-second").fill(name);
        page().locator("#second-secret").fill(secret);
        bedside.pressesSlowly("Sign as second");
    }

    @Requirement("Open PCA R8.1.0(4)")
    @Order(4) @Test void whoIsNoSecondSignsNothing() {
        comesAs("N. Urse");

        secondSigns("N. Urse", Bedside.SECRET);
        bedside.words("The second person must be another").first().waitFor();
        secondSigns("A. Pharmacist", "tulip-48-green");
        bedside.words("Name and PIN don't belong together").first().waitFor();
        secondSigns("T. Echnician", Bedside.SECRET);
        bedside.words("a technician may not arm the course").first().waitFor();

        words("1 of 2 have signed").waitFor();
        assertThat(page().locator("#ask form")).hasCount(0);
    }

    @Requirement({"Open PCA R8.1.0(1)", "Open PCA R8.1.0(4)"})
    @Order(5) @Test void aSecondSignsAtTheSameScreenAndOnlyThenIsItArmed() throws IOException {
        comesAs("N. Urse");
        page().setViewportSize(390, 844);
        page().locator("#sign-second").scrollIntoViewIfNeeded();
        bedside.isShownWell("arming-second");

        secondSigns("A. Pharmacist", Bedside.SECRET);
        page().getByText("A. Pharmacist, pharmacist: arm this course: ").waitFor();
        bedside.isShownWell("arming-second-read-back");
        assertThat(words("1 of 2 have signed")).isVisible();
        bedside.pressesSlowly(SIGN);

        words("2 of 2 have signed").waitFor();
        words("A. Pharmacist, pharmacist").waitFor();
        words("Armed since ").waitFor();
        await().until(() -> bedside.said("armed") + bedside.said("ARMED") > 0);
        Bedside.appears(bedside.button("N. Urse, nurse"));
        bedside.isShownWell("armed");
        assertEquals(List.of(), bedside.faults());
    }
}
