package doseward.simulator.broker;

import static doseward.simulator.broker.Bench.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.pump.Report;
import doseward.pump.mqtt.Access;
import doseward.pump.mqtt.AccessCheck;
import doseward.pump.mqtt.Broker;
import doseward.pump.mqtt.BrokerCheck;
import doseward.pump.mqtt.MqttPump;
import doseward.simulator.pump.MqttDevice;
import doseward.tls.KeyCheck;
import doseward.tls.OwnKey;
import doseward.trace.Requirement;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real Mosquitto that speaks TLS, with certificates that are made for the test. */
class ProtectedBrokerTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    private static Path folder;
    private static MadeKeys made;

    @BeforeAll static void keys() throws Exception {
        made = new MadeKeys(folder);
    }

    private static TestBroker mosquitto(String certificate, String... more) throws Exception {
        List<String> settings = new ArrayList<>(List.of("cafile " + made.certificate("authority"),
            "certfile " + made.certificate(certificate), "keyfile " + made.key(certificate)));
        settings.addAll(List.of(more));
        TestBroker broker = Mosquittos.required(settings.toArray(String[]::new));
        broker.start();
        return broker;
    }

    private static Access.Tls tls(String authority) throws Exception {
        return new Access.Tls(made.certificate(authority), Optional.empty());
    }

    private static Access.Tls tlsAs(String name) throws Exception {
        return new Access.Tls(made.certificate("authority"),
            Optional.of(new OwnKey(made.certificate(name), made.key(name))));
    }

    private static Broker at(TestBroker broker, Access.Tls tls) {
        return Broker.at(URI.create("mqtts://127.0.0.1:" + broker.port()),
            new Access(Optional.of(tls), Optional.empty()));
    }

    private static String trouble(Broker broker) {
        return BrokerCheck.trouble(broker, PATIENCE).orElse("none");
    }

    @Requirement("incident 20")
    @Test void aControllerAndAPumpMeetOverAProtectedLineAndEachShowsWhoItIs() throws Exception {
        try (TestBroker broker = mosquitto("broker", "require_certificate true",
                "use_identity_as_username true")) {
            Broker desk = at(broker, tlsAs("desk"));
            assertEquals("none", trouble(desk));
            ScriptedDevice scripted = new ScriptedDevice("pump-1");
            try (MqttDevice device = new MqttDevice(desk, "pump-1", scripted, Bench.QUICK);
                    MqttPump pump = new MqttPump(desk, "desk", "pump-1", 1, InstantSource.system())) {
                long[] uptime = {0};
                until(() -> {
                    device.turn(Duration.ofMillis(++uptime[0]));
                    return pump.poll().filter(Report.Identified.class::isInstance).isPresent();
                });
            }
        }
    }

    @Requirement("incident 20")
    @Test void whoShowsNoCertificateIsToldToNameOne() throws Exception {
        try (TestBroker broker = mosquitto("broker", "require_certificate true")) {
            String told = trouble(broker);

            assertTrue(told.contains("asks for a certificate of ours")
                || told.contains("whether a certificate of ours is asked for"), told);
        }
    }

    private static String trouble(TestBroker broker) {
        try {
            return trouble(at(broker, tls("authority")));
        } catch (Exception ours) {
            throw new IllegalStateException(ours);
        }
    }

    @Test void aBrokerForWhomNobodyVouchesIsNotSpokenTo() throws Exception {
        try (TestBroker broker = mosquitto("broker")) {
            assertTrue(trouble(at(broker, tls("stranger"))).contains("Nobody in the file of the authority "
                + "vouches for the broker"), () -> trouble(broker));
            assertEquals("none", trouble(broker));
        }
    }

    @Test void aCertificateForAnotherHostIsSeen() throws Exception {
        try (TestBroker broker = mosquitto("elsewhere")) {
            assertTrue(trouble(broker).contains("is for another host; write the name"),
                () -> trouble(broker));
        }
    }

    @Test void aCertificateThatHasEndedIsSeen() throws Exception {
        try (TestBroker broker = mosquitto("ended")) {
            assertTrue(trouble(broker).contains("has ended; have a new one made"), () -> trouble(broker));
        }
    }

    @Test void aPortThatSpeaksNoTlsIsSeen() throws Exception {
        try (TestBroker broker = Mosquittos.required()) {
            broker.start();
            String told = trouble(broker);

            assertTrue(told.contains("does not speak TLS")
                || told.contains("look whether that port speaks TLS"), told);
        }
    }

    @Test void aPasswordLetsInAndAWrongOneDoesNot() throws Exception {
        Path passwords = folder.resolve("passwords");
        assertEquals(0, new ProcessBuilder("mosquitto_passwd", "-b", "-c", passwords.toString(), "desk",
            "correct horse").start().waitFor());
        try (TestBroker broker = mosquitto("broker", "allow_anonymous false", "password_file " + passwords)) {
            Access.Tls tls = tls("authority");
            URI address = URI.create("mqtts://127.0.0.1:" + broker.port());
            Broker right = Broker.at(address, new Access(Optional.of(tls),
                Optional.of(new Access.Login("desk", made.secret("right", "correct horse\n")))));
            Broker wrong = Broker.at(address, new Access(Optional.of(tls),
                Optional.of(new Access.Login("desk", made.secret("wrong", "battery\n")))));

            assertEquals("none", trouble(right));
            assertTrue(trouble(wrong).contains("The broker answers, but the broker at 127.0.0.1:"),
                () -> trouble(wrong));
            try (MqttPump pump = new MqttPump(right, "desk", "pump-1", 1, InstantSource.system())) {
                until(pump::isUp);
            }
        }
    }

    private static KeyCheck check(Access.Tls tls) {
        return AccessCheck.of(new Access(Optional.of(tls), Optional.empty()), Instant.now());
    }

    @Test void whatIsWrongWithFilesIsToldBeforeABrokerIsAsked() throws Exception {
        assertEquals(List.of(), check(tlsAs("broker")).troubles());
        assertEquals(List.of(), check(tlsAs("broker")).soon());
        assertTrue(check(tlsAs("desk")).soon().getFirst().contains("desk.pem ends at "));
        assertTrue(check(tlsAs("ended")).trouble().orElseThrow().contains("ended.pem ended at "));
        assertTrue(check(mixed(made.key("broker"))).trouble().orElseThrow()
            .contains("broker.key is not the key of the certificate in "));
        assertTrue(check(mixed(folder.resolve("none.key"))).trouble().orElseThrow()
            .startsWith("There is no file "));
        assertTrue(check(mixed(made.certificate("desk"))).trouble().orElseThrow()
            .contains("may be read or changed by others than its owner"));
        assertTrue(check(mixed(made.secret("old.key", "-----BEGIN EC PRIVATE KEY-----\nAAAA\n"
            + "-----END EC PRIVATE KEY-----\n"))).trouble().orElseThrow().contains("openssl pkcs8 -topk8"));
        assertTrue(check(new Access.Tls(made.key("desk"), Optional.empty())).trouble().orElseThrow()
            .contains("Name the file that begins with -----BEGIN CERTIFICATE-----"));
    }

    private static Access.Tls mixed(Path key) throws Exception {
        return new Access.Tls(made.certificate("authority"),
            Optional.of(new OwnKey(made.certificate("desk"), key)));
    }

    @Test void aKeyThatOthersMayReadIsTakenFromThem() throws Exception {
        Path key = made.key("desk");
        Path open = Files.copy(key, folder.resolve("open.key"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rw-r-----"));

        assertEquals(Optional.of(open + " may be read or changed by others than its owner. Take that from "
            + "them: chmod 600 " + open), check(mixed(open)).trouble());
    }
}
