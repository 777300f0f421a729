package doseward.language.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.spec.PBEParameterSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFileTest {
    private static final int FEW_ROUNDS = 1_000;
    private static final char[] PASSPHRASE = "correct horse battery".toCharArray();

    private final SigningKey key = SigningKey.fresh("Ida Keller", new SecureRandom());
    /** Locked as all are, but with few rounds: a thief's guess would be quick, and so are these tests. */
    private final KeyFile locked = KeyFile.lock(key, PASSPHRASE, new SecureRandom(), FEW_ROUNDS);

    @Test void aGuessAtThePassphraseTakesAMillionRounds() throws Exception {
        KeyFile real = KeyFile.lock(key, PASSPHRASE, new SecureRandom());

        PBEParameterSpec how = new EncryptedPrivateKeyInfo(real.locked()).getAlgParameters()
            .getParameterSpec(PBEParameterSpec.class);
        assertEquals(1_000_000, how.getIterationCount());
        assertEquals(key.verifying().id(), KeyFile.read(real.text()).orElseThrow().unlock(PASSPHRASE)
            .orElseThrow().verifying().id());
    }

    @Test void aKeyComesOutOfItsFileOnlyByItsPassphrase() {
        KeyFile read = KeyFile.read(locked.text()).orElseThrow();

        assertEquals(key.verifying().id(), read.unlock(PASSPHRASE).orElseThrow().verifying().id());
        assertEquals(Optional.empty(), read.unlock("correct horse batterz".toCharArray()));
        assertEquals(Optional.empty(), read.unlock(new char[0]));
    }

    @Test void theKeyItselfStandsNowhereInItsFile() {
        byte[] bare = key.key().getEncoded();
        String seed = java.util.Base64.getEncoder().encodeToString(bare);

        assertFalse(locked.text().contains(seed.substring(seed.length() - 40, seed.length() - 4)));
    }

    @Test void aFileWhosePublicHalfBelongsToAnotherKeyDoesNotOpen() {
        SigningKey other = SigningKey.fresh("Ida Keller", new SecureRandom());

        KeyFile mixed = new KeyFile("Ida Keller", other.verifying(), locked.locked());

        assertEquals(Optional.empty(), mixed.unlock(PASSPHRASE));
    }

    @Test void aChangedFileDoesNotOpen() {
        int letters = locked.text().indexOf("KEY-----\n") + 9;
        for (int at = letters; at < locked.text().length() - 40; at++) {
            char changed = locked.text().charAt(at) == 'A' ? 'B' : 'A';
            String text = locked.text().substring(0, at) + changed + locked.text().substring(at + 1);

            assertEquals(Optional.empty(), KeyFile.read(text).flatMap(file -> file.unlock(PASSPHRASE)),
                "at " + at);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "eleven char", "ümlaut in a passphrase", "tab\tin a passphrase"})
    void aWeakOrUntypablePassphraseIsNotTaken(String words) {
        assertFalse(KeyFile.isGood(words.toCharArray()));
        assertTrue(KeyFile.isGood(PASSPHRASE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ida", "Ida\nby: Jon", "Ida  Keller", " Ida", "Ida ", "Ida: Keller", "Ida #1",
        "Ida\u0000"})
    void aNameThatCouldMeanSomethingElseInAFileIsNotTaken(String name) {
        assertFalse(SignerName.isGood(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ida Keller", "Ída Ó Súilleabháin", "Dr. J.-P. d'Arc", "O’Neill"})
    void namesAsPeopleHaveThemAreTaken(String name) {
        assertTrue(SignerName.isGood(name));
    }
}
