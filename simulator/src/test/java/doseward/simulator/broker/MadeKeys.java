package doseward.simulator.broker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Certificates and keys, made for a test by the keytool of this Java, in files as openssl writes them. */
public final class MadeKeys {
    private static final String PASSWORD = "changeit";

    private final Path folder;
    private final Path store;

    public MadeKeys(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        this.store = folder.resolve("made.p12");
        make("authority", "-ext", "bc:c", "-validity", "90");
        make("stranger", "-ext", "bc:c", "-validity", "90");
        make("broker", "-ext", "san=ip:127.0.0.1", "-validity", "90", "-signer", "authority");
        make("elsewhere", "-ext", "san=dns:elsewhere", "-validity", "90", "-signer", "authority");
        make("ended", "-ext", "san=ip:127.0.0.1", "-startdate", "-9d", "-validity", "5", "-signer",
            "authority");
        make("desk", "-validity", "20", "-signer", "authority");
        make("leaving", "-ext", "san=ip:127.0.0.1", "-validity", "20", "-signer", "authority");
    }

    private void make(String name, String... more) throws IOException, InterruptedException {
        String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        List<String> words = new ArrayList<>(List.of(keytool, "-genkeypair", "-alias", name, "-keyalg", "EC",
            "-groupname", "secp256r1", "-dname", "CN=" + name, "-keystore", store.toString(), "-storepass",
            PASSWORD));
        words.addAll(List.of(more));
        Process made = new ProcessBuilder(words).redirectErrorStream(true).start();
        String said = new String(made.getInputStream().readAllBytes());
        assertEquals(0, made.waitFor(), said);
    }

    /** The file of that certificate, followed by those who vouch for it. */
    public Path certificate(String name) throws IOException, GeneralSecurityException {
        StringBuilder pem = new StringBuilder();
        for (var each : store().getCertificateChain(name)) {
            pem.append(pem("CERTIFICATE", each.getEncoded()));
        }
        return Files.writeString(folder.resolve(name + ".pem"), pem);
    }

    /** The file of its key, which only its owner may read. */
    public Path key(String name) throws IOException, GeneralSecurityException {
        return secret(name + ".key", pem("PRIVATE KEY",
            store().getKey(name, PASSWORD.toCharArray()).getEncoded()));
    }

    Path secret(String file, String text) throws IOException {
        Path written = Files.writeString(folder.resolve(file), text);
        return Files.setPosixFilePermissions(written, PosixFilePermissions.fromString("rw-------"));
    }

    private KeyStore store() throws IOException, GeneralSecurityException {
        return KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
    }

    private static String pem(String label, byte[] bytes) {
        return "-----BEGIN " + label + "-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'})
            .encodeToString(bytes) + "\n-----END " + label + "-----\n";
    }
}
