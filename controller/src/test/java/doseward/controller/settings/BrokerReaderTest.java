package doseward.controller.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.diagnostic.LineForm;
import doseward.language.Reading;
import doseward.language.source.SourceFile;
import doseward.pump.mqtt.Access;
import doseward.pump.mqtt.Broker;
import doseward.tls.OwnKey;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokerReaderTest {
    private static Reading<Settings> read(String broker) {
        return SettingsReader.read(SourceFile.of("bench.yaml", ("""
            language: 1
            controller: desk
            stage: simulation
            protocol: il2-high-dose-bolus
            patient:
              weight: 80 kg
            begins: now
            zone: UTC
            journal: course.db
            pumps:
              A: pump-1
              B: pump-2
            """ + broker.replace("; ", "\n") + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    @Test void aProtectedBrokerIsReadWithWhoWeAre() {
        Settings settings = read("broker: mqtts://broker.ward:8883; authority: ca.pem; user: desk; "
            + "certificate: desk.pem; key: desk.key; password: desk.password").value().orElseThrow();

        assertEquals(List.of(new Broker("broker.ward", 8_883, new Access(
            Optional.of(new Access.Tls(Path.of("ca.pem"),
                Optional.of(new OwnKey(Path.of("desk.pem"), Path.of("desk.key"))))),
            Optional.of(new Access.Login("desk", Path.of("desk.password")))))), settings.brokers());
        assertEquals("mqtts://broker.ward:8883", settings.brokers().getFirst().address());
        assertTrue(settings.warnings().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"broker: mqtt://localhost:1883", "broker: mqtt://127.0.0.2:1883"})
    void onThisMachineNothingNeedsProtection(String broker) {
        assertTrue(read(broker).value().orElseThrow().warnings().isEmpty());
    }

    @Test void anOpenNetworkIsTakenWhereSomebodySaysSoAndIsWarnedOf() {
        Settings settings = read("broker: mqtt://10.0.0.2:1883; open-network: accepted").value()
            .orElseThrow();

        assertEquals(List.of("Whoever is on the network can listen to the broker at 10.0.0.2:1883, and "
            + "command the pump: open-network is accepted."), settings.warnings());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "broker: mqtt://10.0.0.2:1883 | whoever is on the network between could listen",
        "broker: mqtt://localhost.example:1883 | whoever is on the network between could listen",
        "broker: mqtt://10.0.0.2:1883; open-network: yes | accepted",
        "broker: mqtts://10.0.0.2:8883 | by whose word the broker is the broker",
        "broker: mqtt://127.0.0.1:1883; authority: ca.pem | an open line asks nobody",
        "broker: mqtts://h:8883; authority: ca.pem; certificate: a.pem | needs the key \"key\"",
        "broker: mqtt://127.0.0.1:1883; user: desk | needs the key \"password\"",
        "broker: http://127.0.0.1:1883 | mqtt://127.0.0.1:1883"})
    void whatWouldLetOthersListenOrSaysNothingIsRefused(String broker, String sentence) {
        String told = LineForm.of(read(broker).findings()).toString();

        assertTrue(told.contains(sentence), told);
    }
}
