package doseward.door;

import doseward.engine.Course;
import doseward.engine.Eligibility;
import doseward.engine.PumpLink;
import doseward.plan.Giving;
import doseward.plan.Plan;
import doseward.plan.PlannedDose;
import doseward.plan.sheet.ReadAloud;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What people look at before they arm a course: the file, the patient, the plan aloud, pumps, self-test. */
final class ReadinessView {
    private final Course course;
    private final Plan plan;
    private final ZoneId zone;
    private final Instant now;

    ReadinessView(Course course, Instant now) {
        this.course = course;
        this.plan = course.plan();
        this.zone = ZoneId.of(plan.zone());
        this.now = now;
    }

    ObjectNode json() {
        ObjectNode view = Json.object();
        view.set("protocol", PlanView.head(plan.head())
            .put("status", plan.head().status().name().toLowerCase(Locale.ROOT)));
        view.put("weight", plan.patient().weight().toString())
            .put("weight_avoirdupois", plan.patient().weight().avoirdupois());
        view.set("read_aloud", Json.texts(ReadAloud.sentences(plan, zone)));
        view.set("totals", Json.texts(ReadAloud.totals(plan, zone)));
        view.set("stretches", Json.array(ReadAloud.stretches(plan).stream()
            .map(ReadinessView::stretch).toList()));
        view.set("eligibility", Json.array(Eligibility.asked(course, now).stream()
            .map(ReadinessView::asked).toList()));
        view.set("pumps", Json.array(course.links().stream().map(ReadinessView::pump).toList()));
        return view.set("self_test", selfTest());
    }

    private static ObjectNode stretch(ReadAloud.Stretch stretch) {
        ObjectNode view = Json.object().put("order", stretch.order().name())
            .put("product", stretch.order().product().name()).put("cycle", stretch.first().cycle());
        view.set("first", dose(stretch.first()));
        view.set("last", dose(stretch.last()));
        view.put("doses", stretch.doses().size());
        Json.put(view, "every_ms", stretch.every().map(Duration::toMillis));
        Json.put(view, "amount", stretch.first().amount());
        Json.put(view, "vials_each", stretch.vialsEach());
        return switch (stretch.first().giving()) {
            case Giving.Infusion infusion -> flows(view, infusion).putNull("by_nurse");
            case Giving.ByNurse(var how) -> view.putNull("channel").putNull("vtbi_ul").putNull("over_ms")
                .putNull("rates_ul_per_h").put("by_nurse", how);
        };
    }

    private static ObjectNode dose(PlannedDose dose) {
        return Json.object().put("dose", dose.number()).put("due", dose.due().toString());
    }

    private static ObjectNode flows(ObjectNode view, Giving.Infusion infusion) {
        view.put("channel", infusion.channel()).put("vtbi_ul", infusion.vtbi().microlitres())
            .put("over_ms", infusion.over().toMillis());
        ArrayNode rates = view.putArray("rates_ul_per_h");
        infusion.flows().forEach(flow -> rates.add(flow.rate().microlitresPerHour()));
        return view;
    }

    private static ObjectNode asked(Eligibility.Asked one) {
        return Json.object().put("when", one.refusal().when().text()).put("because", one.refusal().because())
            .put("is_so", switch (one.working().truth()) {
                case TRUE -> "yes";
                case FALSE -> "no";
                case UNKNOWN -> "not known";
            }).put("by", one.working().sentence());
    }

    private static ObjectNode pump(PumpLink link) {
        ObjectNode view = Json.object().put("channel", link.channel());
        Json.put(view, "pump", Optional.of(link.pump()).filter(pump -> !pump.isEmpty()));
        Json.put(view, "heard", link.heard());
        Json.put(view, "serial", link.facts().identity().map(one -> one.make().serial()));
        Json.put(view, "simulated", link.facts().identity().map(one -> one.make().simulated()));
        view.set("unfit", Json.texts(link.facts().identity().map(one -> one.unfit()).orElse(List.of())));
        Json.put(view, "self_test", link.facts().selfTest().map(one ->
            one.test().failed().isEmpty() ? "passed" : "failed"));
        return view.set("troubles", Json.texts(link.troubles().stream().map(StatusView::word).toList()));
    }

    private ObjectNode selfTest() {
        ObjectNode view = Json.object();
        Json.put(view, "passed", course.machine().passed());
        return Json.put(view, "found", course.machine().failing().map(failing ->
            failing.check() + ": " + failing.found()));
    }
}
