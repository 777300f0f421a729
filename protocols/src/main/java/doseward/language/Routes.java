package doseward.language;

import doseward.language.words.Answer;
import doseward.language.words.Words;
import java.util.Optional;
import java.util.function.Function;

/** The routes by which something is given; a closed list of the language. */
final class Routes {
    private Routes() {}

    static Optional<String> read(Answer answer) {
        return Words.oneOf(answer, Shapes.ROUTES, Function.identity());
    }
}
