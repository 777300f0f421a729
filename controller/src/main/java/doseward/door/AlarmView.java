package doseward.door;

import doseward.engine.AlarmBounds;
import doseward.engine.AlarmWords;
import doseward.engine.Course;
import doseward.engine.Priority;
import doseward.engine.Signal;
import doseward.engine.Signals;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The alarms that stand, and those that are over and nobody has seen; the most urgent first. */
final class AlarmView {
    private AlarmView() {}

    static void add(ObjectNode view, Course course, Instant now) {
        Signals signals = course.signals();
        view.set("alarms", Json.array(signals.inOrder().stream().map(AlarmView::of).toList()));
        Json.put(view, "sounding", signals.sounding(now).map(AlarmView::word));
        Json.put(view, "sound_paused_until", signals.isPaused(now)
            ? signals.paused().map(at -> at.plus(AlarmBounds.AUDIO_PAUSED_FOR)) : Optional.empty());
    }

    private static ObjectNode of(Signal signal) {
        ObjectNode view = Json.object().put("priority", word(signal.priority()))
            .put("says", AlarmWords.sentences(signal.alarm())).put("what", AlarmWords.what(signal.alarm()))
            .put("to_do", AlarmWords.toDo(signal.alarm())).put("raised", signal.raised().toString());
        return Json.put(view, "ended", signal.ended()).put("acknowledged", signal.acknowledged())
            .put("escalated", signal.escalated()).put("stops_flow", signal.alarm().stops());
    }

    private static String word(Priority priority) {
        return StatusView.word(priority);
    }
}
