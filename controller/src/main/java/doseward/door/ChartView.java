package doseward.door;

import doseward.controller.telling.HoldSpans;
import doseward.controller.telling.Recorded;
import doseward.controller.telling.Threshold;
import doseward.engine.Course;
import doseward.engine.LimitSum;
import doseward.engine.LimitSums;
import doseward.engine.Reading;
import doseward.protocol.Condition;
import doseward.protocol.Order;
import doseward.protocol.Sign;
import doseward.protocol.Value;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** What was recorded of each sign against what its rules look for, what held, and what counts so far. */
final class ChartView {
    private final Course course;
    private final Instant now;
    private final Recorded recorded;
    private final HoldSpans holds;

    ChartView(Course course, Instant now, Recorded recorded, HoldSpans holds) {
        this.course = course;
        this.now = now;
        this.recorded = recorded;
        this.holds = holds;
    }

    ObjectNode json() {
        ObjectNode view = Json.object();
        view.set("signs", Json.array(course.plan().signs().stream().map(this::sign).toList()));
        view.set("holds", Json.array(holds.all().stream().map(ChartView::hold).toList()));
        view.set("endings", Json.array(course.endings().stream().map(StatusView::ending).toList()));
        view.set("limits", Json.array(LimitSums.of(course, now).stream().map(ChartView::limit).toList()));
        return view;
    }

    private ObjectNode sign(Sign sign) {
        List<Reading> all = recorded.of(sign.name());
        List<Reading> shown = all.subList(Math.max(0, all.size() - DoorBounds.MOST_READINGS_SHOWN),
            all.size());
        ObjectNode view = Json.object().put("sign", sign.name());
        Json.put(view, "unit", sign instanceof Sign.Measured measured ? Optional.of(measured.unit())
            : Optional.empty());
        view.set("rules", Json.array(rules(sign.name()).distinct().toList()));
        view.set("thresholds", Json.array(Threshold.of(course.plan(), sign.name()).stream()
            .map(ChartView::threshold).toList()));
        view.put("left_off", all.size() - shown.size());
        return view.set("readings", Json.array(shown.stream().map(this::reading).toList()));
    }

    /** Every rule that looks at the sign, though it look at others besides, and at more than the latest. */
    private Stream<ObjectNode> rules(String sign) {
        return course.plan().orders().stream().flatMap(order -> Stream.concat(
            order.holds().stream().map(rule -> rule(order, rule.when(), sign, false)),
            order.stops().stream().map(rule -> rule(order, rule.when(), sign, true))))
            .flatMap(Optional::stream);
    }

    private static Optional<ObjectNode> rule(Order order, Condition when, String sign, boolean stops) {
        return Optional.of(when).filter(one -> one.signs().contains(sign)).map(one -> Json.object()
            .put("order", order.name()).put("stops", stops).put("when", one.text()));
    }

    private static ObjectNode threshold(Threshold threshold) {
        return Json.object().put("stops", threshold.stops())
            .put("comparison", threshold.comparison().words()).put("value", threshold.value().toString())
            .put("millionths", threshold.value().millionths());
    }

    private ObjectNode reading(Reading reading) {
        ObjectNode view = Json.object().put("value", reading.value().toString());
        Json.put(view, "millionths", reading.value() instanceof Value.Measured(var measure)
            ? Optional.of(measure.millionths()) : Optional.empty());
        view.put("taken", reading.taken().toString()).put("by", reading.by());
        Json.put(view, "since", reading.since());
        return view.put("guilty", recorded.isGuilty(reading));
    }

    private static ObjectNode hold(HoldSpans.Span span) {
        ObjectNode view = StatusView.source(span.hold().source());
        view.put("from", span.hold().since().toString());
        Json.put(view, "to", span.lifted());
        return view.put("because", span.hold().because().sentence());
    }

    private static ObjectNode limit(LimitSum sum) {
        return Json.object().put("product", sum.product()).put("limit", sum.limit())
            .put("severity", sum.severity().words()).put("most", sum.most()).put("so_far", sum.soFar())
            .put("thousandths", sum.thousandths());
    }
}
