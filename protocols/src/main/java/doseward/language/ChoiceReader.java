package doseward.language;

import doseward.language.check.CrookedName;
import doseward.language.check.UnknownChoice;
import doseward.language.check.UnknownPhrase;
import doseward.language.draft.At;
import doseward.language.words.Answer;
import doseward.language.words.Words;
import doseward.protocol.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads signs that are one or some of a closed list. */
final class ChoiceReader {
    private static final String NOT = "not ";

    private ChoiceReader() {}

    static Optional<Sign> choice(String name, Part part, List<String> signs) {
        List<String> choices = choices(part, signs);
        return choices.isEmpty() ? Optional.empty()
            : Optional.of(new Sign.Choice(name, choices, CodeReader.of(part, Optional.empty())));
    }

    static Optional<Sign> several(String name, Part part, List<String> signs) {
        List<String> choices = choices(part, signs);
        Optional<String> alone = part.read("alone", answer -> choices.contains(answer.text())
            ? Optional.of(answer.text())
            : answer.nothing(UnknownChoice.found(name, answer.words(), choices))).map(At::value);
        return choices.isEmpty() ? Optional.empty()
            : alone.map(one -> new Sign.Several(name, choices, one, CodeReader.of(part, Optional.empty())));
    }

    private static List<String> choices(Part part, List<String> signs) {
        List<String> choices = new ArrayList<>();
        for (Answer item : part.items("choices")) {
            Words.spaced(item).filter(name -> isSingle(item, choices) && isOwn(item, signs))
                .ifPresent(choices::add);
        }
        return choices;
    }

    private static boolean isSingle(Answer item, List<String> before) {
        boolean twice = before.contains(item.text());
        String opposite = item.text().startsWith(NOT) ? item.text().substring(NOT.length()) : NOT
            + item.text();
        if (twice) {
            item.problems().add(UnknownPhrase.because(item.words(), "This choice stands here already:",
                "Take it out, or write the one that was meant."));
        } else if (before.contains(opposite)) {
            item.problems().add(CrookedName.found(item.words(),
                "With `" + opposite + "` among the choices, `is not` could be read in two ways."));
        }
        return !twice && !before.contains(opposite);
    }

    private static boolean isOwn(Answer item, List<String> signs) {
        boolean sign = signs.contains(item.text());
        if (sign) {
            item.problems().add(CrookedName.found(item.words(),
                "A sign has this name, so after `or` it could be read in two ways."));
        }
        return !sign;
    }
}
