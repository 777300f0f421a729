package doseward.language;

import doseward.language.check.UnknownChoice;
import doseward.language.words.Answer;
import doseward.language.words.SignBook;
import doseward.language.words.SignValues;
import doseward.language.words.Words;
import doseward.protocol.Sign;
import doseward.protocol.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A reading as people type it: {@code 110 mmHg}, {@code sinus}. */
public final class SignWords {
    private static final Pattern BETWEEN = Pattern.compile(", | and ");

    private SignWords() {}

    /** The value, if it can be recorded for the sign. */
    public static Typed<Value> value(Sign sign, String words) {
        return switch (read(sign, words)) {
            case Typed.Good<Value>(var value) -> sign.objectionTo(value)
                .<Typed<Value>>map(why -> new Typed.Bad<>(sentence(why)))
                .orElseGet(() -> new Typed.Good<>(value));
            case Typed.Bad<Value> bad -> bad;
        };
    }

    /** The value as it was said, whether or not it can be recorded. */
    public static Typed<Value> said(Sign sign, String words) {
        return read(sign, words);
    }

    private static Typed<Value> read(Sign sign, String words) {
        return switch (sign) {
            case Sign.Measured measured -> TypedWords.read(measured.name(), words, answer ->
                SignValues.measure(measured, answer, SignBook.of(List.of(measured)))
                    .map(Value.Measured::new));
            case Sign.Choice choice -> TypedWords.read(choice.name(), words, answer ->
                known(choice.name(), choice.choices(), answer).map(Value.Chosen::new));
            case Sign.Several several -> TypedWords.read(several.name(), words, answer ->
                several(several, answer));
            case Sign.Grade grade -> grade(grade, words);
            case Sign.Event event -> TypedWords.read(event.name(), words, answer ->
                Words.only(answer, "happened").map(_ -> new Value.Happened()));
        };
    }

    private static Optional<String> known(String sign, List<String> choices, Answer answer) {
        return choices.contains(answer.text()) ? Optional.of(answer.text())
            : answer.nothing(UnknownChoice.found(sign, answer.words(), choices));
    }

    /** Parted by commas or {@code and}; a choice has neither in its name. */
    private static Optional<Value> several(Sign.Several sign, Answer answer) {
        List<String> choices = new ArrayList<>();
        Matcher between = BETWEEN.matcher(answer.text());
        int from = 0;
        while (from >= 0) {
            boolean more = between.find();
            Answer choice = answer.part(from, more ? between.start() : answer.text().length());
            known(sign.name(), sign.choices(), choice).filter(one -> !choices.contains(one))
                .ifPresent(choices::add);
            from = more ? between.end() : -1;
        }
        return choices.isEmpty() ? Optional.empty() : Optional.of(new Value.SeveralChosen(choices));
    }

    private static Typed<Value> grade(Sign.Grade sign, String words) {
        if (sign.grading() instanceof Sign.Grading.WorkedOut) {
            return new Typed.Bad<>("The grade of " + sign.name() + " is worked out, not recorded.");
        }
        return TypedWords.read(sign.name(), words.strip().replaceFirst("^grade ", ""), answer ->
            Words.whole(answer, 0, Value.WORST_GRADE).map(Value.Graded::new));
    }

    private static String sentence(String objection) {
        return Character.toUpperCase(objection.charAt(0)) + objection.substring(1) + ".";
    }
}
