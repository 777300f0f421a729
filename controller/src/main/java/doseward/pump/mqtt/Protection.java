package doseward.pump.mqtt;

import doseward.pump.mqtt.Access.OwnKey;
import doseward.pump.mqtt.Access.Tls;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/** Makes protected lines of the files that an access names; only the authority that they name vouches. */
final class Protection {
    static final String VERSION = "TLSv1.3";

    private static final char[] NOBODYS = new char[0];
    private static final byte[] SOMETHING = {4, 8, 15, 16, 23, 42};

    private Protection() {}

    static SSLSocketFactory of(Tls tls) throws AccessFailed {
        List<X509Certificate> authority = KeyFiles.certificates(tls.authority());
        KeyManager[] own = tls.own().isPresent() ? own(tls.own().get()) : new KeyManager[0];
        try {
            KeyStore trusted = empty();
            for (int at = 0; at < authority.size(); at++) {
                trusted.setCertificateEntry("authority " + at, authority.get(at));
            }
            TrustManagerFactory trust =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            SSLContext context = SSLContext.getInstance(VERSION);
            context.init(own, trust.getTrustManagers(), null);
            return context.getSocketFactory();
        } catch (GeneralSecurityException | IOException other) {
            throw new AccessFailed("No protected line can be made (" + other.getMessage() + ").", other);
        }
    }

    private static KeyManager[] own(OwnKey files) throws AccessFailed {
        List<X509Certificate> chain = KeyFiles.certificates(files.certificate());
        PrivateKey key = key(files, chain.getFirst());
        try {
            KeyStore store = empty();
            store.setKeyEntry("own", key, NOBODYS, chain.toArray(X509Certificate[]::new));
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, NOBODYS);
            return keys.getKeyManagers();
        } catch (GeneralSecurityException | IOException other) {
            throw new AccessFailed("The certificate in " + files.certificate() + " can't be used ("
                + other.getMessage() + ").", other);
        }
    }

    /** The key of this certificate; a key that was made for another is told here, and not by the broker. */
    static PrivateKey key(OwnKey files, X509Certificate certificate) throws AccessFailed {
        PrivateKey key = KeyFiles.key(files.key(), certificate.getPublicKey().getAlgorithm());
        if (!isPair(key, certificate)) {
            throw new AccessFailed(files.key() + " is not the key of the certificate in "
                + files.certificate() + ". Name the two that were made for one another.");
        }
        return key;
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

    private static KeyStore empty() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, NOBODYS);
        return store;
    }
}
