package doseward.language.words;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Phrase;
import doseward.diagnostic.Problems;
import doseward.language.check.UnknownPhrase;
import doseward.language.draft.At;
import java.util.Optional;

/** What an author wrote after a key, and where to put what is wrong with it. */
public record Answer(String key, Phrase words, Problems problems) {
    public String text() {
        return words.text();
    }

    /** The same question, asked about a part of the words. */
    public Answer part(int from, int to) {
        return new Answer(key, words.part(from, to), problems);
    }

    public Answer from(int index) {
        return part(index, text().length());
    }

    public <T> At<T> at(T value) {
        return new At<>(value, words.span());
    }

    public <T> Optional<T> nothing(Diagnostic why) {
        return problems.nothing(why);
    }

    /** For words that can't be read here; the example shows how the value is written. */
    public <T> Optional<T> unknown(String example) {
        return problems.nothing(UnknownPhrase.wanted(key, words, example));
    }
}
