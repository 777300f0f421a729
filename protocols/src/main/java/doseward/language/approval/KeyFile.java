package doseward.language.approval;

import java.io.IOException;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.PBEParameterSpec;

/** The file of a private key, locked by a passphrase in the form PKCS#8, which other programs read too. */
public record KeyFile(String name, VerifyingKey verifying, byte[] locked) {
    /** A password-based lock that every Java has: PBKDF2 with SHA-256 and AES with 256 bits. */
    private static final String LOCK = "PBEWithHmacSHA256AndAES_256";
    /** The name under which the standard files such locks. */
    private static final String FAMILY = "PBES2";
    /** Half a second of work for each guess of a thief. */
    private static final int ROUNDS = 1_000_000;
    /** A file that asks for more was not written by us, and would only keep the machine busy. */
    private static final int MOST_ROUNDS = 10 * ROUNDS;
    private static final int SALT = 16;
    private static final int LINE = 64;
    private static final Pattern FORM = Pattern.compile("""
        Private key of: ([^\n]{1,80})
        Public key: ([A-Za-z0-9+/=]{40,100})
        -----BEGIN ENCRYPTED PRIVATE KEY-----
        ([A-Za-z0-9+/=\n]{100,1000})
        -----END ENCRYPTED PRIVATE KEY-----
        """);

    /** Which passphrases are taken. */
    public static final String PASSPHRASE_RULE = "A passphrase has at least 12 characters, each a letter, "
        + "digit, sign or space of plain ASCII. Several words that don't belong together are good.";

    public static boolean isGood(char[] passphrase) {
        boolean plain = passphrase.length >= 12;
        for (char letter : passphrase) {
            plain &= letter >= ' ' && letter <= '~';
        }
        return plain;
    }

    /** Locks a key. */
    public static KeyFile lock(SigningKey key, char[] passphrase, SecureRandom random) {
        return lock(key, passphrase, random, ROUNDS);
    }

    /** With another number of rounds, which stands in the file. */
    static KeyFile lock(SigningKey key, char[] passphrase, SecureRandom random, int rounds) {
        byte[] salt = new byte[SALT];
        byte[] start = new byte[SALT];
        random.nextBytes(salt);
        random.nextBytes(start);
        PBEParameterSpec how = new PBEParameterSpec(salt, rounds, new IvParameterSpec(start));
        try {
            Cipher cipher = Cipher.getInstance(LOCK);
            cipher.init(Cipher.ENCRYPT_MODE, derived(passphrase), how);
            byte[] locked = cipher.doFinal(key.key().getEncoded());
            return new KeyFile(key.name(), key.verifying(), encoded(cipher.getParameters(), locked));
        } catch (GeneralSecurityException impossible) {
            throw Ed25519.impossible(impossible);
        } catch (IOException impossible) {
            throw new IllegalStateException("a key can always be encoded", impossible);
        }
    }

    private static byte[] encoded(AlgorithmParameters how, byte[] locked)
            throws GeneralSecurityException, IOException {
        AlgorithmParameters known = AlgorithmParameters.getInstance(FAMILY);
        known.init(how.getEncoded());
        return new EncryptedPrivateKeyInfo(known, locked).getEncoded();
    }

    private static SecretKey derived(char[] passphrase) throws GeneralSecurityException {
        PBEKeySpec spec = new PBEKeySpec(passphrase);
        try {
            return SecretKeyFactory.getInstance(LOCK).generateSecret(spec);
        } finally {
            spec.clearPassword();
        }
    }

    public String text() {
        String lines = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(locked);
        return "Private key of: " + name + "\nPublic key: " + verifying.words()
            + "\n-----BEGIN ENCRYPTED PRIVATE KEY-----\n" + lines + "\n-----END ENCRYPTED PRIVATE KEY-----\n";
    }

    /** Reads what {@link #text} wrote. */
    public static Optional<KeyFile> read(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches() || !SignerName.isGood(form.group(1))) {
            return Optional.empty();
        }
        return VerifyingKey.of(form.group(2)).flatMap(verifying ->
            VerifyingKey.decoded(form.group(3).replace("\n", ""))
                .map(locked -> new KeyFile(form.group(1), verifying, locked)))
            .filter(file -> file.text().equals(text));
    }

    /** The key, if the passphrase is right and both halves belong together. */
    public Optional<SigningKey> unlock(char[] passphrase) {
        Cipher cipher;
        SecretKey derived;
        try {
            cipher = Cipher.getInstance(LOCK);
            derived = derived(passphrase);
        } catch (GeneralSecurityException impossible) {
            throw Ed25519.impossible(impossible);
        }
        try {
            return opened(cipher, derived);
        } catch (IOException | GeneralSecurityException notAsWeLock) {
            return Optional.empty();
        }
    }

    private Optional<SigningKey> opened(Cipher cipher, SecretKey derived)
            throws IOException, GeneralSecurityException {
        EncryptedPrivateKeyInfo info = new EncryptedPrivateKeyInfo(locked);
        AlgorithmParameters how = info.getAlgParameters();
        if (how == null || !how.toString().equals(LOCK)
            || how.getParameterSpec(PBEParameterSpec.class).getIterationCount() > MOST_ROUNDS) {
            return Optional.empty();
        }
        cipher.init(Cipher.DECRYPT_MODE, derived, how);
        byte[] opened = cipher.doFinal(info.getEncryptedData());
        // A changed byte may be one that Java does not look at; what we lock has no such bytes.
        if (!Arrays.equals(locked, encoded(cipher.getParameters(), info.getEncryptedData()))) {
            return Optional.empty();
        }
        return Ed25519.privateKey(new PKCS8EncodedKeySpec(opened))
            .filter(key -> Arrays.equals(opened, key.getEncoded()))
            .map(key -> new SigningKey(name, verifying, key)).filter(SigningKey::isWhole);
    }
}
