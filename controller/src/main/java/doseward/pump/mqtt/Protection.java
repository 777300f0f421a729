package doseward.pump.mqtt;

import doseward.pump.mqtt.Access.Tls;
import doseward.tls.AccessFailed;
import doseward.tls.KeyFiles;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/** Makes protected lines of the files that an access names; only the authority that they name vouches. */
final class Protection {
    static final String VERSION = "TLSv1.3";

    private static final char[] NOBODYS = new char[0];

    private Protection() {}

    static SSLSocketFactory of(Tls tls) throws AccessFailed {
        List<X509Certificate> authority = KeyFiles.certificates(tls.authority());
        KeyManager[] own = tls.own().isPresent() ? tls.own().get().managers() : new KeyManager[0];
        try {
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, NOBODYS);
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
}
