package doseward.controller.settings;

import doseward.language.check.UnknownPhrase;
import doseward.language.words.Answer;
import doseward.pump.gpio.line.LineId;
import doseward.pump.gpio.pwm.PwmId;
import java.util.List;
import java.util.Optional;

/** What is wired to one pump: two things on a line would each see what the other does. */
final class Claims {
    private final Wired board;
    private final String channel;
    private final String chip;

    /**
     * Nothing yet.
     *
     * @param board what is wired to all pumps of the settings
     * @param channel the pump's
     */
    Claims(Wired board, String channel, String chip) {
        this.board = board;
        this.channel = channel;
        this.chip = chip;
    }

    /** One line. */
    Optional<LineId> line(Answer answer) {
        return PinWords.line(answer, chip).filter(line -> isFree(answer, line, "line"));
    }

    /** One line, or two. */
    Optional<List<LineId>> lines(Answer answer) {
        return PinWords.lines(answer, chip)
            .filter(all -> all.stream().allMatch(line -> isFree(answer, line, "line")));
    }

    /** Whether nothing else is on that channel. */
    boolean isFree(Answer answer, PwmId pwm) {
        return isFree(answer, pwm, "channel");
    }

    private boolean isFree(Answer answer, Object thing, String kind) {
        Optional<String> before = board.claim(thing.toString(), channel, answer.key());
        before.ifPresent(whose -> answer.nothing(UnknownPhrase.because(answer.words(), "The " + thing
            + " is that of " + whose + " already:", "Name the " + kind + " that it is wired to.")));
        return before.isEmpty();
    }
}
