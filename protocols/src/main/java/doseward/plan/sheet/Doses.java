package doseward.plan.sheet;

import doseward.plan.Giving;
import doseward.plan.Plan;
import doseward.plan.PlannedDose;
import doseward.plan.Spans;
import doseward.quantity.Amount;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Every dose as a row of words; columns that would tell nothing are left out. */
final class Doses {
    private final Plan plan;
    private final ZoneId zone;

    Doses(Plan plan, ZoneId zone) {
        this.plan = plan;
        this.zone = zone;
    }

    List<String> headings() {
        List<String> headings = new ArrayList<>(List.of("dose", "cycle", "due", "amount", "volume", "over",
            "rate"));
        if (hasSeveralOrders()) {
            headings.addAll(List.of("order", "given by"));
        }
        if (isAnyWaiting()) {
            headings.add("waits for");
        }
        return headings;
    }

    List<List<String>> rows() {
        return plan.doses().stream().map(this::row).toList();
    }

    private List<String> row(PlannedDose dose) {
        List<String> row = new ArrayList<>(List.of(Integer.toString(dose.number()),
            Integer.toString(dose.cycle()), Words.moment(dose.due(), zone)));
        row.addAll(switch (dose.giving()) {
            case Giving.Infusion infusion -> List.of(amount(dose), infusion.vtbi().toString(),
                Spans.text(infusion.over()), rates(infusion));
            case Giving.ByNurse(var how) -> List.of(how, "", dose.portion().over().map(Object::toString)
                .orElse(""), "");
        });
        if (hasSeveralOrders()) {
            row.addAll(List.of(dose.order(), Words.givenBy(dose)));
        }
        if (isAnyWaiting()) {
            row.add(Words.waits(plan, dose));
        }
        return row;
    }

    /** One dose in words, for who points at its mark. */
    List<String> told(PlannedDose dose) {
        List<String> told = new ArrayList<>(List.of("dose " + dose.number(), dose.order(),
            Words.moment(dose.due(), zone)));
        told.addAll(switch (dose.giving()) {
            case Giving.Infusion infusion -> List.of(amount(dose), "over " + Spans.text(infusion.over())
                + " at " + rates(infusion));
            case Giving.ByNurse(var how) -> List.of(how);
        });
        told.add(Words.givenBy(dose));
        told.add(Words.waits(plan, dose));
        return told;
    }

    static String rates(Giving.Infusion infusion) {
        return infusion.flows().stream().map(flow -> flow.rate().toString())
            .collect(Collectors.joining(", then "));
    }

    private static String amount(PlannedDose dose) {
        return dose.amount().map(Amount::toString).orElse("");
    }

    /** With one order its name would stand in every line and tell nothing. */
    boolean hasSeveralOrders() {
        return plan.orders().size() > 1 || plan.infusions().isEmpty();
    }

    boolean isAnyWaiting() {
        return plan.doses().stream().anyMatch(dose -> !Words.waits(plan, dose).isEmpty());
    }
}
