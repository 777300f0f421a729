package doseward.language.telling;

import doseward.protocol.Companion;
import doseward.protocol.Protocol;

/** Tells what is given along, and what is to be avoided. */
final class Besides {
    private Besides() {}

    static void tell(Protocol protocol, Page page) {
        page.heading("Besides");
        if (!protocol.companions().isEmpty()) {
            page.paragraph("A nurse gives these along. They are shown to her; they never move a pump, and "
                + "nothing waits for them.");
            protocol.companions().forEach(one -> page.point(companion(one)));
        }
        if (!protocol.avoid().isEmpty()) {
            page.paragraph("To be avoided:");
            protocol.avoid().forEach(one ->
                page.point(Say.capital(one.drug()) + ". Reason: " + Say.sentence(one.because())));
        }
        if (protocol.companions().isEmpty() && protocol.avoid().isEmpty()) {
            page.paragraph("Nothing goes along, and nothing is named that must be avoided.");
        }
    }

    private static String companion(Companion one) {
        return Say.capital(one.drug()) + ": " + Amounts.of(one.dosage()) + ", " + one.route()
            + one.starts().map(starts -> ", " + Beginnings.shortly(starts)).orElse("")
            + Beginnings.every(one.every())
            + one.asNeeded().map(need -> ", as needed for " + need).orElse("")
            + one.onlyIf().map(gate -> ", only if " + gate.text()).orElse("")
            + one.order().map(order -> " (with the order " + order + " only)").orElse("") + ".";
    }
}
