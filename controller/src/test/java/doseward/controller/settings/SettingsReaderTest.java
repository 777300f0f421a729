package doseward.controller.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.diagnostic.LineForm;
import doseward.engine.Arming;
import doseward.engine.Stage;
import doseward.language.Reading;
import doseward.language.source.SourceFile;
import doseward.plan.ChosenLevel;
import doseward.plan.Patient;
import doseward.plan.SoftOverride;
import doseward.protocol.PatientNeeds.Sex;
import doseward.quantity.Rate;
import doseward.pump.mqtt.Broker;
import doseward.quantity.Age;
import doseward.quantity.Height;
import doseward.quantity.Weight;
import doseward.tls.OwnKey;
import doseward.trace.Requirement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SettingsReaderTest {
    private static final String SOUND = """
        language: 1
        controller: desk
        stage: simulation
        broker: mqtt://127.0.0.1:1883
        protocol: il2-high-dose-bolus
        patient:
          weight: 80 kg
        begins: 2026-01-05 08:00
        zone: Europe/Zurich
        journal: course.db
        pumps:
          A: pump-1
        """;

    @Test void everyKeyIsRead() {
        Settings settings = read(SOUND).value().orElseThrow();

        assertEquals(new Settings("desk", Stage.SIMULATION, Optional.of(new CourseOrder("il2-high-dose-bolus",
            Optional.empty(), Patient.of(Weight.ofKilograms(80)), List.of(), Optional.empty(),
            Optional.of(Instant.parse("2026-01-05T07:00:00Z")), Optional.empty(), new TreeMap<>())),
            ZoneId.of("Europe/Zurich"), Path.of("course.db"),
            new TreeMap<>(Map.of("A", List.of(new PumpAt.OnBroker("pump-1",
                Broker.at(URI.create("mqtt://127.0.0.1:1883")))))), Optional.empty(), Optional.of(0),
            Optional.of(new ConsoleAt("127.0.0.1", 0, Optional.empty())), Arming.NONE, Optional.empty(),
            Optional.empty()), settings);
    }

    @Test void allThatDosesGoByIsReadOfThePatient() {
        CourseOrder order = read(SOUND.replace("  weight: 80 kg\n", """
              weight: 80 kg
              height: 175.5 cm
              age: 54 years
              sex: male
              chosen:
                tumour necrosis factor: level 2
            """)).value().orElseThrow().ordered();

        assertEquals(new Patient(Weight.ofKilograms(80), Optional.of(new Height(1_755)),
            Optional.of(Age.ofYears(54)), Optional.of(Sex.MALE)), order.patient());
        assertEquals(List.of(new ChosenLevel("tumour necrosis factor", "level 2")), order.levels());
        for (String crooked : List.of("height: 1.75 m", "age: fifty", "sex: other", "chosen: level 2")) {
            assertFalse(read(SOUND.replace("  weight: 80 kg\n", "  weight: 80 kg\n  " + crooked + "\n"))
                .value().isPresent(), crooked);
        }
    }

    private static final String SHELF = SOUND.replace("""
        protocol: il2-high-dose-bolus
        patient:
          weight: 80 kg
        begins: 2026-01-05 08:00
        """, "protocols: protocols\n");

    @Test void ofSeveralPumpsOneIsChosenWhenACourseIsOpened() {
        Settings settings = read(SHELF.replace("A: pump-1", "A: pump-1 or pump-2")).value().orElseThrow();
        CourseOrder order = OrderFile.of("language: 1\nprotocol: il2-high-dose-bolus\npatient:\n"
            + "  weight: 80 kg\nbegins: now\npumps:\n  A: pump-2\n", ZoneId.of("UTC")).value().orElseThrow();

        assertEquals(List.of("pump-1", "pump-2"), settings.offered().get("A").stream().map(PumpAt::id)
            .toList());
        assertEquals(Optional.empty(), settings.chosen("A"));
        assertEquals("pump-2", settings.ordering(order).pumps().get("A").id());
        assertEquals(List.of(), PumpChoice.missing(settings.ordering(order), List.of("A")));
        assertTrue(PumpChoice.missing(settings, List.of("A")).getFirst()
            .startsWith("Channel A has pump-1 or pump-2, and nobody has chosen."));
    }

    @Test void whereNoCourseIsOpenedNothingIsLeftToChoose() {
        assertTrue(told(SOUND.replace("A: pump-1", "A: pump-1 or pump-2"))
            .contains("these settings open none"));
        assertTrue(told(SHELF.replace("A: pump-1", "A: pump-1 or pump-1")).contains("there twice"));
        assertFalse(read(SHELF.replace("A: pump-1", "A: pump-1 or")).value().isPresent());
    }

    private static String told(String text) {
        return read(text).findings().diagnostics().toString();
    }

    @Test void aConsoleBeyondThisMachineNeedsACertificateAndItsKey() {
        String keys = "console-certificate: c.pem\nconsole-key: c.key\n";

        ConsoleAt at = read(SOUND + "console: bedside.ward:8443\n" + keys).value().orElseThrow().console()
            .orElseThrow();

        assertEquals(new ConsoleAt("bedside.ward", 8443,
            Optional.of(new OwnKey(Path.of("c.pem"), Path.of("c.key")))), at);
        assertTrue(LineForm.of(read(SOUND + "console: bedside.ward:8443\n").findings())
            .contains("whoever is on the network between could read all that is shown"));
        assertTrue(read(SOUND + "console: bedside.ward:80\n" + keys).value().isEmpty());
        assertTrue(read(SOUND + "console: on\nconsole-key: c.key\n").value().isEmpty());
        assertTrue(read(SOUND + "console: 127.0.0.1:8443\n").value().isPresent());
    }

    @Test void aConsoleIsOnAPortOrOffAndNeverWithoutADoor() {
        assertEquals(Optional.of(8121), read(SOUND + "console: 8121\n").value().orElseThrow().console()
            .map(ConsoleAt::port));
        assertEquals(Optional.empty(), read(SOUND + "console: off\n").value().orElseThrow().console());
        assertEquals(Optional.empty(), read(SOUND + "door: off\n").value().orElseThrow().console());
        assertEquals(Optional.empty(),
            read(SOUND + "door: off\nconsole: off\n").value().orElseThrow().console());
        assertTrue(LineForm.of(read(SOUND + "door: off\nconsole: on\n").findings())
            .contains("the console sits on the door, which is off"));
    }

    @Test void anOverrideOfSoftLimitsNamesAPersonAndAReason() {
        String override = SOUND + "override:\n  by: A. Pharmacist\n  because: the patient bore it\n";

        assertEquals(Optional.of(new SoftOverride("A. Pharmacist", "the patient bore it")),
            read(override).value().orElseThrow().ordered().override());
        assertTrue(LineForm.of(read(override.replace("  because: the patient bore it\n", "")).findings())
            .contains("needs the key \"because\""));
    }

    @Test void aPlaceMaySayHowFastNothingEverFlowsThere() {
        assertEquals(Optional.of(Rate.ofMillilitresPerHour(150)),
            read(SOUND + "never-faster-than: 150 mL/h\n").value().orElseThrow().fastest());
        assertTrue(LineForm.of(read(SOUND + "never-faster-than: 150 mL\n").findings())
            .contains("never-faster-than"));
    }

    @Test void aDoorIsOnOrOffOrOnAPort() {
        assertEquals(Optional.of(0), read(SOUND + "door: on\n").value().orElseThrow().door());
        assertEquals(Optional.empty(), read(SOUND + "door: off\n").value().orElseThrow().door());
        assertEquals(Optional.of(8120), read(SOUND + "door: 8120\n").value().orElseThrow().door());
        for (String other : new String[] {"ajar", "80", "65536", "-1", "8e3"}) {
            assertTrue(read(SOUND + "door: " + other + "\n").value().isEmpty(), other);
        }
    }

    @Test void whoMustArmACourseIsSaidInSimulationAndBeyondItTwoPeopleMust() {
        String bench = SOUND.replace("simulation", "dry-run");

        assertEquals(Arming.NONE, read(SOUND).value().orElseThrow().arming());
        assertEquals(Arming.TWO_PEOPLE,
            read(SOUND + "arming: two people\n").value().orElseThrow().arming());
        assertEquals(Arming.TWO_PEOPLE, read(bench).value().orElseThrow().arming());
        assertTrue(LineForm.of(read(bench + "arming: none\n").findings()).contains(
            "at stage dry-run two people arm a course before anything is given"),
            LineForm.of(read(bench + "arming: none\n").findings()));
        assertTrue(read(SOUND + "arming: three people\n").value().isEmpty());
    }

    @Test void nowMeansTheNextMinute() {
        Settings settings = read(SOUND.replace("2026-01-05 08:00", "now")).value().orElseThrow();

        assertEquals(Optional.empty(), settings.ordered().begins());
    }

    @Test void aTimeThatTheWardsClockNeverShowsIsNotGuessed() {
        String fault = LineForm.of(read(SOUND.replace("2026-01-05 08:00", "2026-03-29 02:30")).findings());

        assertTrue(fault.contains("does not exist in Europe/Zurich"), fault);
    }

    @Requirement("incident 13")
    @Test void allFaultsAreToldAtOnceWithTheirPlaces() {
        String faults = LineForm.of(read(SOUND.replace("controller:", "controler:")
            .replace("simulation", "ward").replace("mqtt:", "http:").replace("80 kg", "80")
            .replace("2026-01-05 08:00", "soon").replace("Europe/Zurich", "Zuerich")
            .replace("A: pump-1", "a1: pump-1")).findings());

        assertEquals("""
            desk.yaml:2:1: error: This file has no key "controler"; did you mean "controller"? [unknown-key]
            desk.yaml:3:8: error: an installation has the stages simulation, dry-run, saline-bench\
             [unknown-phrase]
            desk.yaml:4:9: error: "broker" can't be read from "http://127.0.0.1:1883"; write it like\
             "mqtt://127.0.0.1:1883" [unknown-phrase]
            desk.yaml:7:11: error: "weight" is a weight and needs a unit; did you mean "80 kg"? [missing-unit]
            desk.yaml:8:9: error: "soon" can't be read as a time. Write it like this: "2026-01-05 08:00"\
             [unknown-phrase]
            desk.yaml:9:7: error: "zone" can't be read from "Zuerich"; write it like "Europe/Zurich"\
             [unknown-phrase]
            desk.yaml:12:3: error: "pumps" can't be read from "a1"; write it like "A: pump-1" [unknown-phrase]
            """, faults);
    }

    @Test void aMissingKeyIsNamedWithAnExample() {
        String fault = LineForm.of(read(SOUND.replace("journal: course.db\n", "")).findings());

        assertTrue(fault.contains("needs the key \"journal\""), fault);
    }

    @Test void theSettingsOfTheManualAreSound() throws IOException {
        String manual = Files.readString(Path.of("README.md"));
        int begin = manual.indexOf("```yaml\n") + "```yaml\n".length();

        Reading<Settings> reading = read(manual.substring(begin, manual.indexOf("```", begin)));

        assertEquals("desk", reading.value().orElseThrow().controller());
    }

    private static Reading<Settings> read(String text) {
        return SettingsReader.read(SourceFile.of("desk.yaml", text.getBytes(StandardCharsets.UTF_8)));
    }
}
