package doseward.simulator.ward;

import doseward.simulator.patient.Treatment;
import java.time.Instant;

/** Something that a named person gave the patient beside the drug, and when. */
public record Act(Instant at, String by, Treatment what) {
    /** In a sentence, without its time. */
    public String sentence() {
        return by + " " + what.words();
    }
}
