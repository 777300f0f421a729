package doseward.language.words;

import doseward.language.check.NotSupportedYet;
import doseward.language.check.UnknownPhrase;
import doseward.language.check.UnknownSign;
import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import doseward.protocol.Sign;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One comparison in words: a sign with a value or choices, or a count of held doses. */
final class Clauses {
    private static final String EXAMPLE = "systolic pressure below 90 mmHg";
    private static final int MOST_DOSES = 1000;
    private static final List<String> AFTER_SIGN = Stream.concat(
        Stream.of(Comparison.values()).map(comparison -> " " + comparison.words() + " "),
        Stream.of(" is ", " from ", " rising ", " falling ", " more than ", " less than ")).toList();

    private final SignBook signs;

    Clauses(SignBook signs) {
        this.signs = signs;
    }

    Optional<Condition> read(Answer clause) {
        Optional<String> later = Later.partOf(clause.text());
        if (later.isPresent()) {
            return clause.nothing(NotSupportedYet.words(clause.words(), later.orElseThrow(),
                "Take the rule out, or keep this file for a later version."));
        }
        if (clause.text().startsWith("doses held ")) {
            return dosesHeld(clause);
        }
        Optional<Sign> sign = signs.beginning(clause.text());
        return sign.isPresent() ? ofSign(sign.orElseThrow(), clause) : unknownSign(clause);
    }

    private Optional<Condition> unknownSign(Answer clause) {
        int end = AFTER_SIGN.stream().map(clause.text()::indexOf).filter(index -> index > 0)
            .min(Comparator.naturalOrder()).orElse(-1);
        return end < 0 ? clause.unknown(EXAMPLE)
            : clause.nothing(UnknownSign.found(clause.words().part(0, end), signs.names()));
    }

    private Optional<Condition> ofSign(Sign sign, Answer clause) {
        int end = sign.name().length();
        if (clause.text().length() <= end + 1) {
            return clause.unknown(example(sign));
        }
        Answer rest = clause.from(end + 1);
        return switch (sign) {
            case Sign.Choice choice when rest.text().startsWith("is ") -> chosen(choice, rest.from(3));
            case Sign.Choice choice -> clause.nothing(UnknownPhrase.because(rest.words(),
                "`" + choice.name() + "` is one of a list, and is not compared with numbers:",
                "Write it like this: `" + example(choice) + "`."));
            case Sign.Number number -> compared(number, rest);
            case Sign.Accumulated _, Sign.Several _, Sign.Grade _, Sign.Event _ ->
                throw new IllegalStateException("no signs file reads as one with such a sign yet");
        };
    }

    private static Optional<Condition> chosen(Sign.Choice sign, Answer rest) {
        boolean negated = rest.text().startsWith("not ");
        Answer list = negated ? rest.from(4) : rest;
        Optional<List<String>> choices = Choices.read(sign, list);
        if (negated && choices.isPresent() && choices.orElseThrow().size() > 1) {
            return rest.nothing(UnknownPhrase.because(rest.words(),
                "After `is not` stands one choice, for of several nobody knows which is meant:",
                "Write one `is not` for each, joined by `and`."));
        }
        return choices.map(names -> Condition.chosen(sign.name(), negated, names));
    }

    private Optional<Condition> compared(Sign.Number sign, Answer rest) {
        Optional<Comparison> comparison = comparison(rest.text());
        if (comparison.isEmpty()) {
            return rest.nothing(UnknownPhrase.because(rest.words(),
                "I can't read a comparison here:",
                "Write `below`, `at most`, `exactly`, `at least` or `above`, as in `" + example(sign)
                    + "`."));
        }
        Answer value = rest.from(comparison.orElseThrow().words().length() + 1);
        return SignValues.measure(sign, new Answer(sign.name(), value.words(), value.problems()), signs)
            .map(measure -> Condition.compared(sign.name(), comparison.orElseThrow(), measure));
    }

    private static Optional<Condition> dosesHeld(Answer clause) {
        boolean inARow = clause.text().startsWith("doses held in a row ");
        Answer rest = clause.from(inARow ? "doses held in a row ".length() : "doses held ".length());
        Optional<Comparison> comparison = comparison(rest.text());
        if (comparison.isEmpty()) {
            return clause.unknown("doses held at least 3");
        }
        Answer count = rest.from(comparison.orElseThrow().words().length() + 1);
        return NumberWords.whole(new Answer("doses held", count.words(), count.problems()), 1, MOST_DOSES)
            .map(number -> Condition.dosesHeld(inARow, comparison.orElseThrow(), number));
    }

    private static Optional<Comparison> comparison(String text) {
        return Stream.of(Comparison.values()).filter(one -> text.startsWith(one.words() + " ")).findFirst();
    }

    private static String example(Sign sign) {
        return switch (sign) {
            case Sign.Number number -> number.name() + " below " + number.usual().lowest();
            case Sign.Choice choice -> choice.name() + " is " + choice.choices().getFirst();
            case Sign.Accumulated _, Sign.Several _, Sign.Grade _, Sign.Event _ ->
                throw new IllegalStateException("no signs file reads as one with such a sign yet");
        };
    }
}
