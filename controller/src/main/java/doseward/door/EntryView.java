package doseward.door;

import doseward.controller.words.Narrator;
import doseward.engine.Course;
import doseward.journal.Entry;
import doseward.journal.EntryCodec;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** An entry as the journal has it, with a sentence for each of its events. */
final class EntryView {
    private final Narrator narrator;
    private final Stamp stamp;

    EntryView(Course course) {
        this.stamp = new Stamp(course.opening().stage());
        this.narrator = new Narrator(course.plan());
    }

    /** A page of them; the next begins after the last one's number. */
    ObjectNode page(List<Entry> entries, long last) {
        ObjectNode view = Json.object().put("last", last);
        view.set("entries", Json.array(entries.stream().map(this::of).toList()));
        return view;
    }

    ObjectNode of(Entry entry) {
        ObjectNode view = Json.object().put("number", entry.number())
            .put("at", entry.because().at().toString());
        view.set("sentences", Json.texts(sentences(entry)));
        return stamp.on(view.putRawValue("line", new RawValue(
            new String(EntryCodec.line(entry), StandardCharsets.UTF_8))));
    }

    List<String> sentences(Entry entry) {
        return entry.events().stream().map(narrator::sentence).toList();
    }
}
