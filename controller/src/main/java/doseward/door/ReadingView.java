package doseward.door;

import doseward.engine.Chart;
import doseward.engine.Course;
import doseward.engine.Reading;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** What was recorded of the patient, with its age. */
final class ReadingView {
    private ReadingView() {}

    /** The latest of each sign. */
    static ObjectNode latest(Course course, Instant now) {
        return view(course.readings(), now);
    }

    /** The last of one sign, the latest last. */
    static ObjectNode of(Chart chart, Instant now) {
        List<Reading> all = chart.readings();
        return view(all.subList(Math.max(0, all.size() - DoorBounds.MOST_READINGS_SHOWN), all.size()), now);
    }

    private static ObjectNode view(List<Reading> readings, Instant now) {
        ObjectNode view = Json.object();
        view.set("readings", Json.array(readings.stream().map(reading -> reading(reading, now)).toList()));
        return view;
    }

    private static ObjectNode reading(Reading reading, Instant now) {
        ObjectNode view = Json.object().put("sign", reading.sign()).put("value", reading.value().toString())
            .put("taken", reading.taken().toString()).put("by", reading.by());
        Json.put(view, "since", reading.since());
        Json.put(view, "upper_normal", reading.upperNormal().map(Object::toString));
        return Json.put(view, "age_ms", Optional.of(DoseView.age(reading.taken(), now)));
    }
}
