package doseward.language;

import doseward.language.draft.DrugSheet;
import doseward.protocol.Sign;
import java.util.List;
import java.util.Optional;

/** The files that a protocol leans on: what is true of each drug, and which signs there are. */
public interface Library {
    Optional<DrugSheet> drug(String name);

    /** The names of all drugs, in a fixed order. */
    List<String> drugs();

    List<Sign> signs();
}
