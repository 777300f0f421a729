package doseward.controller.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.controller.settings.Settings;
import doseward.language.Documents;
import doseward.language.Shipped;
import doseward.language.approval.Approvable;
import doseward.language.approval.SigningKey;
import doseward.language.source.SourceFile;
import doseward.protocol.Protocol;
import doseward.trace.Requirement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Beyond simulation only the very bytes run that a pharmacist approved whose key counts here. */
class ApprovedFileTest {
    private static final Instant NOW = Instant.parse("2026-01-05T08:00:00Z");

    @TempDir
    private Path folder;

    private final SigningKey ida = SigningKey.fresh("Ida Keller", new SecureRandom());
    private Path file;

    @BeforeEach void anApprovedFile() throws IOException {
        file = folder.resolve("ours.yaml");
        Files.writeString(file, Files.readString(Path.of("../protocols/library/il2-high-dose-bolus.yaml"))
            .replace("status: example ", "status: approved"));
        Files.writeString(folder.resolve("trust.yaml"), """
            language: 1
            trusted:
              ida:
                %s
                until: 2099-12-31
            """.formatted(String.join("\n    ", ida.trustLines())));
        sign(ida);
    }

    @Requirement({"incident 20", "Open PCA R8.1.0(3)", "Open PCA R8.1.0(4)"})
    @Test void aFileThatIsSignedByOneWhoseKeyCountsIsRun() throws Refusal {
        String said = check(settings("dry-run", file.toString(), true)).orElseThrow();

        assertTrue(said.startsWith(file + ": approved by Ida Keller on 2026-01-05T08:00:00Z"), said);
    }

    @Requirement("incident 20")
    @Test void aFileThatNobodySignedIsRefused() throws IOException {
        Files.delete(folder.resolve("ours.yaml.sig"));

        assertRefused("there is no signature beside it", settings("dry-run", file.toString(), true));
    }

    @Requirement("incident 20")
    @Test void aSignatureOfAKeyThatDoesNotCountIsRefused() throws IOException {
        sign(SigningKey.fresh("Ida Keller", new SecureRandom()));

        assertRefused("which the trust file does not name", settings("saline-bench", file.toString(), true));
    }

    @Requirement("incident 20")
    @Test void aFileThatWasChangedAfterwardsIsRefused() throws IOException {
        Files.writeString(file, Files.readString(file) + "# a word\n");

        assertRefused("changed after Ida Keller approved it", settings("dry-run", file.toString(), true));
    }

    @Test void aShippedProtocolIsAnExampleAndIsRefused() {
        assertRefused("is an example that nobody has approved",
            settings("dry-run", "il2-high-dose-bolus", true));
    }

    @Test void settingsThatDoNotSayWhoseApprovalsCountAreRefused() {
        assertRefused("Name the trust file: `trust: trust.yaml`.",
            settings("dry-run", file.toString(), false));
    }

    @Test void inSimulationItIsAskedForOnlyIfTheSettingsSaySo() throws IOException, Refusal {
        Files.delete(folder.resolve("ours.yaml.sig"));

        assertEquals(Optional.empty(), check(settings("simulation", file.toString(), false)));
        assertRefused("there is no signature beside it", settings("simulation", file.toString(), true));
    }

    private void sign(SigningKey key) throws IOException {
        Approvable.Ready ready = assertInstanceOf(Approvable.Ready.class,
            Approvable.of(SourceFile.read(file), new Shipped(), List.of()));
        Files.writeString(folder.resolve("ours.yaml.sig"), key.approve(ready, NOW));
    }

    private static void assertRefused(String because, Settings settings) {
        Refusal refusal = assertThrows(Refusal.class, () -> check(settings));
        assertTrue(refusal.getMessage().contains(because), refusal.getMessage());
    }

    private static Optional<String> check(Settings settings) throws Refusal {
        Protocol protocol = Documents.shipped().protocol(settings.protocol()).value().orElseThrow();
        return ApprovedFile.check(settings, settings.protocol(), protocol, NOW);
    }

    private Settings settings(String stage, String protocol, boolean trusting) {
        return DeskFile.read(folder, stage, protocol, "pump-1",
            trusting ? "trust: " + folder.resolve("trust.yaml") : "");
    }
}
