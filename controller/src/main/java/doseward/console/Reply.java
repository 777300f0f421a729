package doseward.console;

import doseward.door.Json;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/** What the console says to a request. */
sealed interface Reply {

    /** A whole document, with headers of its own. */
    record Document(int status, String type, byte[] content, SortedMap<String, String> headers)
            implements Reply {
        public Document {
            headers = new TreeMap<>(headers);
        }

        Document with(String header, String value) {
            SortedMap<String, String> more = new TreeMap<>(headers);
            more.put(header, value);
            return new Document(status, type, content, more);
        }
    }

    /** The course as it goes on, after this entry, for whoever is signed in under the number. */
    record Live(String session, long after) implements Reply {}

    static Document of(int status, String type, byte[] content) {
        return new Document(status, type, content, new TreeMap<>());
    }

    static Document json(int status, String type, ObjectNode content) {
        return of(status, type, Json.bytes(content)).with("Cache-Control", "no-store");
    }

    static Document json(int status, ObjectNode content) {
        return json(status, "application/json", content);
    }
}
