package doseward.controller.settings;

import doseward.language.check.UnknownPhrase;
import doseward.language.words.Answer;
import doseward.pump.gpio.line.LineId;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The lines of one chip, each for one thing: two things on a line would each see what the other does. */
final class Claims {
    private final String chip;
    private final SortedMap<Integer, String> taken = new TreeMap<>();

    Claims(String chip) {
        this.chip = chip;
    }

    /** One line. */
    Optional<LineId> line(Answer answer) {
        return PinWords.line(answer, chip).filter(line -> isFree(answer, line));
    }

    /** One line, or two. */
    Optional<List<LineId>> lines(Answer answer) {
        return PinWords.lines(answer, chip)
            .filter(all -> all.stream().allMatch(line -> isFree(answer, line)));
    }

    private boolean isFree(Answer answer, LineId line) {
        Optional<String> before = Optional.ofNullable(taken.putIfAbsent(line.offset(), answer.key()));
        before.ifPresent(key -> answer.nothing(UnknownPhrase.because(answer.words(),
            "The " + line + " is that of `" + key + "` already:", "Name the line that it is wired to.")));
        return before.isEmpty();
    }
}
