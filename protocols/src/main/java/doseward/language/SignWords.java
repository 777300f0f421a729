package doseward.language;

import doseward.language.check.UnknownChoice;
import doseward.language.words.Answer;
import doseward.language.words.SignBook;
import doseward.language.words.SignValues;
import doseward.protocol.Sign;
import doseward.protocol.Value;
import java.util.List;
import java.util.Optional;

/** A reading as people type it: {@code 110 mmHg}, {@code sinus}. */
public final class SignWords {
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

    private static Typed<Value> read(Sign sign, String words) {
        return switch (sign) {
            case Sign.Number number -> TypedWords.read(number.name(), words, answer ->
                SignValues.measure(number, answer, SignBook.of(List.of(number))).map(Value.Measured::new));
            case Sign.Choice choice -> choice.choices().contains(words.strip())
                ? new Typed.Good<>(new Value.Chosen(words.strip()))
                : TypedWords.read(choice.name(), words, answer -> unknown(choice, answer));
            case Sign.Accumulated _, Sign.Several _, Sign.Grade _, Sign.Event _ ->
                throw new IllegalStateException("no signs file reads as one with such a sign yet");
        };
    }

    private static Optional<Value> unknown(Sign.Choice choice, Answer answer) {
        return answer.nothing(UnknownChoice.found(choice.name(), answer.words(),
            choice.choices()));
    }

    private static String sentence(String objection) {
        return Character.toUpperCase(objection.charAt(0)) + objection.substring(1) + ".";
    }
}
