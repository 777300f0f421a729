package doseward.scenario;

import doseward.protocol.PatientNeeds;
import doseward.quantity.Age;
import doseward.quantity.Height;
import doseward.quantity.Measure;
import doseward.quantity.Weight;
import java.util.List;
import java.util.Optional;

/**
 * The patient of a test.
 *
 * @param baseline measured before the first dose
 * @param upperNormal the laboratory's limits, entered with every result
 * @param asked what is known before the course begins
 * @param chosen the level of an order that is chosen when the course begins
 */
public record Subject(
        Weight weight,
        Optional<Height> height,
        Optional<Age> age,
        Optional<PatientNeeds.Sex> sex,
        List<Recorded> baseline,
        List<UpperNormal> upperNormal,
        List<Recorded> asked,
        List<Chosen> chosen) {

    public Subject {
        baseline = List.copyOf(baseline);
        upperNormal = List.copyOf(upperNormal);
        asked = List.copyOf(asked);
        chosen = List.copyOf(chosen);
    }

    /** The laboratory's upper limit of a sign. */
    public record UpperNormal(String sign, Measure value) {}

    /** The level at which an order begins. */
    public record Chosen(String order, String level) {}

    /** This patient with other baselines, which replace those of the same sign. */
    public Subject withBaseline(List<Recorded> others) {
        return new Subject(weight, height, age, sex, Recorded.replaced(baseline, others), upperNormal, asked,
            chosen);
    }
}
