package doseward.controller.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.console.Unopened.Body;
import doseward.console.Unopened.Looked;
import doseward.console.Unopened.Needs;
import doseward.console.Unopened.Objection;
import doseward.console.Unopened.Offered;
import doseward.console.Unopened.Twice;
import doseward.console.Unopened.Wish;
import doseward.controller.settings.CourseOrder;
import doseward.controller.settings.OrderFile;
import doseward.controller.settings.Settings;
import doseward.controller.settings.SettingsReader;
import doseward.diagnostic.LineForm;
import doseward.engine.Stage;
import doseward.language.starter.Starter;
import doseward.plan.Patient;
import doseward.plan.SoftOverride;
import doseward.quantity.Height;
import doseward.quantity.Weight;
import doseward.trace.Requirement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BedsideOpeningTest extends AtTheShelf {
    @Test void whatIsOpenedIsReadBackFromItsFile() throws Exception {
        Settings opened = opens(PHARMACIST, wish("80.5", "80.5", "kg", "2026-01-06 08:00", ""));

        CourseOrder order = OrderFile.read(settings.journal(), settings.zone()).orElseThrow().value()
            .orElseThrow();
        assertEquals(opened.ordered(), order);
        assertEquals(new CourseOrder(mine().toString(), Optional.of(protocol().head().hash()),
            Patient.of(new Weight(80_500)), List.of(), Optional.empty(),
            Optional.of(Instant.parse("2026-01-06T07:00:00Z")),
            Optional.of("A. Pharmacist, pharmacist"), new TreeMap<>()), order);
    }

    @Test void poundsAreRoundedDownToTheGramAndBothAreShown() throws Exception {
        Looked plan = opening.plan(PHARMACIST, wish("176.37", "176.37", "lb", "now", ""));

        assertEquals("80 kg", plan.weight());
        assertEquals("176 lb 5 oz", plan.avoirdupois());
    }

    @Requirement("GIP 2.2.6")
    @Test void aWeightIsPlainlyTypedTwiceAndWithinWhatTheProtocolIsFor() {
        assertTrue(refused(wish("80", "81", "kg", "now", "")).contains("typed as 80 and then as 81"));
        for (String crooked : List.of("", "80,5", "-80", "8e1", "080", "0", "80.1234", "80 kg")) {
            assertTrue(refused(wish(crooked, crooked, "kg", "now", "")).contains("not plainly a number"),
                crooked);
        }
        assertTrue(refused(wish("8", "8", "kg", "now", "")).contains("not for 8 kg"));
        assertTrue(refused(wish("1001", "1001", "kg", "now", "")).contains("1,000"));
        assertTrue(refused(wish("80", "80", "stone", "now", "")).contains("in kg or in lb"));
    }

    @Test void aTimeThatIsPastOrNoneIsRefused() {
        assertTrue(refused(wish("80", "80", "kg", "2026-01-05 08:59", "")).contains("that is past"));
        assertTrue(refused(wish("80", "80", "kg", "tomorrow", "")).contains("can't be read as a time"));
        assertTrue(refused(wish("80", "80", "kg", "2026-03-29 02:30", "")).contains("does not exist"));
        assertTrue(refused(wish("80", "80", "kg", "now\"\noverride: \"x", ""))
            .contains("does not say plainly"));
    }

    @Test void aProtocolSaysWhatItAsksOfThePatientAndIsPlannedByIt() throws Exception {
        Offered bySurface = opening.protocols().stream()
            .filter(one -> one.id().equals("il2-tumour-necrosis-factor")).findFirst().orElseThrow();
        assertEquals(new Needs(Optional.of("from 140 cm to 210 cm"), Optional.empty(), Optional.empty(),
            new TreeMap<>(Map.of("tumour necrosis factor", List.of("level 1", "level 2", "level 3"))),
            List.of("A")),
            bySurface.needs());
        Body body = new Body(new Twice("80", "80", "kg"), new Twice("175", "175", "cm"), "", "",
            "tumour necrosis factor=level 2");

        Looked plan = opening.plan(PHARMACIST, new Wish(bySurface.id(), body, new TreeMap<>(), "now", ""));

        assertEquals(List.of("Height 175 cm, the same as about 68.8 in.",
            "The level of tumour necrosis factor is level 2."), plan.sentences().get("patient"));
        Settings opened = opens(PHARMACIST, new Wish(bySurface.id(), body, new TreeMap<>(), "now", ""));
        assertEquals(Optional.of(Height.ofCentimetres(175)), opened.ordered().patient().height());
    }

    @Test void onlyWhatIsOfferedIsEverRead() throws IOException {
        Path outside = folder.resolve("outside.yaml");
        Files.writeString(outside, Starter.BOLUS.text("outside"));

        for (String path : List.of(outside.toString(), folder + "/protocols/../outside.yaml", "", "mine",
                "/etc/passwd", "il2-high-dose-bolus/../il2-high-dose-bolus")) {
            assertTrue(refused(new Wish(path, usual().body(), new TreeMap<>(), "now", ""))
                .contains("No such protocol"), path);
        }
    }

    @Test void aReasonIsKeptAsItWasTypedAndMeansNothingElse() throws Exception {
        Files.writeString(mine(), Starter.BOLUS.text("mine").replace(
            "soft: 600,000 international units/kg", "soft: 60 million international units"));
        String reason = "<script>alert(1)</script> 'x': # & *a !b {a: b}, [borne]";

        assertTrue(refused(wish("120", "120", "kg", "now", "")).contains("soft limit"));
        for (String crooked : List.of("a\nb: c", "borne\"\nprotocol: other\nx: \"y", "a\\b",
                "x".repeat(201))) {
            assertTrue(refused(wish("120", "120", "kg", "now", crooked)).contains("one line"), crooked);
        }
        Settings opened = opens(PHARMACIST, wish("120", "120", "kg", "now", reason));
        assertEquals(Optional.of(new SoftOverride("A. Pharmacist, pharmacist", reason)),
            opened.ordered().override());
    }

    @Test void itIsOpenedOnceAndTheSecondIsToldByWhom() throws Exception {
        String code = opening.plan(PHARMACIST, usual()).code();
        String doctors = opening.plan(DOCTOR, usual()).code();
        opening.open(PHARMACIST, "k-1", code, usual());

        assertEquals(Optional.of(PHARMACIST), opening.open(PHARMACIST, "k-1", code, usual()).by());
        for (Wish wish : List.of(usual(), wish("90", "90", "kg", "now", ""))) {
            assertEquals("This course has been opened by A. Pharmacist, pharmacist.", assertThrows(
                Objection.class, () -> opening.open(DOCTOR, "k-2", doctors, wish)).getMessage());
        }
        assertEquals(Optional.of(PHARMACIST), opening.standing().by());
        assertEquals(1, opening.opened().size());
    }

    @Test void onlyWhatWasLookedAtIsOpened() throws Exception {
        String code = opening.plan(PHARMACIST, usual()).code();

        assertThrows(Objection.class, () -> opening.open(PHARMACIST, "k", code,
            wish("90", "90", "kg", "now", "")));
        assertThrows(Objection.class, () -> opening.open(DOCTOR, "k", code, usual()));
        Files.writeString(mine(), Starter.BOLUS.text("mine") + "# a word more\n");
        assertThrows(Objection.class, () -> opening.open(PHARMACIST, "k", code, usual()));
        assertFalse(Files.exists(OrderFile.beside(settings.journal())));
    }

    @Test void anotherProgramsOrderIsNotWrittenOver() throws Exception {
        String code = opening.plan(PHARMACIST, usual()).code();
        Files.writeString(OrderFile.beside(settings.journal()), "another's");

        assertThrows(Objection.class, () -> opening.open(PHARMACIST, "k", code, usual()));
        assertEquals("another's", Files.readString(OrderFile.beside(settings.journal())));
    }

    @Requirement({"GIP 6.2.1", "GIP 6.2.2"})
    @Test void beyondSimulationOnlyAnApprovedProtocolMayBeChosen() throws Exception {
        opening = new BedsideOpening(settings(Stage.DRY_RUN.word()), () -> NOW);

        assertTrue(opening.protocols().stream().allMatch(one -> one.objection().isPresent()));
        assertTrue(refused(usual()).contains("only an approved protocol is run"));
    }

    @Test void aProtocolWithMistakesIsOfferedWithThem() throws Exception {
        Files.writeString(mine(), Starter.BOLUS.text("mine").replace("channel: A", "channel: nowhere"));

        Offered one = opening.protocols().getFirst();
        assertTrue(one.objection().orElseThrow().contains("It has mistakes"));
        assertFalse(one.findings().isEmpty());
        assertEquals(Optional.empty(), opening.protocols().get(1).objection(), "a shipped one may be chosen");
    }

    @Test void afterACrashTheOrderIsTakenUpWithoutAJournal() throws Exception {
        opens(PHARMACIST, usual());

        try (OrderedCourse again = taken()) {
            again.check(protocol());
            assertEquals(Weight.ofKilograms(80), again.settings().ordered().patient().weight());
            assertTrue(again.console().isEmpty());
        }
    }

    @Requirement("GIP 1.1.7")
    @Test void aProtocolThatWasChangedSinceIsRefusedInWords() throws Exception {
        opens(PHARMACIST, usual());
        Files.writeString(mine(), Starter.BOLUS.text("mine") + "# a word more\n");

        try (OrderedCourse again = taken()) {
            assertTrue(assertThrows(Refusal.class, () -> again.check(protocol())).getMessage()
                .contains("was changed since this course was opened by A. Pharmacist, pharmacist"));
        }
    }

    @Test void aCrookedOrderAndAJournalWithoutOneAreRefused() throws Exception {
        Files.writeString(OrderFile.beside(settings.journal()), "language: 1\nprotocol: mine\nbegins: now\n");
        assertTrue(assertThrows(Refusal.class, this::taken).getMessage().contains("patient"));

        Files.delete(OrderFile.beside(settings.journal()));
        Files.createFile(settings.journal());
        assertTrue(assertThrows(Refusal.class, this::taken).getMessage().contains("is not beside it"));
    }

    @Test void anOrderWrittenByHandNeedsNoFingerprint() {
        CourseOrder order = OrderFile.of("language: 1\nprotocol: il2-high-dose-bolus\npatient:\n"
            + "  weight: 80 kg\nbegins: now\n", settings.zone()).value().orElseThrow();

        assertEquals(Optional.empty(), order.fingerprint());
        assertEquals(Optional.empty(), order.openedBy());
    }

    @Test void settingsSayACourseOrAShelfAndNeverBoth() throws IOException {
        Path desk = folder.resolve("desk.yaml");
        Files.writeString(desk, Files.readString(desk) + "begins: now\n");
        assertTrue(SettingsReader.read(desk).findings().diagnostics().getFirst().sentence()
            .contains("Leave out one or the other"));

        Files.writeString(desk, Files.readString(desk).replaceAll("protocols: .*\n", ""));
        String missing = LineForm.of(SettingsReader.read(desk).findings());
        assertTrue(missing.contains("protocol") && missing.contains("patient"), missing);
    }
}
