package doseward.controller.settings;

import doseward.language.Keys;
import doseward.language.Part;
import doseward.language.words.Ages;
import doseward.language.words.Answer;
import doseward.language.words.Measures;
import doseward.language.words.Sexes;
import doseward.plan.ChosenLevel;
import doseward.plan.Patient;
import doseward.protocol.PatientNeeds.Sex;
import doseward.quantity.Age;
import doseward.quantity.Height;
import doseward.quantity.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads who the patient is, as far as doses go by it, and the levels that are chosen for that patient. */
final class PatientReader {
    static final Keys KEYS = new Keys().needs("weight", "the patient's weight", "80 kg")
        .may("height", "age", "sex", "chosen");

    private PatientReader() {}

    /** The patient, with the levels that were chosen. */
    record Described(Patient patient, List<ChosenLevel> levels) {}

    /** Empty where something is wrong, which is noted. */
    static Optional<Described> read(Part part) {
        Optional<Weight> weight = part.value("weight", Measures::weight);
        Optional<Optional<Height>> height = maybe(part, "height", Measures::height);
        Optional<Optional<Age>> age = maybe(part, "age", Ages::read);
        Optional<Optional<Sex>> sex = maybe(part, "sex", Sexes::read);
        Optional<List<ChosenLevel>> levels = levels(part);
        boolean whole = weight.isPresent() && height.isPresent() && age.isPresent() && sex.isPresent()
            && levels.isPresent();
        return whole ? Optional.of(new Described(new Patient(weight.get(), height.get(), age.get(),
            sex.get()), levels.get())) : Optional.empty();
    }

    private static <T> Optional<Optional<T>> maybe(Part part, String key,
            Function<Answer, Optional<T>> reader) {
        return part.has(key) ? part.value(key, reader).map(Optional::of) : Optional.of(Optional.empty());
    }

    private static Optional<List<ChosenLevel>> levels(Part part) {
        List<ChosenLevel> levels = new ArrayList<>();
        boolean whole = true;
        for (var entry : part.entries("chosen")) {
            Optional<ChosenLevel> level = part.words(entry)
                .map(answer -> new ChosenLevel(entry.key().text(), answer.text()));
            whole &= level.isPresent();
            level.ifPresent(levels::add);
        }
        return whole ? Optional.of(levels) : Optional.empty();
    }
}
