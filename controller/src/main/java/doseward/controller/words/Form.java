package doseward.controller.words;

import doseward.controller.words.BedsideWords.Said;
import doseward.controller.words.BedsideWords.Understood;
import doseward.engine.Input;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form of words that people type, and what a line of that form means. */
record Form(Pattern words, Meaning meaning) {
    /** What came of a line of this form, typed at a moment. */
    interface Meaning {
        Said of(Matcher said, Instant at);
    }

    /** What the controller hears. */
    interface Hears {
        Input of(Matcher said, Instant at);
    }

    static Form of(String words, Meaning meaning) {
        return new Form(Pattern.compile(words), meaning);
    }

    /** A form that is always understood. */
    static Form heard(String words, Hears input) {
        return of(words, (said, at) -> new Understood(input.of(said, at)));
    }

    /** What the line means by the first form that it has; empty when it has none of them. */
    static Optional<Said> read(List<Form> forms, String line, Instant at) {
        return forms.stream().flatMap(form -> Optional.of(form.words.matcher(line)).filter(Matcher::matches)
            .map(said -> form.meaning.of(said, at)).stream()).findFirst();
    }

    /** The number in a group, which is all digits. */
    static int number(Matcher said, int group) {
        return Integer.parseInt(said.group(group));
    }
}
