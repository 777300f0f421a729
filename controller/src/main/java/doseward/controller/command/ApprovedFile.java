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

    /**
     * Says who approved the very file that was read; empty where nobody must.
     *
     * @param name of the protocol, as it is read by: a path, or that of a shipped one
     */
    static Optional<String> check(Settings settings, String name, Protocol protocol, Instant now)
            throws Refusal {
        if (settings.trust().isEmpty()) {
            if (settings.stage() == Stage.SIMULATION) {
                return Optional.empty();
            }
            throw refused("At stage " + settings.stage().word() + " only an approved protocol is run, and "
                + "the settings do not say whose approvals count. Name the trust file: `trust: trust.yaml`.");
        }
        Trust trust = Sound.of(TrustReader.read(SourceFile.read(settings.trust().get())), NOTHING_RUNS);
        return Optional.of(name + ": " + approved(name, protocol, trust, now).sentence());
    }

    private static Approval approved(String name, Protocol protocol, Trust trust, Instant now)
            throws Refusal {
        if (Shipped.protocol(name).isPresent()) {
            throw refused("The shipped protocol " + name + " is an example that nobody has "
                + "approved. Copy it into a file of your own, and let a pharmacist approve that.");
        }
        Library library = Sound.of(Documents.shipped().library(name), NOTHING_RUNS);
        Path path = Path.of(name);
        SourceFile file = SourceFile.read(path);
        Approval approval = new Approvals(trust, library).of(file, path, now);
        if (!approval.isGood()) {
            throw refused(name + ": " + approval.sentence());
        }
        if (file instanceof SourceFile.Readable read && read.hash().equals(protocol.head().hash())) {
            return approval;
        }
        throw refused(name + " was changed while it was read. Start again.");
    }

    private static Refusal refused(String why) {
        return new Refusal(Exit.REFUSED, why);
    }
}
