package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.draft.ProtocolDraft;
import java.util.List;

/** A question asked of what a protocol means; it stays silent about what could not be read. */
interface Check {
    List<Diagnostic> of(ProtocolDraft draft);
}
