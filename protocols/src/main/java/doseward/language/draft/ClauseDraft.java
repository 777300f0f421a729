package doseward.language.draft;

import doseward.diagnostic.Phrase;
import doseward.diagnostic.Span;
import doseward.protocol.Condition;

/** A single clause of a condition, and the words of the file that say it. */
public record ClauseDraft(Condition value, Phrase words) {
    public Span span() {
        return words.span();
    }

    /** Where the name stands in it; all of it where it does not. */
    public Span of(String name) {
        int at = words.text().indexOf(name);
        return at < 0 ? span() : words.part(at, at + name.length()).span();
    }
}
