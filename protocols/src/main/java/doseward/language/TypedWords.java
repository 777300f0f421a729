package doseward.language;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Phrase;
import doseward.diagnostic.Problems;
import doseward.language.words.Answer;
import java.util.Optional;
import java.util.function.Function;

/** Reads words outside any file by the same rules as those inside one. */
final class TypedWords {
    private TypedWords() {}

    /** A number and its unit may stand together, as in {@code 80kg}; people type it so. */
    static <T> Typed<T> read(String what, String words, Function<Answer, Optional<T>> reader) {
        Problems problems = new Problems();
        String spaced = words.strip().replaceFirst("^([-+0-9.,]*[0-9])(?=[\\p{L}%])", "$1 ");
        Optional<T> value = reader.apply(new Answer(what, Phrase.typed(spaced), problems));
        return problems.found().stream().findFirst().map(Diagnostic::sentence)
            .<Typed<T>>map(Typed.Bad::new)
            .orElseGet(() -> new Typed.Good<>(value.orElseThrow()));
    }
}
