package doseward.language.telling;

import doseward.protocol.Limits;
import doseward.protocol.Limits.Reach;
import doseward.protocol.Limits.Severity;
import doseward.protocol.Order;
import java.util.ArrayList;
import java.util.List;

/** Tells what is allowed at most. */
final class LimitsSaid {
    private LimitsSaid() {}

    static void tell(List<Order> orders, Page page) {
        page.heading("Limits");
        page.paragraph("Beyond a soft limit nothing is given unless a second clinician overrides it, by name "
            + "and with a reason; a hard limit nobody may override. Amounts of one drug add up over its "
            + "orders. In a window of time, a running infusion counts by the minute. The lowest limit of "
            + "protocol, drug file and pump decides, and is named.");
        List<Shared<String>> groups = Shared.of(orders, order -> of(order.limits()));
        for (Shared<String> group : groups) {
            if (!group.whom().isEmpty()) {
                page.paragraph(group.whom() + ":");
            }
            group.things().forEach(page::point);
        }
        if (groups.isEmpty()) {
            page.paragraph("The protocol sets no limit of its own; those of the drug file hold in any case.");
        }
    }

    /** Each limit as a sentence. */
    static List<String> of(Limits limits) {
        List<String> said = new ArrayList<>();
        limits.amounts().forEach(one ->
            said.add(sentence(one.severity(), one.most() + " " + reach(one.reach()))));
        limits.doses().forEach(one ->
            said.add(sentence(one.severity(), Say.counted(one.most(), "dose") + " " + reach(one.reach()))));
        limits.rates().forEach(one ->
            said.add(sentence(one.severity(), one.most() + " as the rate of flow")));
        limits.concentrations().forEach(one ->
            said.add(sentence(one.severity(), one.most().inOneMillilitre().written() + " in 1 mL")));
        return said;
    }

    private static String sentence(Severity severity, String most) {
        return Say.capital(severity.words()) + ": at most " + most + ".";
    }

    private static String reach(Reach reach) {
        return switch (reach) {
            case Limits.OneDose() -> "in one dose";
            case Limits.OneCycle() -> "in one cycle";
            case Limits.OneCourse() -> "in the whole course";
            case Limits.AnyWindow(var window) -> "in any " + Say.time(window) + ", wherever they begin";
        };
    }
}
