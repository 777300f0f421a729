package doseward.door;

import doseward.engine.Stage;
import tools.jackson.databind.node.ObjectNode;

/** The stage of the course, on whatever the door tells of it, so that nothing simulated is taken for true. */
record Stamp(Stage stage) {
    static final String KEY = "stage";

    /** The same with the stamp before all else. */
    ObjectNode on(ObjectNode view) {
        return Json.object().put(KEY, stage.word()).setAll(view);
    }
}
