package doseward.door;

import doseward.plan.Giving;
import doseward.plan.Plan;
import doseward.plan.PlannedCycle;
import doseward.plan.PlannedDose;
import doseward.protocol.Head;
import doseward.protocol.Order;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The plan as it stands: for whom, under which file, every dose worked out. */
final class PlanView {
    private PlanView() {}

    static ObjectNode of(Plan plan) {
        ObjectNode view = Json.object().put("weight", plan.patient().weight().toString())
            .put("from", plan.from().toString()).put("zone", plan.zone());
        view.set("protocol", head(plan.head()));
        view.set("orders", Json.array(plan.orders().stream().map(PlanView::order).toList()));
        view.set("cycles", Json.array(plan.cycles().stream().map(PlanView::cycle).toList()));
        view.set("doses", Json.array(plan.doses().stream().map(PlanView::dose).toList()));
        return view;
    }

    static ObjectNode head(Head head) {
        return Json.object().put("name", head.name()).put("revision", head.revision())
            .put("title", head.title()).put("hash", head.hash());
    }

    private static ObjectNode order(Order order) {
        ObjectNode view = Json.object().put("order", order.name()).put("product", order.product().name());
        Json.put(view, "route", order.route());
        Json.put(view, "channel", order.isByPump() ? Optional.of(order.pump().channel()) : Optional.empty());
        view.put("never_closer_than_ms", order.neverCloserThan().toMillis())
            .put("nurses", order.checklist().nurses());
        view.set("record_before", Json.texts(order.checklist().record().stream()
            .map(required -> required.sign()).toList()));
        return view;
    }

    private static ObjectNode cycle(PlannedCycle cycle) {
        return Json.object().put("cycle", cycle.number()).put("begins", cycle.begins().toString())
            .put("by_itself", cycle.byItself());
    }

    static ObjectNode dose(PlannedDose dose) {
        ObjectNode view = Json.object().put("dose", dose.number()).put("cycle", dose.cycle())
            .put("order", dose.order()).put("due", dose.due().toString());
        Json.put(view, "amount", dose.amount());
        return switch (dose.giving()) {
            case Giving.Infusion infusion -> infused(view, infusion);
            case Giving.ByNurse(var how) -> {
                view.putNull("channel").putNull("vtbi_ul").putNull("over_ms").putNull("flows");
                yield view.put("by_nurse", how);
            }
        };
    }

    private static ObjectNode infused(ObjectNode view, Giving.Infusion infusion) {
        view.put("channel", infusion.channel()).put("vtbi_ul", infusion.vtbi().microlitres())
            .put("over_ms", infusion.over().toMillis());
        view.set("flows", Json.array(infusion.flows().stream().map(flow -> Json.object()
            .put("volume_ul", flow.volume().microlitres())
            .put("rate_ul_per_h", flow.rate().microlitresPerHour())).toList()));
        return view.putNull("by_nurse");
    }
}
