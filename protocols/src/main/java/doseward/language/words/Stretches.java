package doseward.language.words;

import doseward.protocol.Condition;
import doseward.protocol.Condition.Event;
import doseward.protocol.Condition.Stretch;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A stretch of time that ends now: {@code over 8 hours}, {@code since the last dose}. */
final class Stretches {
    private static final String OVER = "over ";
    private static final String SINCE = "since ";

    private Stretches() {}

    static Optional<Stretch> read(Answer answer) {
        if (answer.text().startsWith(OVER)) {
            return Times.read(new Answer("over", answer.from(OVER.length()).words(), answer.problems()))
                .map(Condition.Over::new);
        }
        if (answer.text().startsWith(SINCE)) {
            return Words.oneOf(new Answer("since", answer.from(SINCE.length()).words(), answer.problems()),
                List.of(Event.values()), event -> event.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .map(Condition.Since::new);
        }
        return answer.unknown("over 8 hours");
    }
}
