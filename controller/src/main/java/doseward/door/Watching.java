package doseward.door;

import doseward.controller.words.Clock;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Follows the events of a course over lines that may drop; knows the last that it heard. */
public final class Watching {
    private static final String DATA = "data: ";

    private final JsonMapper json = new JsonMapper();
    private final boolean raw;
    private long last = -1;
    private boolean stamped;

    /** Tells entries in sentences, or as the door sends them. */
    public Watching(boolean raw) {
        this.raw = raw;
    }

    /** Follows one line to its end; true when that was the end of the course's loop. */
    public boolean isToTheEnd(Visitor visitor, Consumer<String> shown)
            throws Unheard, InterruptedException {
        JsonNode status = json.readTree(visitor.look("/1/status"));
        Clock clock = new Clock(ZoneId.of(status.path("zone").asString("UTC")));
        stamp(status, shown);
        try (Stream<String> lines = visitor.listen(last)) {
            Iterator<String> each = lines.iterator();
            while (each.hasNext()) {
                String line = each.next();
                if (line.equals("event: left")) {
                    return true;
                }
                if (line.startsWith(DATA) && line.length() > DATA.length() + 2) {
                    tell(line.substring(DATA.length()), clock, shown);
                }
            }
        } catch (UncheckedIOException dropped) {
            return false;
        }
        return false;
    }

    /** Once, above all that is told in sentences; what the door sends has its own on each entry. */
    private void stamp(JsonNode status, Consumer<String> shown) {
        if (!raw && !stamped) {
            shown.accept(StatusWords.banner(status));
            stamped = true;
        }
    }

    private void tell(String entry, Clock clock, Consumer<String> shown) {
        JsonNode said = json.readTree(entry);
        last = said.path("number").asLong(last);
        if (raw) {
            shown.accept(entry);
        } else {
            String at = clock.second(Instant.parse(said.path("at").asString("")));
            said.path("sentences").forEach(sentence -> shown.accept(at + "  " + sentence.asString("")));
        }
    }
}
