package doseward.language.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.command.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApprovalCommandsTest {
    private static final String PASSPHRASE = "correct horse battery";

    @TempDir private Path folder;
    private Path file;
    private Path key;
    private Path trust;

    private static Shell shell(String... typed) {
        return new Shell(LanguageCommands.all(Pretend.at(Pretend.NOW, List.of(typed))).toArray());
    }

    @BeforeEach void aFileAndAKey() throws IOException {
        file = Files.writeString(folder.resolve("bolus.yaml"), approved());
        key = folder.resolve("ida");
        Shell shell = shell(PASSPHRASE, PASSPHRASE);
        assertEquals(Exit.DONE, shell.run("keygen", "--by", "Ida Keller", "--out", key), shell.err());
        trust = Files.writeString(folder.resolve("trust.yaml"), trusted("2026-12-31"));
    }

    private static String approved() throws IOException {
        return Files.readString(Path.of("library/il2-high-dose-bolus.yaml"))
            .replace("status: example ", "status: approved");
    }

    private String trusted(String until) throws IOException {
        String line = Files.readAllLines(folder.resolve("ida.pub")).get(3);
        return "language: 1\ntrusted:\n  ida-2026:\n    name: Ida Keller\n    " + line
            + "\n    until: " + until + "\n";
    }

    private int approve(Shell shell, Object... more) {
        Object[] words = new Object[more.length + 4];
        System.arraycopy(new Object[] {"approve", file, "--key", key}, 0, words, 0, 4);
        System.arraycopy(more, 0, words, 4, more.length);
        return shell.run(words);
    }

    private void refuses(String sentence, Shell shell, Object... more) {
        int exit = approve(shell, more);

        assertEquals(Exit.REFUSED, exit);
        assertTrue(shell.err().contains(sentence), shell.err());
        assertFalse(Files.exists(folder.resolve("bolus.yaml.sig")));
    }

    @Test void whatAPharmacistApprovesIsVerifiedUntilTheFileChanges() throws IOException {
        Shell approving = shell(PASSPHRASE);
        Shell verifying = shell();

        int approved = approve(approving, "--by", "Ida Keller");
        int good = verifying.run("verify", file, "--trust", trust);
        Files.writeString(file, approved().replace("600,000", "660,000"));
        int changed = verifying.run("verify", file, "--trust", trust);

        assertEquals(List.of(Exit.DONE, Exit.DONE, Exit.REFUSED), List.of(approved, good, changed),
            approving.err() + verifying.out());
        assertTrue(verifying.out().contains("approved by Ida Keller on 2026-01-05T08:00:00Z with key "),
            verifying.out());
        assertTrue(verifying.out().contains("changed after Ida Keller approved it"), verifying.out());
    }

    @Test void aPrivateKeyIsItsOwnersAloneAndNeverOverwritten() throws IOException {
        Shell shell = shell(PASSPHRASE, PASSPHRASE);

        int exit = shell.run("keygen", "--by", "Jon Ash", "--out", key);

        assertEquals(Exit.REFUSED, exit);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key)));
        assertTrue(Files.readString(key).startsWith("Private key of: Ida Keller\n"));
    }

    @Test void aNewKeyNeedsAGoodNameAndTheSamePassphraseTwice() {
        for (List<String> typed : List.of(List.of("short", "short"), List.of(PASSPHRASE, PASSPHRASE + "!"),
            List.<String>of(), List.of(PASSPHRASE))) {
            Shell shell = shell(typed.toArray(String[]::new));

            int exit = shell.run("keygen", "--by", "Jon Ash", "--out", folder.resolve("jon"));

            assertEquals(Exit.REFUSED, exit, typed.toString());
            assertFalse(Files.exists(folder.resolve("jon")));
        }
        Shell shell = shell(PASSPHRASE, PASSPHRASE);
        assertEquals(Exit.REFUSED, shell.run("keygen", "--by", "jon: ash", "--out", folder.resolve("jon")));
    }

    @Test void aPassphraseMayComeFromAFileOfOnesOwnOrAVariable() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), PASSPHRASE + "\n");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-r--r--"));
        refuses("Others than its owner may read", shell(), "--by", "Ida Keller", "--passphrase-file", secret);
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));

        assertEquals(Exit.DONE, approve(shell(), "--by", "Ida Keller", "--passphrase-file", secret));
        assertEquals(Exit.DONE, approve(shell(), "--by", "Ida Keller", "--passphrase-env", "PASS"));
    }

    @Test void nothingIsSignedWithTheWrongNamePassphraseOrKey() throws IOException {
        refuses("This is the key of Ida Keller, not of Jon Ash.", shell(PASSPHRASE), "--by", "Jon Ash");
        refuses("The passphrase is wrong", shell("wrong horse battery"), "--by", "Ida Keller");
        refuses("There is no terminal", shell(), "--by", "Ida Keller");
        refuses("The environment has no variable", shell(), "--by", "Ida Keller", "--passphrase-env", "NONE");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r-----"));
        refuses("Others than its owner may read", shell(PASSPHRASE), "--by", "Ida Keller");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(key, "Private key of: Ida Keller\n");
        refuses("is not a private key", shell(PASSPHRASE), "--by", "Ida Keller");
    }

    @Test void nothingIsSignedThatIsFaultyNotApprovedOrWarnedOf() throws IOException {
        Files.writeString(file, approved().replace("at most 90 %", "below 90 %"));
        refuses("`--accept hold-gap`", shell(PASSPHRASE), "--by", "Ida Keller");
        Files.writeString(file, approved().replace("status: approved", "status: draft"));
        refuses("Its status is `draft`", shell(PASSPHRASE), "--by", "Ida Keller");
        Files.writeString(file, "language: 1\nprotocol: a\n");
        refuses("It was not approved.", shell(PASSPHRASE), "--by", "Ida Keller");
    }

    @Test void anAcceptedWarningStandsInTheApproval() throws IOException {
        Files.writeString(file, approved().replace("at most 90 %", "below 90 %"));
        Shell verifying = shell();

        int exit = approve(shell(PASSPHRASE), "--by", "Ida Keller", "--accept", "hold-gap");
        verifying.run("verify", file, "--trust", trust);

        assertEquals(Exit.DONE, exit);
        assertTrue(verifying.out().contains("who accepted the warnings hold-gap."), verifying.out());
    }

    @Test void anExpiredKeyAMissingSignatureAndABadTrustFileAreRefused() throws IOException {
        Shell verifying = shell();
        int missing = verifying.run("verify", file, "--trust", trust);
        approve(shell(PASSPHRASE), "--by", "Ida Keller");
        Files.writeString(trust, trusted("2026-01-04"));
        int expired = verifying.run("verify", file, "--trust", trust);
        Files.writeString(trust, trusted("2026-13-31").replace("key: M", "key: N"));
        int bad = verifying.run("verify", file, "--trust", trust);

        assertEquals(List.of(Exit.REFUSED, Exit.REFUSED, Exit.REFUSED), List.of(missing, expired, bad));
        assertTrue(verifying.out().contains("there is no signature beside it"), verifying.out());
        assertTrue(verifying.out().contains("counted until 2026-01-04"), verifying.out());
        assertTrue(verifying.err().contains("This is no public key"), verifying.err());
        assertTrue(verifying.err().contains("Nobody is trusted"), verifying.err());
    }
}
