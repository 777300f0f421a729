package doseward.language.words;

import doseward.language.check.UnknownChoice;
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

    static Optional<List<String>> read(Sign.Choice sign, Answer list) {
        List<String> choices = new ArrayList<>();
        boolean known = true;
        int from = 0;
        Matcher between = BETWEEN.matcher(list.text());
        while (from >= 0) {
            boolean more = between.find();
            Answer choice = list.part(from, more ? between.start() : list.text().length());
            known &= isKnown(sign, choice);
            choices.add(choice.text());
            from = more ? between.end() : -1;
        }
        return known ? Optional.of(choices) : Optional.empty();
    }

    private static boolean isKnown(Sign.Choice sign, Answer choice) {
        boolean known = sign.choices().contains(choice.text());
        if (!known) {
            choice.problems().add(UnknownChoice.found(sign.name(), choice.words(), sign.choices()));
        }
        return known;
    }
}
