package doseward.language.approval;

import doseward.hash.Sha256;
import java.security.PublicKey;
import java.util.Base64;
import java.util.Optional;

/** A public key, by which anyone can tell whose approval an approval is. */
public record VerifyingKey(PublicKey key) {

    /** The key of these words, as a public key file holds them. */
    public static Optional<VerifyingKey> of(String words) {
        return decoded(words).flatMap(Ed25519::publicKey).map(VerifyingKey::new);
    }

    static Optional<byte[]> decoded(String words) {
        try {
            byte[] bytes = Base64.getDecoder().decode(words);
            return Base64.getEncoder().encodeToString(bytes).equals(words) ? Optional.of(bytes)
                : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** The key in base64. */
    public String words() {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    /** The name of the key: the SHA-256 of its bytes, in hexadecimal. */
    public String id() {
        return Sha256.hex(key.getEncoded());
    }
}
