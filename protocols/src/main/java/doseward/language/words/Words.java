package doseward.language.words;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Nearest;
import doseward.language.check.CrookedName;
import doseward.language.check.UnknownPhrase;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Single words and small counts: names, choices of the language, whole numbers. */
public final class Words {
    private static final Pattern HYPHENED = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern SPACED = Pattern.compile("[\\p{L}0-9]+([ -][\\p{L}0-9]+)*");
    private static final List<String> JOINING = List.of("and", "or", "is");

    private Words() {}

    public static Optional<Integer> whole(Answer answer, int lowest, int highest) {
        return NumberWords.whole(answer, lowest, highest);
    }

    /** A count with its word, one or several: {@code 14 doses}, {@code 1 time}. */
    public static Optional<Integer> counted(Answer answer, String word, int highest) {
        int end = answer.text().length() - word.length() - (answer.text().endsWith("s") ? 2 : 1);
        boolean said = answer.text().endsWith(" " + word) || answer.text().endsWith(" " + word + "s");
        return said ? whole(answer.part(0, end), 1, highest) : answer.unknown("2 " + word + "s");
    }

    /** Words that are read by people alone, as they stand. */
    public static Optional<String> text(Answer answer) {
        return Optional.of(answer.text());
    }

    /** One of a few values, by the words that the language has for each. */
    public static <T> Optional<T> oneOf(Answer answer, List<T> values, Function<T, String> words) {
        Optional<T> value = values.stream().filter(one -> words.apply(one).equals(answer.text())).findFirst();
        return value.isPresent() ? value
            : answer.nothing(unknown(answer, values.stream().map(words).toList()));
    }

    /** The one word that can stand here. */
    public static Optional<String> only(Answer answer, String word) {
        return oneOf(answer, List.of(word), Function.identity());
    }

    private static Diagnostic unknown(Answer answer, Collection<String> words) {
        return Nearest.to(answer.text(), words)
            .map(near -> UnknownPhrase.meant(answer.words(), near))
            .orElseGet(() -> UnknownPhrase.wanted(answer.key(), answer.words(),
                String.join("` or `", words)));
    }

    /** A name as of a file: lower-case words joined by hyphens. */
    public static Optional<String> hyphened(Answer answer) {
        return HYPHENED.matcher(answer.text()).matches() ? Optional.of(answer.text())
            : answer.nothing(CrookedName.found(answer.words(),
                "Use lower-case letters, digits and hyphens."));
    }

    /**
     * A name as people say it: letters, digits, spaces, hyphens, and none of the words that join conditions.
     */
    public static Optional<String> spaced(Answer answer) {
        boolean sound = SPACED.matcher(answer.text()).matches()
            && List.of(answer.text().split(" ")).stream().noneMatch(JOINING::contains);
        return sound ? Optional.of(answer.text()) : answer.nothing(CrookedName.found(answer.words(),
            "Use letters, digits, spaces and hyphens, without the words `and`, `or` and `is`."));
    }
}
