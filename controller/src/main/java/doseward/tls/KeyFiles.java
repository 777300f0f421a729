package doseward.tls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads certificates, keys and passwords from their files, and says of each mistake what to do. */
public final class KeyFiles {
    /** A certificate with all that vouch for it has some kilobytes. */
    private static final long LARGEST = 1_000_000;
    private static final Pattern PEM =
        Pattern.compile("-----BEGIN ([A-Z ]*PRIVATE KEY)-----([A-Za-z0-9+/=\\s]+)-----END \\1-----");
    private static final Set<PosixFilePermission> OWNERS = EnumSet.of(PosixFilePermission.OWNER_READ,
        PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private KeyFiles() {}

    /** All certificates of a file, the first of them the one that it is about. */
    public static List<X509Certificate> certificates(Path file) throws AccessFailed {
        try {
            List<X509Certificate> found = CertificateFactory.getInstance("X.509")
                .generateCertificates(new ByteArrayInputStream(read(file).getBytes(StandardCharsets.UTF_8)))
                .stream().map(X509Certificate.class::cast).toList();
            if (found.isEmpty()) {
                throw new AccessFailed(file + " has no certificate in it. Name the file that begins with "
                    + "-----BEGIN CERTIFICATE-----");
            }
            return found;
        } catch (CertificateException nonsense) {
            throw new AccessFailed(file + " is no certificate (" + nonsense.getMessage()
                + "). Name the file that begins with -----BEGIN CERTIFICATE-----", nonsense);
        }
    }

    /** The key of a file that nobody but its owner may read. */
    static PrivateKey key(Path file, String algorithm) throws AccessFailed {
        Matcher pem = PEM.matcher(secret(file));
        String anew = "openssl pkcs8 -topk8 -nocrypt -in " + file + " -out NEW";
        if (!pem.find()) {
            throw new AccessFailed(file + " has no key in it. Name the file that begins with -----BEGIN "
                + "PRIVATE KEY-----");
        }
        if (!pem.group(1).equals("PRIVATE KEY")) {
            throw new AccessFailed(file + (pem.group(1).startsWith("ENCRYPTED")
                ? " asks for a password, and nobody is there to type one. Write it without: "
                : " is in an older form. Write it anew: ") + anew);
        }
        try {
            return KeyFactory.getInstance(algorithm)
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(pem.group(2))));
        } catch (GeneralSecurityException other) {
            throw new AccessFailed(file + " is no key for the certificate beside it, which asks for one of "
                + algorithm + ". Name the key that the certificate was made for.", other);
        }
    }

    /** The first line of a file that nobody but its owner may read. */
    public static String password(Path file) throws AccessFailed {
        String first = secret(file).lines().findFirst().orElse("");
        if (first.isEmpty()) {
            throw new AccessFailed(file + " has no password in its first line. Write it there.");
        }
        return first;
    }

    private static String secret(Path file) throws AccessFailed {
        String text = read(file);
        try {
            if (!OWNERS.containsAll(Files.getPosixFilePermissions(file))) {
                throw new AccessFailed(file + " may be read or changed by others than its owner. Take that "
                    + "from them: chmod 600 " + file);
            }
            return text;
        } catch (IOException trouble) {
            throw unreadable(file, trouble);
        }
    }

    private static String read(Path file) throws AccessFailed {
        try {
            if (Files.size(file) > LARGEST) {
                throw new AccessFailed(file + " is far too large for what it should hold. Name "
                    + "another file.");
            }
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException trouble) {
            throw unreadable(file, trouble);
        }
    }

    private static AccessFailed unreadable(Path file, IOException trouble) {
        return switch (trouble) {
            case NoSuchFileException missing -> new AccessFailed("There is no file " + file
                + ". Put it there, or name the one that is.", missing);
            case AccessDeniedException denied -> new AccessFailed("This user may not read " + file
                + ". Give it to the user that runs the program: sudo chown doseward " + file, denied);
            default -> new AccessFailed(file + " can't be read (" + trouble.getMessage()
                + "). Name a file.", trouble);
        };
    }
}
