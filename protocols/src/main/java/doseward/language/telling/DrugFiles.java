package doseward.language.telling;

import doseward.protocol.DoseAmount;
import doseward.protocol.Drug;
import doseward.protocol.Drug.UsualRange;
import doseward.protocol.Drug.Vial;
import doseward.protocol.Order;
import java.util.List;
import java.util.Optional;

/** Tells what comes from the files of the drugs, and not from the protocol. */
final class DrugFiles {
    private DrugFiles() {}

    static void tell(List<Order> orders, Page page) {
        orders.stream().flatMap(order -> order.product().drug().stream()).distinct()
            .forEach(drug -> tell(drug, page));
    }

    private static void tell(Drug drug, Page page) {
        page.heading("From the drug file of " + drug.name() + ", revision " + drug.revision());
        page.paragraph(Say.capital(drug.name()) + " is counted in "
            + drug.amountsIn().units().getFirst().words()
            + " and may be given " + Say.choice(drug.routes()) + "."
            + drug.shownAsMass().map(mass -> " " + mass.amount().written() + " are shown as "
                + mass.mass().written() + ", which enters no arithmetic.").orElse("")
            + drug.vial().map(DrugFiles::vial).orElse(" No vial is described, so no pump may give it."));
        drug.presentations().forEach(one -> page.paragraph(PresentationsSaid.of(one)));
        if (!drug.usual().isEmpty()) {
            page.paragraph("Amounts in use, against which the file was checked for slips:");
            drug.usual().forEach(range -> page.point(usual(range)));
        }
        List<String> limits = LimitsSaid.of(drug.hardLimits());
        page.paragraph(limits.isEmpty() ? "The drug file sets no limit."
            : "No protocol may go beyond these limits, whatever it says:");
        limits.forEach(page::point);
    }

    private static String vial(Vial vial) {
        Optional<String> content = vial.content().map(amount -> " A vial holds " + amount.written() + ".");
        return content.orElse("")
            + vial.add().map(fluid -> " It is reconstituted with " + fluid + ".").orElse("")
            + " The ready solution has " + vial.strength().inOneMillilitre().written() + " in 1 mL."
            + vial.usable().map(amount -> " When vials are counted, one counts as " + amount.written() + ".")
                .orElse("")
            + vial.useWithin().map(time -> " It is used within " + Say.time(time) + ".").orElse("");
    }

    private static String usual(UsualRange range) {
        return Say.capital(range.route()) + ": " + new DoseAmount(range.lowest(), range.basis()) + " to "
            + new DoseAmount(range.highest(), range.basis()) + ".";
    }
}
