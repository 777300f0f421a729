package doseward.language.draft;

import doseward.protocol.Drug;
import java.util.List;

/**
 * A drug file: the drug, and what its authors warn of.
 *
 * @param revision of the drug file, so that a reader can say which one was used
 * @param refusedUnits units that no protocol may count this drug in
 * @param neverWith fluids and things that must not touch it
 */
public record DrugSheet(Drug drug, int revision, List<Warned> refusedUnits, List<Warned> neverWith) {
    public DrugSheet {
        refusedUnits = List.copyOf(refusedUnits);
        neverWith = List.copyOf(neverWith);
    }

    /** Something that is refused, and the reason its author reads. */
    public record Warned(String what, String because) {}
}
