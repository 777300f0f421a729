package doseward.language.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists of words in a sentence: {@code Monday, Wednesday and Friday}. */
final class NameLists {
    private static final Pattern BETWEEN = Pattern.compile(", | and ");

    private NameLists() {}

    /** The values in their own order, each of the words that the language has for one. */
    static <T extends Comparable<? super T>> Optional<List<T>> read(Answer answer, List<T> values,
            Function<T, String> words) {
        return read(answer, part -> Words.oneOf(part, values, words));
    }

    static <T extends Comparable<? super T>> Optional<List<T>> read(Answer answer,
            Function<Answer, Optional<T>> one) {
        List<T> found = new ArrayList<>();
        int count = 0;
        int from = 0;
        Matcher between = BETWEEN.matcher(answer.text());
        while (from >= 0) {
            boolean more = between.find();
            one.apply(answer.part(from, more ? between.start() : answer.text().length()))
                .ifPresent(found::add);
            count++;
            from = more ? between.end() : -1;
        }
        List<T> sorted = found.stream().distinct().sorted().toList();
        if (found.size() == count && sorted.size() < count) {
            return answer.nothing(doseward.language.check.UnknownPhrase.because(answer.words(),
                "One of these is said twice:", "Say each once."));
        }
        return sorted.size() == count ? Optional.of(sorted) : Optional.empty();
    }
}
