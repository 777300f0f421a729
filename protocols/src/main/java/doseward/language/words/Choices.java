package doseward.language.words;

import doseward.language.check.UnknownChoice;
import doseward.language.check.UnknownPhrase;
import doseward.protocol.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A list of a sign's choices in words: {@code confused, agitated or somnolent}. */
final class Choices {
    private static final Pattern BETWEEN = Pattern.compile(", | or ");

    private Choices() {}

    static Optional<List<String>> read(Sign sign, Answer list) {
        List<String> choices = new ArrayList<>();
        boolean known = true;
        int from = 0;
        Matcher between = BETWEEN.matcher(list.text());
        while (from >= 0) {
            boolean more = between.find();
            Answer choice = list.part(from, more ? between.start() : list.text().length());
            known &= isKnown(sign, choice) && isNew(choices, choice);
            choices.add(choice.text());
            from = more ? between.end() : -1;
        }
        return known ? Optional.of(choices) : Optional.empty();
    }

    /** Whether the first of them is a choice as it stands, such as {@code not done}. */
    static boolean begin(Sign sign, String list) {
        return Kinds.choices(sign).contains(BETWEEN.split(list, 2)[0]);
    }

    private static boolean isKnown(Sign sign, Answer choice) {
        boolean known = Kinds.choices(sign).contains(choice.text());
        if (!known) {
            choice.problems().add(UnknownChoice.found(sign.name(), choice.words(), Kinds.choices(sign)));
        }
        return known;
    }

    private static boolean isNew(List<String> choices, Answer choice) {
        boolean fresh = !choices.contains(choice.text());
        if (!fresh) {
            choice.problems().add(UnknownPhrase.because(choice.words(),
                "This choice stands here already:", "Take it out, or write the one that was meant."));
        }
        return fresh;
    }
}
