package doseward.simulator.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import doseward.trace.Requirement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody opens a course from nothing at the console, and the same screen goes on to arm it. */
class OpeningInBrowserTest extends InBrowser {
    private static final String NURSES_WHY = "a nurse may not open a course; ask a physician or a pharmacist";

    private void comesAs(String name) {
        bedside.comesIn(name);
        bedside.headline("Open a course").waitFor();
        bedside.words("A quarter of an hour of interleukin-2").waitFor();
    }

    private void weighs(String weight, String again) {
        bedside.field("Weight").fill(weight);
        bedside.field("Weight, once more").fill(again);
    }

    private void chooses(String title) {
        bedside.page().getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(title)).check();
    }

    private void choosesThePump() {
        bedside.page().getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("pump-1")).check();
    }

    /** By body surface, and with a level that is open. */
    private void asksForWhatItNeeds() throws Exception {
        chooses("Continuous interleukin-2 with intramuscular tumour necrosis factor");
        weighs("80", "80");
        bedside.words("The same as about 176 lb 5 oz.").waitFor();
        bedside.field("Height").fill("175");
        bedside.field("Height, once more").fill("175");
        bedside.words("The same as about 68.8 in.").waitFor();
        bedside.button("Look at the plan").click();
        assertThat(bedside.words("5 The plan")).hasCount(0);
        bedside.field("level 2").check();
        choosesThePump();
        Screens.areWell(bedside.page(), "opening-asked", () -> bedside.page().locator("#asked")
            .evaluate("asked => asked.scrollIntoView()"));
        bedside.button("Look at the plan").click();
        bedside.words("The level of tumour necrosis factor is level 2.").waitFor();
        bedside.words("Height 175 cm, the same as about 68.8 in.").waitFor();
    }

    @Requirement({"Open PCA R8.1.0(1)", "GIP 2.2.6"})
    @Test void aPharmacistOpensACourseAndTheScreenGoesOnToArmIt(@TempDir Path folder) throws Exception {
        comesWhereNoneIsOpen(folder, "quarter-hour.yaml", List.of("A. Pharmacist, pharmacist"));
        comesAs("N. Urse");
        bedside.words(NURSES_WHY).waitFor();
        assertThat(bedside.button("Look at the plan")).hasCount(0);
        bedside.signsOut();
        comesAs("A. Pharmacist");
        asksForWhatItNeeds();
        chooses("A quarter of an hour of interleukin-2");
        assertThat(bedside.field("Height")).hasCount(0);
        choosesThePump();
        weighs("176", "167");
        bedside.field("lb").check();
        bedside.button("Look at the plan").click();
        bedside.words("The weight was typed as 176 and then as 167.").waitFor();
        weighs("176", "176");
        bedside.button("Look at the plan").click();
        bedside.words("For a patient of 79.832 kg, the same as about 175 lb 15 oz.").waitFor();
        bedside.words("Doses 1 to 14 of cycle 1: aldesleukin 4,000,000 units each").waitFor();
        bedside.isShownWell("opening");
        Screens.areWell(bedside.page(), "opening-plan", () -> bedside.words("5 The plan")
            .evaluate("heading => heading.scrollIntoView()"));

        bedside.pressesSlowly("Open this course");
        bedside.words("A. Pharmacist, pharmacist: open A quarter of an hour of interleukin-2").waitFor();
        assertFalse(Files.exists(folder.resolve("course.order.yaml")), "nothing is opened yet");
        bedside.pressesSlowly("Yes: open this course");

        bedside.headline("Arm the course").waitFor();
        bedside.words("0 of 2 have signed").waitFor();
        bedside.words("79.832 kg").first().waitFor();
        assertTrue(Files.readString(folder.resolve("course.order.yaml"))
            .contains("opened-by: \"A. Pharmacist, pharmacist\""));
        await().until(() -> bedside.said("The course is opened by A. Pharmacist, pharmacist.") == 1);
        assertEquals(List.of(), bedside.faults());
    }
}
