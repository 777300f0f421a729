package doseward.simulator.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import doseward.trace.Requirement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Two nurses at one screen before a dose, and then while it flows, in a real browser. */
class ConfirmInBrowserTest extends InOneWard {
    private static final String AMOUNT = "Amount on the label";
    private static final String READ_BACK = "M. Urse, nurse: go on with dose 1 of";

    @Override void opens(Path folder) throws Exception {
        opens(folder, "two-nurses.yaml", List.of("M. Urse, nurse", "D. Octor, physician"));
        bedside.typesReadings();
    }

    @BeforeEach void signsIn() {
        bedside.signsIn("N. Urse");
    }

    private void looksAtTheDose() {
        Bedside.appears(bedside.headline("To be confirmed"));
        bedside.pressesSlowly("Confirm dose 1");
        Bedside.appears(bedside.headline("Confirm dose 1"));
    }

    private Locator secondsName() {
        return bedside.page().locator("#second-second");
    }

    private Locator found(String amount) {
        return bedside.page().locator(".found").getByText(amount);
    }

    /** The fields of whoever is second, at the screen of the first. */
    private void secondTypes(String name, String amount, String secret) {
        secondsName().fill(name);
        bedside.field(AMOUNT).fill(amount);
        bedside.page().locator("#second-secret").fill(secret);
        bedside.pressesSlowly("Sign as second");
    }

    @Requirement({"incident 3", "GIP 2.1.1"})
    @Order(1) @Test void theAmountIsFoundFourTimesApartAndTheSecondSignsAtTheSameScreen() throws IOException {
        looksAtTheDose();
        Bedside.appears(bedside.words("covered until somebody has typed"));
        assertThat(found("4,000,000")).hasCount(0);
        bedside.isShownWell("confirm-covered");
        bedside.field(AMOUNT).fill("400000");
        bedside.pressesSlowly("Confirm dose 1");
        Bedside.appears(bedside.words("What you typed is not what is ordered"));
        bedside.field(AMOUNT).fill("4000000");
        bedside.pressesSlowly("Confirm dose 1");
        Bedside.appears(bedside.words("N. Urse, nurse: go on with dose 1 of"));
        Bedside.appears(bedside.words("its label says 4,000,000 units"));
        bedside.pressesSlowly("Yes: confirm dose 1");
        await().until(() -> bedside.said("N. Urse confirms dose 1") == 1);
        Bedside.appears(secondsName());
        Bedside.appears(bedside.words("Worked out again by the interlock: 50,000 international units/kg"));
        assertThat(found("4,000,000")).hasCount(0);
        bedside.isShownWell("confirm-second");

        secondTypes("M. Urse", "4000000", Bedside.SECRET);

        Bedside.appears(bedside.words(READ_BACK));
        Bedside.appears(bedside.words("its label says 4,000,000 units"));
        Bedside.appears(bedside.words("M. Urse, from the label"));
        bedside.isShownWell("confirm-start");
        assertEquals(0, bedside.said("M. Urse confirms"), "signing alone starts nothing");
    }

    @Order(2) @Test void whoIsNoSecondSignsNothing() {
        looksAtTheDose();
        secondTypes("N. Urse", "4000000", Bedside.SECRET);
        Bedside.appears(bedside.words("The second person must be another"));
        secondTypes("M. Urse", "4000000", "tulip-48-green");
        Bedside.appears(bedside.words("Name and PIN don't belong together"));
        secondTypes("D. Octor", "4000000", Bedside.SECRET);
        Bedside.appears(bedside.words("a physician may not confirm a dose"));
        secondTypes("<script>alert(1)</script>", "4000000", Bedside.SECRET);
        Bedside.appears(bedside.words("Name and PIN don't belong together"));

        assertEquals(0, bedside.said("confirms dose 1"));
    }

    @Requirement("incident 31")
    @Order(3) @Test void aReloadBetweenSigningAndStartingStartsNothingAndTwoPressesStartItOnce() {
        looksAtTheDose();
        secondTypes("M. Urse", "4000000", Bedside.SECRET);
        Bedside.appears(bedside.words(READ_BACK));

        bedside.page().reload();

        Bedside.appears(secondsName());
        assertEquals(0, bedside.said("M. Urse confirms"));
        secondTypes("M. Urse", "4000000", Bedside.SECRET);
        Bedside.appears(bedside.words(READ_BACK));
        bedside.button("Start dose 1").dblclick(new Locator.DblclickOptions().setDelay(700));
        await().until(() -> bedside.said("M. Urse confirms dose 1") == 1);
        bedside.page().keyboard().press("1");
        Bedside.appears(bedside.headline("Infusing"));
        Bedside.appears(bedside.button("N. Urse, nurse"));
        assertEquals(List.of(), bedside.faults());
    }

    @Order(4) @Test void aPageWithoutNewsStandsGreyAndSaysForHowLong() throws Exception {
        Bedside.appears(bedside.headline("Infusing"));

        bedside.ward().controller().kill();

        Bedside.appears(bedside.strip().getByText("No news for"));
        Bedside.appears(bedside.headline("Was infusing"));
        Bedside.appears(bedside.words("not counting while there is no news"));
        Locator far = bedside.page().locator(".far");
        String stands = far.textContent();
        bedside.isShownWell("no-news");
        assertThat(far).hasText(stands);
        bedside.button("Halt").click();
        bedside.button("Halt now").click();
        Bedside.appears(bedside.words("Not sent: the console does not answer"));

        bedside.ward().startController();
        Bedside.appears(bedside.headline("Sign in"));
    }
}
