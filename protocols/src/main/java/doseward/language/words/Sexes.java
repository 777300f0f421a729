package doseward.language.words;

import doseward.protocol.PatientNeeds.Sex;
import java.util.List;
import java.util.Optional;

/** The sex of a patient in a word: {@code female}, {@code male}. */
public final class Sexes {
    private Sexes() {}

    public static Optional<Sex> read(Answer answer) {
        return Words.oneOf(answer, List.of(Sex.FEMALE, Sex.MALE), Sex::word);
    }
}
