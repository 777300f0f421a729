package doseward.language.approval;

import doseward.diagnostic.Findings;
import doseward.protocol.Head.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Whether a file is approved, and if not, why not. */
public sealed interface Approval {

    /** The file is byte for byte what this person approved, and their key counts. */
    record Good(String by, Instant time, String keyId, List<String> accepted) implements Approval {
        public Good {
            accepted = List.copyOf(accepted);
        }
    }

    /** There is no signature beside the file. */
    record Missing() implements Approval {}

    /** What stands beside the file is no signature file as {@code approve} writes it. */
    record Damaged() implements Approval {}

    /** Signed with a key that the trust file does not name. */
    record UnknownKey(String keyId) implements Approval {}

    /** The trust file gives the key to someone else than the signature does. */
    record OtherName(String claimed, String trusted) implements Approval {}

    /** The signature was not made with this key over these words. */
    record Forged(String claimed) implements Approval {}

    /** The key is revoked, with the reason. */
    record Revoked(String by, String why) implements Approval {}

    /** The key counts no more. */
    record Expired(String by, LocalDate until) implements Approval {}

    /** Signed later than now, so one of the two clocks is wrong. */
    record FromTheFuture(String by, Instant time) implements Approval {}

    /** The signature is good, but for other bytes. */
    record Changed(String by, Instant time, String signed, String now) implements Approval {}

    /** The file is as it was, but these of the house's own files that it goes by are not. */
    record OtherOwnFiles(String by, Instant time, List<String> files) implements Approval {
        public OtherOwnFiles {
            files = List.copyOf(files);
        }
    }

    /** The file can't be read as a protocol, or no longer. */
    record Faulty(Findings findings) implements Approval {}

    /** The signature names another protocol or revision than the file does. */
    record OtherFile(String signed, String now) implements Approval {}

    /** The file does not say itself that it is approved. */
    record NotApproved(Status status) implements Approval {}

    default boolean isGood() {
        return this instanceof Good;
    }

    /** What is, and then what to do. */
    default String sentence() {
        return switch (this) {
            case Good(var by, var time, var key, var accepted) -> "approved by " + by + " on " + time
                + " with key " + key + (accepted.isEmpty() ? "." : ", who accepted the warnings "
                + String.join(", ", accepted) + ".");
            case Missing() -> "not approved: there is no signature beside it. Let a pharmacist approve it.";
            case Damaged() -> "not approved: the file beside it is not a whole signature. Approve it again.";
            case UnknownKey(var key) -> "not approved: it is signed with the key " + key
                + ", which the trust file does not name.";
            case OtherName(var claimed, var trusted) -> "not approved: it is signed as " + claimed
                + ", but the trust file says that this key is " + trusted + "'s.";
            case Forged(var claimed) -> "not approved: the signature is not " + claimed
                + "'s. It, or what it says, was changed or made by someone else.";
            case Revoked(var by, var why) -> "not approved: the key of " + by + " is revoked (" + why
                + "). Approve it again with another key.";
            case Expired(var by, var until) -> "not approved: the key of " + by + " counted until " + until
                + ". Approve it again with a new key.";
            case FromTheFuture(var by, var time) -> "not approved: " + by + " signed it on " + time
                + ", which is still to come. Set the clocks right.";
            case Changed(var by, var time, var signed, var now) -> "changed after " + by + " approved it on "
                + time + ". Approved was " + signed + ", and this is " + now + ".";
            case OtherOwnFiles(var by, var time, var files) -> "not approved as it is: what it goes by was "
                + "changed, added or removed after " + by + " approved it on " + time + ": "
                + String.join(", ", files) + ". Approve it again.";
            case Faulty(_) -> "not approved: it can't be read as a protocol. `doseward check` says why.";
            case OtherFile(var signed, var now) -> "not approved: the signature is for " + signed
                + ", and this is " + now + ".";
            case NotApproved(var status) -> "not approved: its status is `"
                + status.name().toLowerCase(Locale.ROOT) + "`.";
        };
    }
}
