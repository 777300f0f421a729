package doseward.plan;

import doseward.protocol.PatientNeeds;
import doseward.protocol.Size;
import doseward.protocol.SurfaceRule;
import doseward.quantity.Age;
import doseward.quantity.Height;
import doseward.quantity.Weight;
import java.util.Optional;

/** The facts about a patient that doses go by; those that a protocol does not need may be absent. */
public record Patient(Weight weight, Optional<Height> height, Optional<Age> age,
    Optional<PatientNeeds.Sex> sex) {

    /** A patient of whom nothing but the weight is known. */
    public static Patient of(Weight weight) {
        return new Patient(weight, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same patient, weighed anew. */
    public Patient weighing(Weight now) {
        return new Patient(now, height, age, sex);
    }

    /** What amounts are worked out for; without a surface where the rule or the height is missing. */
    public Size size(Optional<SurfaceRule> rule) {
        return new Size(weight, rule.flatMap(known -> height.map(tall -> known.of(weight, tall))));
    }
}
