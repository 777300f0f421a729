package doseward.language.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.language.Documents;
import doseward.language.Library;
import doseward.language.Shipped;
import doseward.language.approval.Signed.Statement;
import doseward.language.approval.Trust.Trusted;
import doseward.language.source.SourceFile;
import doseward.trace.Requirement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApprovalTest {
    private static final Instant NOW = Instant.parse("2026-01-05T08:00:00Z");
    private static final LocalDate UNTIL = LocalDate.parse("2026-12-31");

    private final Library library = new Shipped();
    private final SigningKey ida = SigningKey.fresh("Ida Keller", new SecureRandom());
    private final SigningKey jon = SigningKey.fresh("Jon Ash", new SecureRandom());
    private final byte[] file = approved();
    private final byte[] signature = signed(ida, file);

    private static byte[] approved() {
        try {
            return Files.readString(Path.of("library/il2-high-dose-bolus.yaml"))
                .replace("status: example ", "status: approved").getBytes(StandardCharsets.UTF_8);
        } catch (IOException trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    private byte[] signed(SigningKey key, byte[] bytes) {
        Approvable.Ready ready = assertInstanceOf(Approvable.Ready.class,
            Approvable.of(SourceFile.of("a.yaml", bytes), library, List.of()));
        return key.approve(ready, NOW).getBytes(StandardCharsets.UTF_8);
    }

    private static Trusted trusted(SigningKey key, String name) {
        return new Trusted(name, key.verifying(), UNTIL, Optional.empty());
    }

    private Approval verify(byte[] bytes, byte[] sig, Trusted... trusted) {
        return verify(bytes, sig, NOW, trusted);
    }

    private Approval verify(byte[] bytes, byte[] sig, Instant now, Trusted... trusted) {
        return new Approvals(new Trust(List.of(trusted)), library)
            .of(SourceFile.of("a.yaml", bytes), SourceFile.of("a.yaml.sig", sig), now);
    }

    private Approval verifyByIda(byte[] bytes, byte[] sig) {
        return verify(bytes, sig, trusted(jon, "Jon Ash"), trusted(ida, "Ida Keller"));
    }

    @Requirement({"GIP 6.1.6", "Open PCA R8.1.0(3)", "Open PCA R8.1.0(4)"})
    @Test void aFileAsItWasSignedIsApprovedByItsSignerAtItsTime() {
        Approval.Good good = assertInstanceOf(Approval.Good.class, verifyByIda(file, signature));

        assertEquals(new Approval.Good("Ida Keller", NOW, ida.verifying().id(), List.of()), good);
    }

    @Requirement("incident 20")
    @Test void noFileWithOneByteChangedIsApproved() {
        for (int at = 0; at < file.length; at++) {
            byte[] changed = flipped(file, at, 1 << (at % 8));

            assertFalse(verifyByIda(changed, signature).isGood(), "byte " + at);
        }
    }

    @Test void noSignatureFileWithOneByteChangedIsAccepted() {
        for (int at = 0; at < signature.length; at++) {
            for (int bits = 1; bits < 256; bits *= 2) {
                byte[] changed = flipped(signature, at, bits);

                assertFalse(verifyByIda(file, changed).isGood(), "byte " + at + " by " + bits);
            }
        }
    }

    private static byte[] flipped(byte[] bytes, int at, int bits) {
        byte[] changed = bytes.clone();
        changed[at] ^= (byte) bits;
        return changed;
    }

    @Test void noBeginningAndNoLengtheningOfEitherIsAccepted() {
        for (int length = 0; length < signature.length; length++) {
            assertInstanceOf(Approval.Damaged.class, verifyByIda(file, Arrays.copyOf(signature, length)));
        }
        for (int length = 0; length < file.length; length += 7) {
            assertFalse(verifyByIda(Arrays.copyOf(file, length), signature).isGood());
        }
        for (String more : List.of("\n", " ", "# a remark\n", "by: Ida Keller\n")) {
            assertFalse(verifyByIda(joined(file, more), signature).isGood());
            assertFalse(verifyByIda(file, joined(signature, more)).isGood());
        }
        byte[] marked = joined("\uFEFF".getBytes(StandardCharsets.UTF_8),
            new String(signature, StandardCharsets.UTF_8));
        assertInstanceOf(Approval.Damaged.class, verifyByIda(file, marked));
    }

    private static byte[] joined(byte[] bytes, String more) {
        return (new String(bytes, StandardCharsets.UTF_8) + more).getBytes(StandardCharsets.UTF_8);
    }

    @Test void aSignatureCannotBeMovedToAnotherNameTimeProtocolRevisionOrFile() {
        for (String[] change : new String[][] {{"by: Ida Keller", "by: Jon Ash"},
            {"2026-01-05T08", "2026-01-05T07"}, {"il2-high-dose-bolus", "il2-low-dose-bolus"},
            {"revision: 2", "revision: 3"}, {"accepted-warnings: none", "accepted-warnings: hold-gap"},
            {ida.verifying().id(), jon.verifying().id()}}) {
            String moved = new String(signature, StandardCharsets.UTF_8).replace(change[0], change[1]);

            Approval approval = verifyByIda(file, moved.getBytes(StandardCharsets.UTF_8));

            assertFalse(approval.isGood(), change[1]);
            assertFalse(approval instanceof Approval.Damaged, change[1]);
        }
        byte[] other = new String(file, StandardCharsets.UTF_8).replace("revision: 2", "revision: 3")
            .getBytes(StandardCharsets.UTF_8);
        Approval.Changed changed = assertInstanceOf(Approval.Changed.class, verifyByIda(other, signature));
        assertEquals("Ida Keller", changed.by());
    }

    @Test void aSignatureByAKeyOfTheSameNameThatIsNotTrustedIsUnknown() {
        SigningKey impostor = SigningKey.fresh("Ida Keller", new SecureRandom());

        assertInstanceOf(Approval.UnknownKey.class, verifyByIda(file, signed(impostor, file)));
    }

    @Test void aTrustedPersonCannotSignInAnothersName() {
        SigningKey posing = new SigningKey("Ida Keller", jon.verifying(), jon.key());

        assertEquals(new Approval.OtherName("Ida Keller", "Jon Ash"),
            verifyByIda(file, signed(posing, file)));
    }

    @Test void aKeyThatNamesAnotherKeysIdIsForged() {
        SigningKey posing = new SigningKey("Ida Keller", ida.verifying(), jon.key());

        assertEquals(new Approval.Forged("Ida Keller"), verifyByIda(file, signed(posing, file)));
    }

    @Test void aKeyCountsOnItsLastDayAndNoLonger() {
        Trusted trusted = trusted(ida, "Ida Keller");

        assertTrue(verify(file, signature, Instant.parse("2026-12-31T23:59:59Z"), trusted).isGood());
        assertEquals(new Approval.Expired("Ida Keller", UNTIL),
            verify(file, signature, Instant.parse("2027-01-01T00:00:00Z"), trusted));
    }

    @Test void nothingThatARevokedKeySignedCountsWheneverItWasSigned() {
        Trusted revoked = new Trusted("Ida Keller", ida.verifying(), UNTIL, Optional.of("lost"));

        assertEquals(new Approval.Revoked("Ida Keller", "lost"), verify(file, signature, revoked));
    }

    @Test void aSignatureFromTheFutureDoesNotCountYet() {
        assertInstanceOf(Approval.FromTheFuture.class,
            verify(file, signature, NOW.minusSeconds(1), trusted(ida, "Ida Keller")));
    }

    @Test void whatIsSignedForAnotherProtocolOrAFileThatIsNoLongerApprovedIsNoApproval() {
        byte[] example = new String(file, StandardCharsets.UTF_8)
            .replace("status: approved", "status: example").getBytes(StandardCharsets.UTF_8);

        assertInstanceOf(Approval.OtherFile.class, verifyByIda(file, by("another", 2, file)));
        assertInstanceOf(Approval.OtherFile.class, verifyByIda(file, by("il2-high-dose-bolus", 7, file)));
        assertInstanceOf(Approval.NotApproved.class,
            verifyByIda(example, by("il2-high-dose-bolus", 2, example)));
        byte[] faulty = "language: 1\nprotocol: a\n".getBytes(StandardCharsets.UTF_8);
        assertInstanceOf(Approval.Faulty.class, verifyByIda(faulty, by("a", 1, faulty)));
    }

    /** Signed by someone who did not ask {@link Approvable} first. */
    private byte[] by(String protocol, int revision, byte[] bytes) {
        String hash = ((SourceFile.Readable) SourceFile.of("", bytes)).hash();
        Statement statement = new Statement(protocol, revision, hash, List.of(), "Ida Keller", NOW, List.of(),
            ida.verifying().id());
        byte[] proof = Ed25519.sign(ida.key(), statement.message());
        return new Signed(statement, Base64.getEncoder().encodeToString(proof)).text()
            .getBytes(StandardCharsets.UTF_8);
    }

    @Test void withoutASignatureBesideItAFileIsNotApproved(@TempDir Path folder) throws IOException {
        Path path = Files.write(folder.resolve("a.yaml"), file);
        Approvals approvals = new Approvals(new Trust(List.of(trusted(ida, "Ida Keller"))), library);

        Approval before = approvals.of(SourceFile.read(path), path, NOW);
        Files.createDirectory(Approvals.beside(path));
        Approval folderBeside = approvals.of(SourceFile.read(path), path, NOW);
        Files.delete(Approvals.beside(path));
        Files.write(Approvals.beside(path), signature);
        Approval after = approvals.of(SourceFile.read(path), path, NOW);

        assertEquals(List.of(new Approval.Missing(), new Approval.Damaged()), List.of(before, folderBeside));
        assertTrue(after.isGood());
    }

    @Test void anApprovalCoversTheHousesOwnFilesThatItGoesBy(@TempDir Path folder) throws IOException {
        Path drugs = Files.createDirectory(folder.resolve("drugs"));
        String shipped = Files.readString(Path.of("drugs/aldesleukin.yaml"));
        Path own = Files.writeString(drugs.resolve("aldesleukin.yaml"), shipped);
        Path path = Files.write(folder.resolve("il2-high-dose-bolus.yaml"), file);
        Approvable.Ready ready = assertInstanceOf(Approvable.Ready.class, Approvable.of(SourceFile.read(path),
            beside(path), List.of("own-drug-file")));
        Files.writeString(Approvals.beside(path), ida.approve(ready, NOW));

        assertTrue(approvalOf(path).isGood(), approvalOf(path).sentence());
        Files.writeString(own, shipped + "# another byte\n");
        assertEquals(new Approval.OtherOwnFiles("Ida Keller", NOW, List.of("drugs/aldesleukin.yaml")),
            approvalOf(path));
        Files.delete(own);
        assertFalse(approvalOf(path).isGood());
    }

    private Approval approvalOf(Path path) {
        return new Approvals(new Trust(List.of(trusted(ida, "Ida Keller"))), beside(path))
            .of(SourceFile.read(path), path, NOW);
    }

    private static Library beside(Path path) {
        return Documents.shipped().library(path.toString()).value().orElseThrow();
    }

    @Test void everyAnswerIsASentence() {
        assertTrue(verifyByIda(file, signature).sentence().startsWith("approved by Ida Keller on 2026-01-"));
        assertTrue(verify(file, signature).sentence().contains("which the trust file does not name"));
    }
}
