package doseward.language.draft;

import doseward.diagnostic.Span;
import doseward.protocol.Dosage;
import doseward.protocol.DoseAmount;
import java.util.List;

/**
 * How much one dose is, with its places.
 *
 * @param amounts every amount it names: one, the two ends of a range, or one for each level; none where the
 *     file leaves the amount to others
 * @param span of the whole, or of the key under which it stands
 */
public record DosageDraft(Dosage dosage, List<At<DoseAmount>> amounts, Span span) {
    public DosageDraft {
        amounts = List.copyOf(amounts);
    }
}
