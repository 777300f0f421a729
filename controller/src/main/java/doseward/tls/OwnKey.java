package doseward.tls;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;

/** The files of a certificate, and of the key that it is for, as openssl writes them. */
public record OwnKey(Path certificate, Path key) {
    private static final char[] NOBODYS = new char[0];
    /** Kinds of alternative names, by their numbers in RFC 5280. */
    private static final Integer DNS = 2;
    private static final Integer ADDRESS = 7;
    private static final byte[] SOMETHING = {4, 8, 15, 16, 23, 42};

    /** The certificate, and after it those who vouch for it. */
    public List<X509Certificate> chain() throws AccessFailed {
        return KeyFiles.certificates(certificate);
    }

    /**
     * The names and addresses that the certificate vouches for, in small letters; what stands for many names,
     * as {@code *.ward}, is none.
     */
    public List<String> names() throws AccessFailed {
        try {
            Collection<List<?>> all = chain().getFirst().getSubjectAlternativeNames();
            List<String> names = all == null ? List.of() : all.stream()
                .filter(one -> one.getFirst().equals(DNS) || one.getFirst().equals(ADDRESS))
                .map(one -> one.get(1).toString().toLowerCase(Locale.ROOT))
                .filter(name -> !name.contains("*")).toList();
            if (names.isEmpty()) {
                throw new AccessFailed("The certificate in " + certificate + " is for no name that a browser "
                    + "could ask for. Have one made with the machine's name as its alternative name.");
            }
            return names;
        } catch (CertificateParsingException nonsense) {
            throw new AccessFailed("The names in the certificate in " + certificate + " can't be read ("
                + nonsense.getMessage() + "). Have a new one made.", nonsense);
        }
    }

    /** By which this side of a protected line shows who it is; the files are read now. */
    public KeyManager[] managers() throws AccessFailed {
        List<X509Certificate> chain = chain();
        PrivateKey secret = keyOf(chain.getFirst());
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, NOBODYS);
            store.setKeyEntry("own", secret, NOBODYS, chain.toArray(X509Certificate[]::new));
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, NOBODYS);
            return keys.getKeyManagers();
        } catch (GeneralSecurityException | IOException other) {
            throw new AccessFailed("The certificate in " + certificate + " can't be used ("
                + other.getMessage() + ").", other);
        }
    }

    /** The key of this certificate; one that was made for another is told here, and not by the other side. */
    PrivateKey keyOf(X509Certificate first) throws AccessFailed {
        PrivateKey secret = KeyFiles.key(key, first.getPublicKey().getAlgorithm());
        if (!isPair(secret, first)) {
            throw new AccessFailed(key + " is not the key of the certificate in " + certificate
                + ". Name the two that were made for one another.");
        }
        return secret;
    }

    private static boolean isPair(PrivateKey key, X509Certificate certificate) {
        try {
            Signature signature = Signature.getInstance(switch (key.getAlgorithm()) {
                case "RSA" -> "SHA256withRSA";
                case "EC" -> "SHA256withECDSA";
                default -> key.getAlgorithm();
            });
            signature.initSign(key);
            signature.update(SOMETHING);
            byte[] signed = signature.sign();
            signature.initVerify(certificate.getPublicKey());
            signature.update(SOMETHING);
            return signature.verify(signed);
        } catch (GeneralSecurityException other) {
            return false;
        }
    }
}
