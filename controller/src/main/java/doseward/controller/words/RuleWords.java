package doseward.controller.words;

import doseward.controller.words.BedsideWords.Said;
import doseward.controller.words.BedsideWords.Understood;
import doseward.engine.Input;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what people type to answer rules, and to go beyond a soft limit. */
final class RuleWords {
    private static final Pattern ANSWER =
        Pattern.compile("answer (yes|no) to question ([0-9]{1,4}) by ([^,]+), ([a-z ]+)");
    private static final Pattern SAY = Pattern.compile("say (yes|no) to \"(.+)\" by ([^,]+), ([a-z ]+)");
    private static final Pattern OVERRIDE =
        Pattern.compile("override for dose ([0-9]{1,4}) by (.+?) because (.+)");

    static final List<String> HELP = List.of(
        "answer yes to question 1 by NAME, physician; or: answer no to question 1 by NAME, physician",
        "say yes to \"WHAT A CONDITION ASKS\" by NAME, physician; or: say no to …",
        "override for dose 3 by NAME because REASON, when a soft limit keeps it back");

    private RuleWords() {}

    /** What the line means; empty when it is none of these. */
    static Optional<Said> read(String words, Instant at) {
        Matcher answer = ANSWER.matcher(words);
        Matcher say = SAY.matcher(words);
        Matcher override = OVERRIDE.matcher(words);
        if (answer.matches()) {
            return Optional.of(new Understood(new Input.AnswerRule(at, Integer.parseInt(answer.group(2)),
                answer.group(1).equals("yes"), answer.group(3), answer.group(4))));
        } else if (say.matches()) {
            return Optional.of(new Understood(new Input.Say(at, say.group(4), say.group(2),
                say.group(1).equals("yes"), say.group(3))));
        } else if (override.matches()) {
            return Optional.of(new Understood(new Input.Override(at, Integer.parseInt(override.group(1)),
                override.group(2), override.group(3))));
        }
        return Optional.empty();
    }
}
