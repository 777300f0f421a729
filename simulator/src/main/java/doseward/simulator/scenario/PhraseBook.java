package doseward.simulator.scenario;

import doseward.language.check.UnknownPhrase;
import doseward.language.words.Answer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All forms that sentences of one kind can have; what fits none of them is refused. */
final class PhraseBook<T> {
    private static final String ALL = "doseward scenario sentences";

    private final List<Form<T>> forms;

    PhraseBook(List<Form<T>> forms) {
        this.forms = List.copyOf(forms);
    }

    List<Form<T>> forms() {
        return forms;
    }

    /** Of several forms that fit, the one says most whose words are fixed most. */
    Optional<T> read(Answer sentence, Lexicon lexicon) {
        return forms.stream().filter(form -> form.fits(sentence))
            .max(Comparator.comparingInt(form -> String.join("", form.fixed()).length()))
            .map(form -> form.read(sentence, lexicon)).orElseGet(() -> unknown(sentence));
    }

    private Optional<T> unknown(Answer sentence) {
        List<String> said = List.of(sentence.text().split("[ ,:]+"));
        Optional<Form<T>> near = forms.stream().filter(form -> shared(form, said) > 1)
            .max(Comparator.comparingInt(form -> 2 * shared(form, said) - form.fixed().size()));
        return sentence.nothing(UnknownPhrase.because(sentence.words(),
            "No sentence under `" + sentence.key() + "` has this form:",
            near.map(form -> "Did you mean one like `" + form.example() + "`? ").orElse("")
                + "All of them are told by `" + ALL + "`."));
    }

    private static <T> int shared(Form<T> form, List<String> said) {
        return (int) form.fixed().stream().filter(said::contains).count();
    }
}
