package doseward.simulator.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The front of the simulated pump, in the same browser as the console. */
final class FrontPanel {
    private static final Pattern ADDRESS = Pattern.compile("its front panel: (http://\\S+/)");

    private final Page page;

    private FrontPanel(Page page) {
        this.page = page;
    }

    /** Where the pump says that it is. */
    static FrontPanel shown(Page page, String pumpSaid) {
        Matcher said = ADDRESS.matcher(pumpSaid);
        if (!said.find()) {
            throw new AssertionError("the pump told of no front panel: " + pumpSaid);
        }
        page.navigate(said.group(1));
        return new FrontPanel(page);
    }

    /** One of what makes something go wrong; pressed again it puts it right. */
    void presses(String trick) {
        page.locator("[data-trick]").filter(new Locator.FilterOptions().setHasText(trick)).click();
    }

    /** Waits until its display says so. */
    void says(String state) {
        page.locator("#state").filter(new Locator.FilterOptions().setHasText(state)).waitFor();
    }

    /** Waits until it cries for this. */
    void cries(String what) {
        page.locator("#cry").filter(new Locator.FilterOptions().setHasText(what)).waitFor();
    }

    /** Waits until it cries no more. */
    void isCalm() {
        page.locator("#cry").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    /** Waits until it has counted something of what flows, and the controller knows of it. */
    void counts() {
        for (String account : new String[] {"#says", "#knows"}) {
            page.locator(account).filter(new Locator.FilterOptions().setHasText(
                Pattern.compile("[1-9].* mL"))).waitFor();
        }
    }

    /** What it says that it has delivered since it was told to, in millilitres. */
    BigDecimal delivered() {
        return new BigDecimal(page.locator("#says").textContent().replace(" mL", ""));
    }

    void isShownWell(String name) throws IOException {
        Screens.areWell(page, name);
    }
}
