package doseward.plan;

import doseward.protocol.Limits.Severity;
import java.util.List;
import java.util.Optional;

/**
 * What a limit that is passed means for a plan.
 *
 * @param override of soft limits, if somebody answers for one
 */
record Allowance(Optional<SoftOverride> override) {
    /** Nobody answers for going beyond any limit. */
    static final Allowance NONE = new Allowance(Optional.empty());

    private static final String BEYOND = "BEYOND A SOFT LIMIT: ";

    /** Whether it says what was overridden. */
    static boolean isNote(String note) {
        return note.startsWith(BEYOND);
    }

    /** The sentence as an objection; or, where it is overridden, a note, and no objection. */
    Optional<String> objection(Severity severity, String who, String sentence, List<String> notes) {
        if (severity == Severity.HARD) {
            return Optional.of(who + ": " + sentence + ". Nobody may override it.");
        }
        override.ifPresent(one -> notes.add(BEYOND + sentence + "; " + one.words() + "."));
        return override.isPresent() ? Optional.empty()
            : Optional.of(who + ": " + sentence + ". A named person may override it, for a reason.");
    }
}
