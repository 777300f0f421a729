package doseward.language;

import doseward.language.words.Ages;
import doseward.language.words.Measures;
import doseward.protocol.PatientNeeds.Sex;
import doseward.quantity.Age;
import doseward.quantity.Height;

/** What people type about a patient's body: {@code 180cm}, {@code 54 years}, {@code female}. */
public final class BodyWords {
    private BodyWords() {}

    public static Typed<Height> height(String words) {
        return TypedWords.read("height", words, Measures::height);
    }

    public static Typed<Age> age(String words) {
        return TypedWords.read("age", words, Ages::read);
    }

    /** One of the two that a protocol may ask for. */
    public static Typed<Sex> sex(String words) {
        return switch (words.strip()) {
            case "female" -> new Typed.Good<>(Sex.FEMALE);
            case "male" -> new Typed.Good<>(Sex.MALE);
            default -> new Typed.Bad<>("`" + words + "` can't be read as a sex. Say `female` or `male`.");
        };
    }
}
