package doseward.door;

import doseward.engine.Bounds;
import doseward.engine.Course;
import doseward.engine.Dose;
import doseward.engine.SecondReckoning;
import tools.jackson.databind.node.ObjectNode;

/** What people look at before they confirm a dose: what is to flow, and its amount found a second time. */
final class PreparedView {
    private PreparedView() {}

    static ObjectNode on(ObjectNode view, Course course, Dose dose) {
        view.put("nurses", course.plan().orderOf(dose.planned()).checklist().nurses());
        Json.put(view, "confirm_from", dose.due().map(due -> due.minus(Bounds.CONFIRM_BEFORE_DUE)));
        view.put("confirmation_counts_ms", Bounds.CONFIRMATION_COUNTS.toMillis());
        view.set("planned", PlanView.dose(dose.planned()));
        view.set("roundings", Json.texts(dose.planned().roundingsAlone()));
        return Json.put(view, "reckoned", SecondReckoning.of(course, dose).map(again -> Json.object()
            .put("amount", again.amount().toString()).put("from", again.from())));
    }
}
