package doseward.simulator.browser;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import doseward.trace.Requirement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A dose that two nurses start, each signed in, and of which its pump then says no more, in a browser. */
class SilenceInBrowserTest extends InOneWard {
    private static final String SILENT = "No word from the pump while it gives dose 1";

    @Override void opens(Path folder) throws Exception {
        opens(folder, "two-nurses.yaml", List.of("M. Urse, nurse", "D. Octor, physician"));
        bedside.typesReadings();
    }

    private void confirmsAs(String name) {
        bedside.signsIn(name);
        bedside.page().evaluate("location.hash = 'confirm'");
        bedside.field("Amount on the label").fill("4000000");
        bedside.pressesSlowly("Confirm dose 1");
        bedside.pressesSlowly("Yes: confirm dose 1");
        await().until(() -> bedside.said(name + " confirms dose 1") == 1);
    }

    @Order(1) @Test void twoNursesConfirmADoseEachSignedInAndAPhysicianMayNot() {
        confirmsAs("N. Urse");
        bedside.signsOut();
        confirmsAs("M. Urse");
        bedside.signsOut();

        bedside.signsIn("D. Octor");

        Bedside.appears(bedside.words("A physician may not confirm a dose; ask a nurse"));
        bedside.page().keyboard().press("1");
        Bedside.appears(bedside.headline("Infusing"));
        assertEquals(List.of(), bedside.faults());
    }

    @Requirement({"Open PCA R6.5.0(17)", "incident 28"})
    @Order(2) @Test void aSilentPumpIsAnAlarmThatIsHeardSilencedAndAcknowledged() throws Exception {
        bedside.signsIn("N. Urse");
        Bedside.appears(bedside.headline("Infusing"));

        bedside.ward().pump().kill();

        Bedside.appears(bedside.words("nothing newer is known"));
        bedside.isShownWell("pump-silent");
        Bedside.appears(bedside.strip().getByText(SILENT));
        Bedside.appears(bedside.strip().getByText("High priority"));
        Bedside.appears(bedside.strip().getByText("not acknowledged"));
        bedside.isShownWell("alarm");
        bedside.pressesSlowly("Silence 2 min");
        Bedside.appears(bedside.strip().getByText("Silent for 1 min"));
        bedside.pressesSlowly("Acknowledge");
        Bedside.appears(bedside.strip().getByText("· acknowledged"));
        bedside.isShownWell("acknowledged");
        assertEquals(List.of(), bedside.faults());
    }

    @Requirement("incident 28")
    @Order(3) @Test void aDoseInDoubtIsSettledByAPerson() throws IOException {
        bedside.ward().controller().types("hold by N. Urse because the pump is silent");
        bedside.signsIn("N. Urse");
        Bedside.appears(bedside.headline("Uncertain"));
        bedside.page().keyboard().press("w");
        bedside.opensDeed("settle");
        bedside.field("How much flowed").fill("5.5");
        bedside.field("Reason").fill("read from the bag");
        bedside.pressesSlowly("Go on");
        bedside.pressesSlowly("Yes: settle a dose in doubt");
        Bedside.appears(bedside.words("its bag held only 5 mL"));
        bedside.opensDeed("settle");
        bedside.field("How much flowed").fill("5");
        bedside.field("Reason").fill("read from the bag");
        bedside.pressesSlowly("Go on");
        Bedside.appears(bedside.words("5 mL of dose 1 flowed"));
        bedside.pressesSlowly("Yes: settle a dose in doubt");

        bedside.deed("settle").waitFor(new WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }
}
