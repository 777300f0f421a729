package doseward.simulator.browser;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import doseward.trace.Requirement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nurses at one screen before a dose, in a real browser. */
class ConfirmInBrowserTest extends InBrowser {
    private static final String AMOUNT = "Amount on the label";

    @BeforeEach void opens(@TempDir Path folder) throws Exception {
        opens(folder, "two-nurses.yaml", List.of("M. Urse, nurse", "D. Octor, physician"));
        bedside.signsIn("N. Urse");
        for (String reading : List.of("systolic pressure 118 mmHg", "mental state clear",
                "urine output 300 mL since 00:00")) {
            bedside.ward().controller().types("record " + reading + " by N. Urse");
        }
        Bedside.appears(bedside.headline("To be confirmed"));
        bedside.pressesSlowly("Confirm dose 1");
        Bedside.appears(bedside.headline("Confirm dose 1"));
    }

    private Locator secondsName() {
        return bedside.page().locator("#second-second");
    }

    /** The fields of whoever is second, at the screen of the first. */
    private void secondTypes(String name, String amount, String secret) {
        secondsName().fill(name);
        bedside.field(AMOUNT).fill(amount);
        bedside.page().locator("#second-secret").fill(secret);
        bedside.pressesSlowly("Sign as second");
    }

    private void firstConfirms() {
        bedside.field(AMOUNT).fill("4000000");
        bedside.pressesSlowly("Confirm dose 1");
        Bedside.appears(bedside.words("N. Urse, nurse: go on with dose 1 of"));
        Bedside.appears(bedside.words("its label says 4,000,000 units"));
        bedside.pressesSlowly("Yes: confirm dose 1");
        await().until(() -> bedside.said("N. Urse confirms dose 1") == 1);
        Bedside.appears(secondsName());
    }

    @Requirement({"incident 3", "GIP 2.1.1"})
    @Test void theAmountIsFoundFourTimesApartAndTheSecondSignsAtTheSameScreen() throws IOException {
        Bedside.appears(bedside.words("covered until somebody has typed"));
        assertEquals(0, bedside.page().locator(".found").getByText("4,000,000").count());
        bedside.isShownWell("confirm-covered");
        bedside.field(AMOUNT).fill("400000");
        bedside.pressesSlowly("Confirm dose 1");
        Bedside.appears(bedside.words("What you typed is not what is ordered"));
        firstConfirms();
        Bedside.appears(bedside.words("Worked out again by the interlock: 50,000 international units/kg"));
        assertEquals(0, bedside.page().locator(".found").getByText("4,000,000").count(),
            "it is covered again for the second");
        bedside.isShownWell("confirm-second");

        secondTypes("M. Urse", "4000000", "tulip-47-green");
        Bedside.appears(bedside.words("M. Urse, nurse: go on with dose 1 of"));
        Bedside.appears(bedside.words("its label says 4,000,000 units"));
        Bedside.appears(bedside.words("M. Urse, from the label"));
        bedside.isShownWell("confirm-start");
        assertEquals(0, bedside.said("M. Urse confirms"), "signing alone starts nothing");
        bedside.pressesSlowly("Start dose 1");

        await().until(() -> bedside.said("M. Urse confirms dose 1") == 1);
        bedside.page().keyboard().press("1");
        Bedside.appears(bedside.headline("Infusing"));
        Bedside.appears(bedside.page().locator("#me").getByText("N. Urse, nurse"));
        assertEquals(List.of(), bedside.faults().stream().filter(one -> !one.contains("40")).toList());
    }

    @Test void whoIsNoSecondSignsNothing() {
        firstConfirms();

        secondTypes("N. Urse", "4000000", "tulip-47-green");
        Bedside.appears(bedside.words("The second person must be another"));
        secondTypes("M. Urse", "4000000", "tulip-48-green");
        Bedside.appears(bedside.words("Name and PIN don't belong together"));
        secondTypes("D. Octor", "4000000", "tulip-47-green");
        Bedside.appears(bedside.words("a physician may not confirm a dose"));
        secondTypes("<script>alert(1)</script>", "4000000", "tulip-47-green");
        Bedside.appears(bedside.words("Name and PIN don't belong together"));

        assertEquals(1, bedside.said("confirms dose 1"));
    }

    @Requirement("incident 31")
    @Test void aReloadBetweenSigningAndStartingStartsNothing() {
        firstConfirms();
        secondTypes("M. Urse", "4000000", "tulip-47-green");
        Bedside.appears(bedside.words("M. Urse, nurse: go on with dose 1 of"));

        bedside.page().reload();

        Bedside.appears(secondsName());
        assertEquals(0, bedside.said("M. Urse confirms"));
        secondTypes("M. Urse", "4000000", "tulip-47-green");
        Bedside.appears(bedside.words("M. Urse, nurse: go on with dose 1 of"));
        bedside.button("Start dose 1").dblclick(new Locator.DblclickOptions().setDelay(700));
        await().until(() -> bedside.said("M. Urse confirms dose 1") == 1);
    }

    @Test void theSecondMaySignAtTheirOwnScreenToo() {
        firstConfirms();
        bedside.signsOut();
        bedside.signsIn("M. Urse");

        bedside.field(AMOUNT).fill("4000000");
        bedside.pressesSlowly("Confirm dose 1");
        bedside.pressesSlowly("Yes: confirm dose 1");

        await().until(() -> bedside.said("M. Urse confirms dose 1") == 1);
        bedside.signsOut();
        bedside.signsIn("D. Octor");
        Bedside.appears(bedside.words("A physician may not confirm a dose; ask a nurse"));
    }
}
