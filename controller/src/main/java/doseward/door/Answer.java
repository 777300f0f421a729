package doseward.door;

import tools.jackson.databind.node.ObjectNode;

/** What the door says to a request. */
sealed interface Answer {

    /** A whole document. */
    record Document(int status, String type, byte[] content) implements Answer {}

    /** Events as they come, after the entry of this number. */
    record Events(long after) implements Answer {}

    static Document ok(Stamp stamp, ObjectNode content) {
        return json(200, stamp, content);
    }

    /** What is told of the course goes out stamped, or not at all. */
    static Document json(int status, Stamp stamp, ObjectNode content) {
        return new Document(status, "application/json", Json.bytes(stamp.on(content)));
    }

    /** A problem's document. */
    static Document of(Problem problem) {
        ObjectNode content = Json.object()
            .put("type", "urn:doseward:door:" + problem.kind().word())
            .put("title", problem.kind().title())
            .put("status", problem.kind().status())
            .put("detail", problem.detail())
            .put("place", problem.place())
            .put("mend", problem.mend());
        return new Document(problem.kind().status(), "application/problem+json",
            Json.bytes(Json.put(content, "entry", problem.entry())));
    }
}
