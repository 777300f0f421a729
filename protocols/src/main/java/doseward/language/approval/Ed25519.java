package doseward.language.approval;

import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Optional;

/** The one kind of signature that is used here, as the JDK makes it. */
final class Ed25519 {
    private static final String NAME = "Ed25519";

    private Ed25519() {}

    static KeyPair pair(SecureRandom random) {
        try {
            KeyPairGenerator pairs = KeyPairGenerator.getInstance(NAME);
            pairs.initialize(NamedParameterSpec.ED25519, random);
            return pairs.generateKeyPair();
        } catch (NoSuchAlgorithmException | InvalidAlgorithmParameterException impossible) {
            throw impossible(impossible);
        }
    }

    static byte[] sign(PrivateKey key, byte[] message) {
        try {
            Signature signature = Signature.getInstance(NAME);
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw impossible(impossible);
        }
    }

    /** Whether the key's owner signed this very message; bytes that are no signature at all are a no. */
    static boolean isSigned(PublicKey key, byte[] message, byte[] by) {
        Signature signature = verifier(key);
        try {
            signature.update(message);
            return signature.verify(by);
        } catch (SignatureException noSignature) {
            return false;
        }
    }

    private static Signature verifier(PublicKey key) {
        try {
            Signature signature = Signature.getInstance(NAME);
            signature.initVerify(key);
            return signature;
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw impossible(impossible);
        }
    }

    /** The public key of these bytes, if they are one, written as the JDK writes it. */
    static Optional<PublicKey> publicKey(byte[] encoded) {
        try {
            PublicKey key = factory().generatePublic(new X509EncodedKeySpec(encoded));
            return Arrays.equals(key.getEncoded(), encoded) ? Optional.of(key) : Optional.empty();
        } catch (InvalidKeySpecException noKey) {
            return Optional.empty();
        }
    }

    static Optional<PrivateKey> privateKey(PKCS8EncodedKeySpec encoded) {
        try {
            return Optional.of(factory().generatePrivate(encoded));
        } catch (InvalidKeySpecException noKey) {
            return Optional.empty();
        }
    }

    private static KeyFactory factory() {
        try {
            return KeyFactory.getInstance(NAME);
        } catch (NoSuchAlgorithmException impossible) {
            throw impossible(impossible);
        }
    }

    static IllegalStateException impossible(GeneralSecurityException why) {
        return new IllegalStateException("every Java 25 has Ed25519, SHA-256 and PBES2", why);
    }
}
