package doseward.door;

import doseward.engine.Armed;
import doseward.engine.Course;
import tools.jackson.databind.node.ObjectNode;

/** How far a course is armed: by whom, since when, and the check code of what would run. */
final class ArmingView {
    private ArmingView() {}

    static ObjectNode of(Course course) {
        Armed armed = course.decisions().armed();
        ObjectNode view = Json.object().put("asked", course.opening().arming().word())
            .put("armed", course.isArmed());
        Json.put(view, "code", armed.code());
        Json.put(view, "since", armed.since());
        view.set("by", Json.array(armed.armers().stream().map(one -> Json.object().put("by", one.by())
            .put("role", one.role().word()).put("at", one.at().toString())).toList()));
        return view.set("covers", Json.texts(armed.found().stream()
            .flatMap(found -> found.parts().stream())
            .map(part -> part.what() + " sha256 " + part.hash()).toList()));
    }
}
