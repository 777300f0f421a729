package doseward.controller.command;

import doseward.command.Exit;
import doseward.controller.settings.Settings;
import doseward.engine.Stage;
import doseward.language.Documents;
import doseward.language.Library;
import doseward.language.Shipped;
import doseward.language.approval.Approval;
import doseward.language.approval.Approvals;
import doseward.language.approval.Trust;
import doseward.language.approval.TrustReader;
import doseward.language.source.SourceFile;
import doseward.protocol.Protocol;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Refuses a protocol that nobody whose approval counts here has signed, where a true pump would run it; in
 * simulation only if the settings ask for it.
 */
final class ApprovedFile {
    private static final String NOTHING_RUNS = "Nobody's approval counts, so the controller does not start.";

    private ApprovedFile() {}

    /** Says who approved the very file that was read; empty where nobody must. */
    static Optional<String> check(Settings settings, Protocol protocol, Instant now) throws Refusal {
        if (settings.trust().isEmpty()) {
            if (settings.stage() == Stage.SIMULATION) {
                return Optional.empty();
            }
            throw refused("At stage " + settings.stage().word() + " only an approved protocol is run, and "
                + "the settings do not say whose approvals count. Name the trust file: `trust: trust.yaml`.");
        }
        Trust trust = Sound.of(TrustReader.read(SourceFile.read(settings.trust().get())), NOTHING_RUNS);
        return Optional.of(settings.protocol() + ": " + approved(settings, protocol, trust, now).sentence());
    }

    private static Approval approved(Settings settings, Protocol protocol, Trust trust, Instant now)
            throws Refusal {
        if (Shipped.protocol(settings.protocol()).isPresent()) {
            throw refused("The shipped protocol " + settings.protocol() + " is an example that nobody has "
                + "approved. Copy it into a file of your own, and let a pharmacist approve that.");
        }
        Library library = Sound.of(Documents.shipped().library(settings.protocol()), NOTHING_RUNS);
        Path path = Path.of(settings.protocol());
        SourceFile file = SourceFile.read(path);
        Approval approval = new Approvals(trust, library).of(file, path, now);
        if (!approval.isGood()) {
            throw refused(settings.protocol() + ": " + approval.sentence());
        }
        if (file instanceof SourceFile.Readable read && read.hash().equals(protocol.head().hash())) {
            return approval;
        }
        throw refused(settings.protocol() + " was changed while it was read. Start again.");
    }

    private static Refusal refused(String why) {
        return new Refusal(Exit.REFUSED, why);
    }
}
