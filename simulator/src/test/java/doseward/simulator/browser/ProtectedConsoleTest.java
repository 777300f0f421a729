package doseward.simulator.browser;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.command.Exit;
import doseward.controller.command.ControllerCommands;
import doseward.simulator.Doseward;
import doseward.simulator.broker.BrokerFailed;
import doseward.simulator.broker.MadeKeys;
import doseward.trace.Requirement;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The console on a protected line, with certificates that are made for the test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProtectedConsoleTest {
    @RegisterExtension
    private final LentBrowser lent = new LentBrowser();
    private Path keys;
    private MadeKeys made;

    @BeforeAll void opens(@TempDir Path folder) throws Exception {
        keys = folder;
        made = new MadeKeys(keys);
    }

    private String settings(Path certificate, Path key) {
        return "console-certificate: " + certificate + "\nconsole-key: " + key + "\n";
    }

    private String settings(String name) throws Exception {
        return settings(made.certificate(name), made.key(name));
    }

    private Bedside opened(Path folder, String more) throws IOException, BrokerFailed {
        return Bedside.opened(folder, lent.browser(), "quarter-hour.yaml", List.of(), more);
    }

    /** A browser that takes the word of the authority, and of nobody else. */
    private HttpClient trusting() throws GeneralSecurityException, IOException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, new char[0]);
        try (var file = Files.newInputStream(made.certificate("authority"))) {
            trusted.setCertificateEntry("authority",
                CertificateFactory.getInstance("X.509").generateCertificate(file));
        }
        TrustManagerFactory trust =
            TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLSv1.3");
        context.init(null, trust.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(context).build();
    }

    private static HttpRequest signingIn(String address, String origin) {
        return HttpRequest.newBuilder(URI.create(address + "people/in"))
            .header("Content-Type", "application/json").header("Origin", origin)
            .POST(BodyPublishers.ofString("{\"name\":\"N. Urse\",\"secret\":\"" + Bedside.SECRET + "\"}"))
            .build();
    }

    @Requirement("incident 20")
    @Test void nobodyListensInAndANurseWorksThereAsOnAnOpenLine(@TempDir Path folder) throws Exception {
        try (Bedside bedside = opened(folder, settings("broker")); HttpClient client = trusting()) {
            String address = bedside.address();
            assertTrue(address.startsWith("https://127.0.0.1:"), address);

            HttpResponse<String> in = client.send(
                signingIn(address, address.substring(0, address.length() - 1)), BodyHandlers.ofString());

            assertEquals(200, in.statusCode(), in.body());
            assertEquals("TLSv1.3", in.sslSession().orElseThrow().getProtocol());
            String cookie = in.headers().firstValue("set-cookie").orElseThrow();
            assertTrue(cookie.endsWith("; HttpOnly; SameSite=Strict; Secure"), cookie);
            assertEquals("max-age=31536000",
                in.headers().firstValue("strict-transport-security").orElseThrow());
            assertEquals(403, client.send(signingIn(address, address.replace("https", "http")
                .substring(0, address.length() - 2)), BodyHandlers.ofString()).statusCode());
            assertThrows(IOException.class, () -> client.send(HttpRequest.newBuilder(
                URI.create(address.replace("https", "http"))).build(), BodyHandlers.ofString()));
            aNurseSeesADoseFlowAndHaltsIt(bedside);
        }
    }

    private static void aNurseSeesADoseFlowAndHaltsIt(Bedside bedside) throws IOException {
        bedside.comes();
        bedside.signsIn();
        bedside.doseFlows();

        bedside.button("Halt").click();
        bedside.button("Halt now").click();

        bedside.page().getByText("Taken. ").first().waitFor();
        assertEquals(List.of(), bedside.faults());
    }

    private static void staysShut(Bedside bedside, String why) {
        await().until(() -> bedside.ward().controller().said().contains("The console stays shut, and the "
            + "course goes on without it. "));
        assertTrue(bedside.ward().controller().said().contains(why), bedside.ward().controller().said());
    }

    private static String checked(Path folder, int exit) {
        StringWriter said = new StringWriter();
        int came = Doseward.commandLine(ControllerCommands.all()).setErr(new PrintWriter(said))
            .setOut(new PrintWriter(said))
            .execute("settings", "check", folder.resolve("desk.yaml").toString());
        assertEquals(exit, came, said::toString);
        return said.toString();
    }

    @Test void aCertificateThatHasEndedIsShownToNobody(@TempDir Path folder) throws Exception {
        try (Bedside bedside = opened(folder, settings("ended"))) {
            staysShut(bedside, "ended at ");
            assertTrue(checked(folder, Exit.REFUSED).contains("Have a new one made."));
        }
    }

    @Test void aKeyOfAnotherCertificateIsRefusedAndOneThatOthersMayRead(@TempDir Path folder)
            throws Exception {
        try (Bedside bedside = opened(folder, settings(made.certificate("broker"), made.key("elsewhere")))) {
            staysShut(bedside, "is not the key of the certificate in ");
        }
        Path key = Files.copy(made.key("broker"), folder.resolve("read-by-all.key"));
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
        Files.writeString(folder.resolve("desk.yaml"), Files.readString(folder.resolve("desk.yaml"))
            .replace(made.key("elsewhere").toString(), key.toString()));

        assertTrue(checked(folder, Exit.REFUSED).contains("Take that from them: chmod 600"));
    }

    @Test void oneForNoNameIsRefusedAndOneThatSoonEndsIsTold(@TempDir Path folder) throws Exception {
        try (Bedside bedside = opened(folder, settings("desk"))) {
            staysShut(bedside, "is for no name that a browser could ask for");
        }
        Files.writeString(folder.resolve("desk.yaml"), Files.readString(folder.resolve("desk.yaml"))
            .replaceAll("console-(certificate|key): .*/desk", "console-$1: " + keys + "/leaving"));
        made.certificate("leaving");
        made.key("leaving");

        assertTrue(checked(folder, Exit.DONE).contains("Have a new one made before."));
    }
}
