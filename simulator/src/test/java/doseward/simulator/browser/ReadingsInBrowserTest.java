package doseward.simulator.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The console's page Readings in a real browser: strips over time, and the same numbers as a table. */
class ReadingsInBrowserTest extends InOneWard {
    @Override void opens(Path folder) throws Exception {
        opens(folder, "quarter-hour.yaml", List.of());
    }

    @BeforeEach void signsIn() {
        bedside.signsIn("N. Urse");
    }

    private Page page() {
        return bedside.page();
    }

    private Locator cell(String words) {
        return page().getByRole(AriaRole.CELL, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    private void records(String pressure) throws IOException {
        bedside.ward().controller().types("record systolic pressure " + pressure + " mmHg by N. Urse");
        page().locator("#page").getByText(pressure).first().waitFor();
    }

    @Order(2) @Test void whatWasRecordedIsDrawnAgainstItsRulesAndToldInATable() throws IOException {
        records("118");
        records("84");
        page().keyboard().press("3");
        bedside.headline("Readings").waitFor();

        page().getByText("hold: systolic pressure below 90 mmHg").waitFor();
        page().getByText("stop: systolic pressure below 60 mmHg").waitFor();
        await("84 began a hold").until(() -> page().locator("rect.held").count() > 0
            && !page().locator("path.guilty").first().getAttribute("d").isEmpty());
        assertThat(page().locator("path.threshold.stops:not(.sample *)")).hasCount(1);
        bedside.isShownWell("readings");

        bedside.button("Table").focus();
        page().keyboard().press("Enter");
        cell("84 mmHg").waitFor();
        assertThat(cell("a hold, a stop or a halt went by it")).hasCount(1);
        assertThat(cell("still held")).isVisible();
        bedside.isShownWell("readings-table");
        assertEquals(List.of(), bedside.faults());
    }

    @Order(1) @Test void whatIsRecordedNextIsThereWithoutAskingAndNothingIsLostOnReload() throws IOException {
        page().navigate(page().url().replaceAll("#.*", "") + "#readings");
        page().reload();
        bedside.headline("Readings").waitFor();
        bedside.button("Table").click();

        bedside.ward().controller().types("record systolic pressure 121 mmHg by N. Urse");

        cell("121 mmHg").waitFor();
        page().reload();
        page().getByText("121 mmHg").first().waitFor();
        assertEquals(List.of(), bedside.faults());
    }
}
