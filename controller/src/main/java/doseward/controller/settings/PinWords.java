package doseward.controller.settings;

import doseward.language.check.UnknownPhrase;
import doseward.language.words.Answer;
import doseward.pump.Make.Container;
import doseward.pump.gpio.line.Level;
import doseward.pump.gpio.line.LineId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words by which lines, levels and lengths are said. */
final class PinWords {
    private static final Pattern LINE = Pattern.compile("[0-9]{1,3}");
    private static final Pattern TWO_LINES = Pattern.compile("([0-9]{1,3}) and ([0-9]{1,3})");
    private static final Pattern CHIP = Pattern.compile("[A-Za-z0-9_-]{1,30}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");
    private static final Pattern MILLIMETRES = Pattern.compile("([0-9]{1,2})(?:\\.([0-9]{1,3}))? mm");
    private static final Pattern VOLTS = Pattern.compile("([0-9]{1,2})(?:\\.([0-9]{1,3}))? V");
    private static final Pattern CHANNEL = Pattern.compile("[0-7]");
    private static final int THOUSAND = 1_000;
    private static final int DIGITS = 3;

    private PinWords() {}

    static Optional<String> chip(Answer answer) {
        return CHIP.matcher(answer.text()).matches() ? Optional.of(answer.text())
            : answer.unknown("gpiochip0");
    }

    /** Whether it is the number of a line. */
    static boolean isLine(Answer answer) {
        return LINE.matcher(answer.text()).matches();
    }

    /** A line of that chip by its number. */
    static Optional<LineId> line(Answer answer, String chip) {
        return isLine(answer)
            ? Optional.of(new LineId(chip, Integer.parseInt(answer.text()))) : answer.unknown("17");
    }

    /** The line of a switch; or two, of which the second is always at the other level. */
    static Optional<List<LineId>> lines(Answer answer, String chip) {
        Matcher two = TWO_LINES.matcher(answer.text());
        if (two.matches()) {
            return Optional.of(List.of(new LineId(chip, Integer.parseInt(two.group(1))),
                new LineId(chip, Integer.parseInt(two.group(2)))));
        }
        return isLine(answer)
            ? Optional.of(List.of(new LineId(chip, Integer.parseInt(answer.text()))))
            : answer.unknown("5 and 6");
    }

    static Optional<Container> kind(Answer answer) {
        return switch (answer.text()) {
            case "syringe" -> Optional.of(Container.SYRINGE);
            case "rollers" -> Optional.of(Container.BAG);
            default -> answer.unknown("syringe");
        };
    }

    static Optional<Level> level(Answer answer) {
        return switch (answer.text()) {
            case "low" -> Optional.of(Level.LOW);
            case "high" -> Optional.of(Level.HIGH);
            default -> answer.unknown("low");
        };
    }

    static Optional<Integer> number(Answer answer, int most) {
        return number(answer, 1, most, "Look at the motor's and the driver's data sheet.");
    }

    static Optional<Integer> number(Answer answer, int least, int most, String mend) {
        boolean reads = NUMBER.matcher(answer.text()).matches();
        int number = reads ? Integer.parseInt(answer.text()) : 0;
        return reads && number >= least && number <= most ? Optional.of(number)
            : answer.nothing(UnknownPhrase.because(answer.words(), "It is a whole number from " + least
                + " to " + most + ":", mend));
    }

    /** A length in micrometres. */
    static Optional<Integer> length(Answer answer) {
        return thousandths(MILLIMETRES.matcher(answer.text())).or(() -> answer.unknown("2 mm"));
    }

    /** A voltage in millivolts; empty where it is none. */
    static Optional<Integer> millivolts(String words) {
        return thousandths(VOLTS.matcher(words));
    }

    /** A number above zero with up to three digits after its point, in thousandths. */
    private static Optional<Integer> thousandths(Matcher number) {
        if (!number.matches()) {
            return Optional.empty();
        }
        String parts = Optional.ofNullable(number.group(2)).orElse("");
        int all = Integer.parseInt(number.group(1)) * THOUSAND
            + Integer.parseInt(parts + "0".repeat(DIGITS - parts.length()));
        return Optional.of(all).filter(some -> some > 0);
    }

    /** A channel of a converter. */
    static Optional<Integer> channel(Answer answer) {
        return CHANNEL.matcher(answer.text()).matches() ? Optional.of(Integer.parseInt(answer.text()))
            : answer.unknown("0");
    }

    static Optional<Syringe> syringe(Answer answer) {
        return Syringe.named(answer.text()).or(() -> answer.nothing(UnknownPhrase.because(answer.words(),
            "No syringe of the library is called so:", "It has " + Syringe.LIBRARY.stream()
                .map(Syringe::name).collect(Collectors.joining(", ")) + ".")));
    }
}
