package doseward.controller.settings;

import doseward.language.check.UnknownPhrase;
import doseward.language.words.Answer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Words with an {@code or} between them, of which one is chosen later: {@code pump-1 or pump-2}. */
final class Alternatives {
    private static final String BETWEEN = " or ";

    private Alternatives() {}

    /** Each as its reader has it; empty where one is wrong or there twice, which is noted. */
    static <T> Optional<List<T>> read(Answer answer, Function<Answer, Optional<T>> reader) {
        List<T> all = new ArrayList<>();
        Set<T> known = new HashSet<>();
        String text = answer.text();
        for (int from = 0, to; from <= text.length(); from = to + BETWEEN.length()) {
            int end = text.indexOf(BETWEEN, from);
            to = end < 0 ? text.length() : end;
            Optional<T> one = reader.apply(answer.part(from, to));
            if (one.isEmpty()) {
                return Optional.empty();
            }
            if (!known.add(one.get())) {
                return answer.nothing(UnknownPhrase.because(answer.words(), "One of these is there twice:",
                    "Name each once."));
            }
            all.add(one.get());
        }
        return Optional.of(all);
    }
}
