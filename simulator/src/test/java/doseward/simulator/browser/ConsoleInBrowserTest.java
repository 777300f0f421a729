package doseward.simulator.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import doseward.trace.Requirement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The bedside console in a real browser, as a nurse sees it and presses its buttons while a dose flows. */
class ConsoleInBrowserTest extends InOneWard {
    @Override void opens(Path folder) throws Exception {
        opens(folder, "quarter-hour.yaml", List.of());
    }

    private static void appears(Locator what) {
        Bedside.appears(what);
    }

    private Locator words(String words) {
        return bedside.words(words);
    }

    private void pressesSlowly(String button) {
        bedside.pressesSlowly(button);
    }

    private long halts() {
        return bedside.said("HOLD: N. Urse: halted at the console");
    }

    @Order(4) @Test void whatIsOrderedIsWrittenInFullAndWhatIsMeasuredInTenthsUnlessItIsLess() {
        assertEquals(List.of("47.58 mL", "5 mL", "1,234.005 mL", "1.25 mL/h", "47.5 mL", "5 mL", "0.057 mL",
            "0 mL", "20.2 mL/h"), bedside.page().evaluate("""
                async () => {
                  const { ml, rate, measuredMl, measuredRate } = await import("/words.js");
                  return [ml(47580), ml(5000), ml(1234005), rate(1250), measuredMl(47589), measuredMl(5000),
                    measuredMl(57), measuredMl(0), measuredRate(20299)];
                }"""));
    }

    @Requirement("incident 1")
    @Order(1) @Test void whatStartsAFlowIsReadBackAndTheSecondPressIsElsewhere() throws IOException {
        bedside.isShownWell("sign-in");
        bedside.signsIn();
        bedside.isShownWell("held");
        bedside.ward().controller().types("record systolic pressure 118 mmHg by N. Urse");
        appears(bedside.headline("To be confirmed"));

        pressesSlowly("Confirm dose 1");
        bedside.field("Amount on the label").fill("4000000");
        pressesSlowly("Confirm dose 1");
        appears(words("N. Urse, nurse: go on with dose 1 of 14, 4,000,000 units of aldesleukin, 5 mL at "
            + "20 mL/h over 15 min on channel A"));
        bedside.isShownWell("read-back");
        assertEquals(0, bedside.said("confirms dose 1"), "nothing is done yet");
        pressesSlowly("Yes: confirm dose 1");

        bedside.page().keyboard().press("1");
        appears(bedside.headline("Infusing"));
        assertEquals(List.of(), bedside.faults());
    }

    @Order(2) @Test void aNurseSeesADoseFlowAndHaltsItByTwoPresses() throws IOException {
        bedside.signsIn("N. Urse");
        appears(bedside.headline("Infusing"));
        appears(words("within 10 %"));
        bedside.isShownWell("infusing");
        bedside.page().keyboard().press("2");
        appears(bedside.dose("Dose 1, infusing, "));
        bedside.button("Halt").click();
        assertEquals(0, halts(), "one press halts nothing");
        bedside.button("Halt now").click();

        appears(words("Taken. "));
        await().until(() -> halts() == 1);
        appears(words("Halted. Why?"));
        bedside.field("Reason").fill("chills");
        pressesSlowly("Go on");
        await().until(() -> bedside.said("HOLD: N. Urse: chills") == 1);
        bedside.page().keyboard().press("1");
        appears(bedside.headline("Held"));
        appears(words("0 of 14 doses given, 1 partly"));
        bedside.isShownWell("halted");
        assertEquals(List.of(), bedside.faults());
    }

    @Order(3) @Test void theCourseIsACalendarOfDosesAndEachSaysWhyByTheKeys() throws IOException {
        bedside.signsIn("N. Urse");
        bedside.page().keyboard().press("2");
        appears(bedside.headline("Course"));

        Locator first = bedside.dose("Dose 1, partly given, ");
        appears(first);
        first.focus();
        bedside.page().keyboard().press("ArrowRight");
        bedside.page().keyboard().press("Enter");
        appears(bedside.page().locator("#why-title").getByText("Dose 4: waiting"));
        bedside.page().keyboard().press("ArrowLeft");
        bedside.page().keyboard().press("Enter");

        appears(bedside.page().locator("#why-title").getByText("Dose 1: partly"));
        assertThat(first).hasAttribute("aria-selected", "true");
        Locator why = bedside.page().locator("#why");
        assertThat(why).containsText("halted at the console");
        assertThat(why).containsText("by N. Urse");
        bedside.isShownWell("course");
        bedside.page().keyboard().press("1");
        appears(bedside.headline("Held"));
        assertEquals(List.of(), bedside.faults());
    }

    @Order(4) @Test void whatIsHeldIsLiftedAfterItsReasonIsSaidAndReadBack() {
        bedside.signsIn("N. Urse");
        pressesSlowly("Lift the hold");
        bedside.page().getByLabel("Reason").fill("pressed by a slip");
        pressesSlowly("Go on");
        appears(words("doses may start again"));
        pressesSlowly("Yes: lift the hold");

        bedside.button("Lift the hold").waitFor(new WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        assertEquals(List.of(), bedside.faults());
    }

    @Order(5) @Test void aScreenThatIsLockedHaltsAndAsksForThePinForAllElse() {
        bedside.signsIn("N. Urse");
        bedside.page().locator("#me").click();
        bedside.button("Lock").click();

        appears(words("Nobody has touched this screen for a while"));
        bedside.button("Halt").click();
        bedside.button("Halt now").click();
        appears(words("Taken. "));
        bedside.page().getByLabel("PIN or password").fill("tulip-47-green");
        bedside.button("Unlock").click();
        words("Nobody has touched this screen for a while").waitFor(new WaitForOptions()
            .setState(WaitForSelectorState.HIDDEN));

        bedside.signsOut();
        assertEquals(List.of(), bedside.faults());
    }

    @Order(6) @Test void whatLooksLikeMarkupIsOnlyWords() throws IOException {
        bedside.signsIn("N. Urse");
        String crooked = "<img src=x onerror=\"document.title='in'\"><script>document.title='in'</script>";

        bedside.ward().controller().types("hold by N. Urse because " + crooked);

        appears(words(crooked).first());
        assertTrue(bedside.page().title().contains("Doseward"), bedside.page().title());
        assertThat(bedside.page().locator("main img, main script")).hasCount(0);
        assertEquals(List.of(), bedside.faults());
    }

    @Order(7) @Test void whoGoesOverALineThatHangsStillSeesTheTime() {
        bedside.signsIn("N. Urse");
        List<Route> hanging = new ArrayList<>();
        bedside.page().route("**/people/out", hanging::add);
        bedside.page().locator("#me").click();
        bedside.button("Sign out").click();
        bedside.page().waitForCondition(() -> !hanging.isEmpty());

        String shown = bedside.page().locator(".clock").textContent();
        await().until(() -> !shown.equals(bedside.page().locator(".clock").textContent()));
        hanging.forEach(Route::resume);
        appears(bedside.headline("Sign in"));
        assertEquals(List.of(), bedside.faults());
    }
}
