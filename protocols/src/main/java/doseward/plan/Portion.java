package doseward.plan;

import doseward.protocol.Dosage;
import doseward.protocol.Over;
import doseward.protocol.Schedule.Segment;
import java.util.List;
import java.util.Optional;

/**
 * What the file orders for one dose, before it is worked out for any patient.
 *
 * @param over how long it is to flow; empty where the file does not say
 * @param profile the rate within it; empty where it is even
 */
public record Portion(Dosage dosage, Optional<Over> over, List<Segment> profile) {
    public Portion {
        profile = List.copyOf(profile);
    }
}
