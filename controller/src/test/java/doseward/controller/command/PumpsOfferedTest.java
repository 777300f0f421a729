package doseward.controller.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.console.Unopened.Looked;
import doseward.console.Unopened.Objection;
import doseward.console.Unopened.OfferedPump;
import doseward.console.Unopened.Wish;
import doseward.controller.calibration.Calibration;
import doseward.controller.calibration.CalibrationFile;
import doseward.controller.settings.OrderFile;
import doseward.controller.settings.PumpAt.OnPins;
import doseward.controller.settings.Settings;
import doseward.controller.settings.SettingsReader;
import doseward.trace.Requirement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PumpsOfferedTest extends AtTheShelf {
    private static Wish by(Wish wish, String channel, String pump) {
        return new Wish(wish.protocol(), wish.body(), new TreeMap<>(Map.of(channel, pump)), wish.begins(),
            wish.because());
    }

    @Requirement("Open PCA R8.1.0(1)")
    @Test void ofSeveralPumpsOneIsChosenAndStandsInPlanAndFile() throws Exception {
        settings = settings("simulation", "pump-1 or pump-2");
        opening = new BedsideOpening(settings, () -> NOW);
        assertEquals(List.of("pump-1", "pump-2"), opening.pumps().stream().map(OfferedPump::choice).toList());

        assertTrue(refused(usual()).contains("Channel A has pump-1 or pump-2, and nobody has chosen."));
        assertTrue(refused(by(usual(), "A", "pump-3")).contains("pump-3 is chosen. Choose one of those."));
        assertTrue(refused(by(usual(), "B", "pump-1")).contains("no channel B"));
        Looked plan = opening.plan(PHARMACIST, by(usual(), "A", "pump-2"));
        assertEquals(List.of("Channel A: pump-2."), plan.sentences().get("pumps"));
        assertThrows(Objection.class, () -> opening.open(PHARMACIST, "k", plan.code(),
            by(usual(), "A", "pump-1")), "another pump is another plan");
        Settings opened = opens(PHARMACIST, by(usual(), "A", "pump-2"));
        assertEquals("pump-2", opened.pumps().get("A").id());
        try (OrderedCourse again = taken()) {
            assertEquals("pump-2", again.settings().pumps().get("A").id());
        }
    }

    @Test void aPumpIsOnOneChannelOnly() throws Exception {
        settings = settings("simulation", "pump-1 or pump-2\n  B: pump-2 or pump-3");
        opening = new BedsideOpening(settings, () -> NOW);
        Wish both = new Wish(usual().protocol(), usual().body(), new TreeMap<>(Map.of("A", "pump-2", "B",
            "pump-2")), "now", "");

        assertTrue(refused(both).contains("Channels A and B would both have pump-2"));
    }

    @Test void aPumpOnPinsIsChosenOnlyOnceItIsCalibratedWithThatSyringe() throws Exception {
        Path bench = PinsBench.settings(folder);
        Files.writeString(bench, Files.readString(bench)
            .replace("bd-plastipak-50", "bd-plastipak-50 or bd-plastipak-30")
            .replaceFirst("protocol: (?s:.*?)begins: \\S+( \\S+)?\n", "protocols: protocols\n"));
        settings = SettingsReader.read(bench).value().orElseThrow();
        OnPins wide = (OnPins) settings.offered().get("A").getFirst();
        CalibrationFile.beside(settings.journal(), wide).keep(new Calibration(wide.id(), wide.fitted(),
            wide.step(), wide.step(), 1, "T. Echnician", NOW, NOW.plusSeconds(60)));

        List<OfferedPump> now = new BedsideOpening(settings, () -> NOW).pumps();
        assertEquals(List.of(true, false), now.stream().map(OfferedPump::may).toList());
        assertTrue(now.getLast().note().startsWith("It is not calibrated so: doseward calibrate"));
        List<OfferedPump> later = new BedsideOpening(settings, () -> NOW.plusSeconds(60)).pumps();
        assertTrue(later.getFirst().note().startsWith("It was calibrated until"));
        assertFalse(later.getFirst().may());
    }

    @Test void aPumpThatTheSettingsDoNotHaveIsRefusedInAnOrderWrittenByHand() throws Exception {
        Files.writeString(OrderFile.beside(settings.journal()), "language: 1\nprotocol: mine\npatient:\n"
            + "  weight: 80 kg\nbegins: now\npumps:\n  A: pump-9\n");

        assertTrue(assertThrows(Refusal.class, this::taken).getMessage()
            .contains("Channel A has pump-1, and pump-9 is chosen."));
    }
}
