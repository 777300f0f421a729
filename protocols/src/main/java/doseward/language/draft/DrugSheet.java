package doseward.language.draft;

import doseward.protocol.Drug;
import java.util.List;

/**
 * A drug file: the drug, and what its authors say of it besides.
 *
 * @param title for people
 * @param codes what other systems call it; for export
 * @param refusedUnits units that no protocol may count this drug in
 * @param neverWith fluids and things that must not touch it
 */
public record DrugSheet(Drug drug, String title, List<Code> codes, List<Warned> refusedUnits,
    List<Warned> neverWith) {
    public DrugSheet {
        codes = List.copyOf(codes);
        refusedUnits = List.copyOf(refusedUnits);
        neverWith = List.copyOf(neverWith);
    }

    /** What a system calls it: {@code ATC}, {@code L03AC01}. */
    public record Code(String system, String code) {}

    /** Something that is refused, and the reason its author reads. */
    public record Warned(String what, String because) {}
}
