package doseward.language.source;

import doseward.diagnostic.Phrase;
import doseward.diagnostic.Span;
import java.util.List;
import java.util.Optional;

/** A piece of a YAML file with its place. */
public sealed interface Node {
    Span span();

    /** Keys and what stands under them, in the order of the file; no key twice. */
    record Mapping(Span span, List<Entry> entries) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        public Optional<Entry> entry(String key) {
            return entries.stream().filter(entry -> entry.key().text().equals(key)).findFirst();
        }
    }

    /** A list, in the order of the file. */
    record Sequence(Span span, List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Words on one line, exactly as they are written. */
    record Scalar(Phrase words) implements Node {
        @Override public Span span() {
            return words.span();
        }
    }

    /** A piece that was refused for its form, and is already reported; readers pass over it in silence. */
    record Refused(Span span) implements Node {}

    /** A key with what stands under it. */
    record Entry(Phrase key, Node value) {}
}
