package doseward.language.approval;

import doseward.language.approval.Signed.Statement;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;

/** A private key, unlocked, with the name of the person who may sign with it. */
public final class SigningKey {
    private final String name;
    private final VerifyingKey verifying;
    private final PrivateKey key;

    SigningKey(String name, VerifyingKey verifying, PrivateKey key) {
        this.name = name;
        this.verifying = verifying;
        this.key = key;
    }

    /** A new key; the name must be a good one. */
    public static SigningKey fresh(String name, SecureRandom random) {
        if (!SignerName.isGood(name)) {
            throw new IllegalArgumentException("not a name: " + name);
        }
        KeyPair pair = Ed25519.pair(random);
        return new SigningKey(name, new VerifyingKey(pair.getPublic()), pair.getPrivate());
    }

    public String name() {
        return name;
    }

    public VerifyingKey verifying() {
        return verifying;
    }

    PrivateKey key() {
        return key;
    }

    /** The text of the signature file for what can be approved. */
    public String approve(Approvable.Ready ready, Instant now) {
        Statement statement = new Statement(ready.protocol(), ready.revision(), ready.hash(),
            ready.own(), name,
            now.truncatedTo(ChronoUnit.SECONDS), ready.accepted(), verifying.id());
        byte[] signature = Ed25519.sign(key, statement.message());
        return new Signed(statement, Base64.getEncoder().encodeToString(signature)).text();
    }

    /** Whether both halves belong together. */
    boolean isWhole() {
        byte[] message = {1};
        return Ed25519.isSigned(verifying.key(), message, Ed25519.sign(key, message));
    }

    /** The text of the public key file. */
    public String publicFile() {
        return "language: 1\npublic-key: " + name + "\nid: sha256 " + verifying.id() + "\nkey: "
            + verifying.words() + "\n";
    }

    /** The lines that a trust file needs, to be indented under {@code trusted}. */
    public List<String> trustLines() {
        return List.of("name: " + name, "key: " + verifying.words());
    }
}
