package doseward.simulator.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import doseward.trace.Requirement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Readings as a nurse types them at the bedside, in a real browser. */
class RecordInBrowserTest extends InOneWard {
    private static final String KEPT = "records systolic pressure";

    @Override void opens(Path folder) throws Exception {
        opens(folder, "quarter-hour.yaml", List.of("P. Harmacist, pharmacist"));
    }

    private void opensThePage() {
        bedside.signsIn("N. Urse");
        bedside.page().keyboard().press("r");
        Bedside.appears(bedside.headline("Record readings"));
    }

    private Locator pressure() {
        return bedside.field("systolic pressure");
    }

    private void types(String value) {
        pressure().fill(value);
        pressure().blur();
    }

    @Requirement({"incident 1", "incident 23"})
    @Order(5) @Test void whatCannotBeIsRefusedAndWhatSurprisesIsTypedOnceMore() throws IOException {
        opensThePage();
        bedside.isShownWell("record");

        types("840");
        Bedside.appears(bedside.words("it goes from 30 mmHg to 300 mmHg"));
        bedside.isShownWell("record-not-possible");
        types("230");
        Bedside.appears(bedside.words("Is it 230 mmHg?"));
        pressure().press("Enter");
        bedside.field("systolic pressure, Once more").fill("203");
        Bedside.appears(bedside.words("The two are not the same"));
        bedside.isShownWell("record-surprising");
        assertEquals(0, bedside.said(KEPT), "nothing is kept yet");
        bedside.field("systolic pressure, Once more").fill("230");
        bedside.button("Keep 1 reading").dblclick();

        Bedside.appears(bedside.words("N. Urse records systolic pressure: 230 mmHg"));
        Bedside.appears(bedside.words("What it means now"));
        bedside.isShownWell("record-kept");
        await().until(() -> bedside.said(KEPT) == 1);
        assertThat(pressure()).hasValue("");
        assertEquals(List.of(), bedside.faults());
    }

    @Requirement({"incident 13", "incident 18"})
    @Order(1) @Test void nothingIsGuessedOfWhatIsTypedUnclearly() {
        opensThePage();

        for (String unclear : List.of("1,5", "-5", "1e2", "1.2.3", ".5", "007",
                "<script>alert(1)</script>")) {
            types(unclear);
            Bedside.appears(bedside.words("Type digits and one point"));
            pressure().press("Enter");
            assertThat(pressure()).hasValue(unclear);
            types("");
        }
        pressure().dispatchEvent("paste");

        Bedside.appears(bedside.words("Nothing is pasted here"));
        assertEquals(0, bedside.said(KEPT));
        assertEquals(List.of(), bedside.faults());
    }

    @Requirement("incident 31")
    @Order(2) @Test void aDraftOutlivesAReloadAndALineThatDropsAndIsKeptOnce() {
        opensThePage();
        types("118");
        bedside.page().reload();

        Bedside.appears(bedside.headline("Record readings"));
        assertThat(pressure()).hasValue("118");
        Bedside.appears(bedside.words("Draft kept in this browser"));
        bedside.isOffline(true);
        types("119");
        bedside.button("Keep 1 reading").click();
        Bedside.appears(bedside.words("Not kept: the console does not answer"));
        assertEquals(0, bedside.said(KEPT));
        bedside.isOffline(false);
        pressure().press("Enter");

        Bedside.appears(bedside.words("N. Urse records systolic pressure: 119 mmHg"));
        await().until(() -> bedside.said(KEPT) == 1);
    }

    @Requirement("incident 31")
    @Order(3) @Test void aReadingWhoseAnswerWasLostIsAskedAboutAndKeptOnce() {
        opensThePage();
        types("118");
        bedside.page().route("**/1/acts", route -> {
            route.fetch();
            route.abort();
        });
        bedside.button("Keep 1 reading").click();
        Bedside.appears(bedside.words("nobody knows whether it was kept"));
        assertThat(pressure()).not().isEditable();

        bedside.page().unroute("**/1/acts");
        bedside.page().reload();

        Bedside.appears(bedside.words("N. Urse records systolic pressure: 118 mmHg"));
        assertThat(pressure()).hasValue("");
        assertEquals(1, bedside.said(KEPT));
    }

    @Order(4) @Test void whoMayNotRecordIsToldWhoMay() throws IOException {
        bedside.signsIn("P. Harmacist");
        bedside.page().keyboard().press("r");

        Bedside.appears(bedside.words("A pharmacist may not record a sign; ask a nurse or a physician"));
        assertThat(pressure()).isHidden();
        bedside.isShownWell("record-not-allowed");
    }
}
