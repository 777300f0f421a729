package doseward.language.words;

import doseward.language.check.BeyondBounds;
import doseward.language.check.UnknownPhrase;
import doseward.protocol.Condition.Says;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Who may judge or confirm; a closed list, so that a name is never taken for a person. */
public final class Roles {
    private static final List<String> ALL = List.of("nurse", "pharmacist", "physician");
    private static final String SAYS = " says ";
    private static final int LONGEST = 120; // a sentence that a screen shows whole

    private Roles() {}

    public static Optional<String> read(Answer answer) {
        return Words.oneOf(answer, ALL, Function.identity());
    }

    /** A person's judgement: {@code physician says it is easily reversed}. */
    public static Optional<Says> says(Answer answer) {
        int end = answer.text().indexOf(SAYS);
        if (end < 0) {
            return answer.unknown("physician says it is easily reversed");
        }
        Answer words = answer.from(end + SAYS.length());
        if (words.text().isBlank() || words.text().codePointCount(0, words.text().length()) > LONGEST) {
            return words.text().isBlank() ? answer.unknown("physician says it is easily reversed")
                : words.nothing(BeyondBounds.found(words.words(), LONGEST + " letters"));
        }
        if (words.text().contains(" and ") || words.text().contains(" or ")) {
            return words.nothing(UnknownPhrase.because(words.words(),
                "What a person says is one thing, without `and` and `or`:",
                "Say it in other words, or write two conditions."));
        }
        return read(answer.part(0, end)).map(role -> new Says(role, words.text()));
    }

    /** Whether the text begins with somebody's judgement, be it of a role that is known or not. */
    static boolean judge(String text) {
        return text.matches("[a-z]+" + SAYS + ".*");
    }
}
