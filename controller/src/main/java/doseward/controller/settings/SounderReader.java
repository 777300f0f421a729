package doseward.controller.settings;

import doseward.language.check.UnknownPhrase;
import doseward.language.words.Answer;
import doseward.pump.gpio.pwm.Pitch;
import doseward.pump.gpio.pwm.PwmId;
import doseward.pump.gpio.signal.SignalWish.Buzzer;
import doseward.pump.gpio.signal.SignalWish.Sounder;
import doseward.pump.gpio.signal.SignalWish.Speaker;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what makes a pump's sound: a line, for what has a tone of its own; or a PWM channel and a pitch. */
final class SounderReader {
    private static final Pattern SPEAKER =
        Pattern.compile("(pwmchip[0-9]{1,3})/([0-9]{1,2}) at ([0-9]{1,5}) Hz");
    private static final String EXAMPLE = "`pwmchip0/0 at 440 Hz`";

    private SounderReader() {}

    static Optional<Sounder> read(Answer answer, Claims claims) {
        Matcher speaker = SPEAKER.matcher(answer.text());
        if (speaker.matches()) {
            return speaker(answer, claims, speaker);
        }
        return PinWords.isLine(answer) ? claims.line(answer).map(Buzzer::new)
            : answer.nothing(UnknownPhrase.because(answer.words(),
                "A sounder with a tone of its own has a line, another has a PWM channel and a pitch:",
                "Write it like `12`, or like " + EXAMPLE + "."));
    }

    private static Optional<Sounder> speaker(Answer answer, Claims claims, Matcher said) {
        int hertz = Integer.parseInt(said.group(3));
        if (!Pitch.isHeard(hertz)) {
            return answer.nothing(UnknownPhrase.because(answer.words(), "An alarm sounds at " + Pitch.LOWEST
                + " to " + Pitch.HIGHEST + " Hz:", "Write a pitch between them, as in " + EXAMPLE + "."));
        }
        int number = Integer.parseInt(said.group(2));
        if (number >= PwmId.MOST_CHANNELS) {
            return answer.nothing(UnknownPhrase.because(answer.words(), "Channels are numbered from 0 to "
                + (PwmId.MOST_CHANNELS - 1) + ":", "Write one of the chip's, as in " + EXAMPLE + "."));
        }
        PwmId channel = new PwmId(said.group(1), number);
        return claims.isFree(answer, channel) ? Optional.of(new Speaker(channel, new Pitch(hertz)))
            : Optional.empty();
    }
}
