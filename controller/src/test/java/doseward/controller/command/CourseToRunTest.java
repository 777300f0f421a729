package doseward.controller.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.command.Exit;
import doseward.controller.settings.CourseOrder;
import doseward.controller.settings.PumpAt;
import doseward.controller.settings.Settings;
import doseward.engine.Arming;
import doseward.engine.Opening;
import doseward.engine.Stage;
import doseward.journal.Journal;
import doseward.journal.JournalFailed;
import doseward.language.Documents;
import doseward.language.Reader;
import doseward.language.Shipped;
import doseward.language.source.SourceFile;
import doseward.language.starter.Starter;
import doseward.plan.Patient;
import doseward.plan.SoftOverride;
import doseward.protocol.Head;
import doseward.protocol.Protocol;
import doseward.pump.mqtt.Broker;
import doseward.quantity.Rate;
import doseward.quantity.Weight;
import doseward.trace.Requirement;
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
import org.junit.jupiter.api.io.TempDir;

class CourseToRunTest {
    private static final Instant NOW = Instant.parse("2026-01-05T07:59:30Z");

    private final Protocol protocol =
        Documents.shipped().protocol("il2-high-dose-bolus").value().orElseThrow();

    @TempDir
    private Path folder;

    @Test void aNewCourseBeginsWithTheNextMinute() throws Exception {
        Opening opening = begun(settings(80, "A"));

        assertEquals(Instant.parse("2026-01-05T08:00:00Z"), opening.plan().from());
        assertEquals("il2-high-dose-bolus-20260105T075930000", opening.course());
    }

    @Test void aCourseIsTakenUpWhereItsJournalLeftIt() throws Exception {
        Opening first = begun(settings(80, "A"));

        assertEquals(first, begun(settings(80, "A")));
    }

    @Requirement("GIP 2.2.6")
    @Test void aJournalOfAnotherPatientIsRefused() throws Exception {
        begun(settings(80, "A"));

        Refusal refusal = assertThrows(Refusal.class, () -> begun(settings(81, "A")));

        assertEquals(Exit.REFUSED, refusal.exit());
        assertTrue(refusal.getMessage().contains("of a patient of 80 kg, the settings say 81 kg"));
    }

    @Requirement({"GIP 1.1.7", "GIP 6.2.1", "GIP 6.2.2"})
    @Test void aJournalUnderAnotherFileIsRefused() throws Exception {
        begun(settings(80, "A"));
        Head head = protocol.head();
        Head other = new Head(head.name(), head.revision(), head.title(), head.status(), head.sources(),
            "f".repeat(64));
        Protocol changed = new Protocol(other, protocol.patient(), protocol.orders(), protocol.course(),
            protocol.companions(), protocol.avoid(), protocol.signs());

        Refusal refusal = assertThrows(Refusal.class,
            () -> new CourseToRun(settings(80, "A"), changed).journal(NOW));

        assertTrue(refusal.getMessage().contains("not this one to the letter"), refusal.getMessage());
    }

    @Requirement("Open PCA R6.9.0(3)")
    @Test void nothingIsPlannedThatFlowsFasterThanThePlaceAllows() throws Exception {
        Refusal refusal = assertThrows(Refusal.class, () -> begun(slow(210)));

        assertTrue(refusal.getMessage().contains("above the hard limit of 210 mL/h of this place. Nobody may "
            + "override it."), refusal.getMessage());
        assertEquals(slow(211).limits(), begun(slow(211)).plan().orders().getFirst().house());
    }

    @Test void aCourseGoesOnUnderThePlacesLimitsThatItWasBegunUnder() throws Exception {
        begun(slow(211));

        Refusal refusal = assertThrows(Refusal.class, () -> begun(settings(80, "A")));

        assertTrue(refusal.getMessage().contains("begun under another `never-faster-than`"),
            refusal.getMessage());
    }

    @Test void anImpossiblePatientLeavesNoJournalBehind() {
        Refusal refusal = assertThrows(Refusal.class, () -> begun(settings(8, "A")));

        assertTrue(refusal.getMessage().contains("not for 8 kg"), refusal.getMessage());
        assertFalse(Files.exists(folder.resolve("course.db")));
    }

    @Test void whoGoesBeyondASoftLimitStandsInTheJournal() throws Exception {
        Optional<SoftOverride> override = Optional.of(new SoftOverride("A. Pharmacist", "it was borne"));
        Protocol soft = Reader.protocol(SourceFile.of("mine.yaml", Starter.BOLUS.text("mine")
            .replace("soft: 600,000 international units/kg", "soft: 60 million international units")
            .getBytes(StandardCharsets.UTF_8)), new Shipped()).value().orElseThrow();

        assertThrows(Refusal.class, () -> new CourseToRun(settings(120, "A"), soft).journal(NOW));
        new CourseToRun(settings(120, "A", override), soft).journal(NOW).close();
        try (Journal again = new CourseToRun(settings(120, "A", override), soft).journal(NOW)) {
            assertEquals(override, again.opening().plan().override());
            assertTrue(again.opening().plan().beyond().getFirst().contains("A. Pharmacist"));
        }
    }

    @Test void aChannelWithoutAPumpIsRefusedBeforeAnythingIsBegun() {
        Refusal refusal = assertThrows(Refusal.class, () -> begun(settings(80, "B")));

        assertTrue(refusal.getMessage().contains("The plan uses channel A"), refusal.getMessage());
        assertFalse(Files.exists(folder.resolve("course.db")));
    }

    private Opening begun(Settings settings) throws Refusal, JournalFailed {
        try (Journal journal = new CourseToRun(settings, protocol).journal(NOW)) {
            return journal.opening();
        }
    }

    private Settings settings(int kilograms, String channel) {
        return settings(kilograms, channel, Optional.empty());
    }

    private Settings settings(int kilograms, String channel, Optional<SoftOverride> override) {
        return new Settings("desk", Stage.SIMULATION, Optional.of(new CourseOrder("il2-high-dose-bolus",
            Optional.empty(), Patient.of(Weight.ofKilograms(kilograms)), List.of(), override,
            Optional.empty(), Optional.empty(), new TreeMap<>())), ZoneId.of("UTC"),
            folder.resolve("course.db"),
            new TreeMap<>(Map.of(channel,
                List.of(new PumpAt.OnBroker("pump-1", Broker.at(URI.create("mqtt://127.0.0.1:1")))))),
            Optional.empty(), Optional.empty(), Optional.empty(), Arming.NONE,
            Optional.empty(), Optional.empty());
    }

    private Settings slow(long millilitresAnHour) {
        Settings usual = settings(80, "A");
        return new Settings(usual.controller(), usual.stage(), usual.order(), usual.zone(), usual.journal(),
            usual.offered(),
            Optional.of(Rate.ofMillilitresPerHour(millilitresAnHour)), usual.door(),
            usual.console(), usual.arming(), usual.trust(), usual.protocols());
    }
}
