package doseward.controller.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.command.Exit;
import doseward.controller.calibration.Calibration;
import doseward.controller.calibration.CalibrationFile;
import doseward.controller.settings.PumpAt.OnPins;
import doseward.controller.settings.Settings;
import doseward.controller.settings.SettingsReader;
import doseward.quantity.Volume;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A technician at a balance; the board is made up, and so is what the balance shows. */
class CalibrateCommandTest {
    private static final Instant NOW = Instant.parse("2026-01-05T08:00:00Z");

    /** Steps of 172 nL make 0.0999 mL of the 0.1 mL, which show 0.1 g. */
    private static final Volume EACH = new Volume(100);

    @TempDir
    private Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach void aBench() throws IOException {
        Files.writeString(PinsBench.settings(folder), """
              B: pump-2
            broker: mqtt://127.0.0.1:1
            """, StandardOpenOption.APPEND);
    }

    private int calibrate(String typed, String... more) {
        String[] words = {folder.resolve("bench.yaml").toString(), "--by", "T. Echnician", "--water", "20"};
        String[] all = Stream.concat(Arrays.stream(words),
            Arrays.stream(more)).toArray(String[]::new);
        return new CommandLine(new CalibrateCommand(PinsBench::board,
            () -> new BufferedReader(new StringReader(typed)), InstantSource.fixed(NOW), EACH))
            .setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)).execute(all);
    }

    private CalibrationFile file() {
        return new CalibrationFile(folder.resolve("bench-syringe.bd-plastipak-50.calibration"),
            folder.resolve("bench-syringe.calibration"));
    }

    @Test void fiveWeighingsThatAgreeCalibrateThePump() throws IOException {
        int code = calibrate("\n0.100\n".repeat(4) + "\nheavy\n0.101 g\n");

        assertEquals(Exit.DONE, code, err.toString());
        Calibration made = file().read().orElseThrow();
        assertEquals(NOW.plus(Calibration.COUNTS_FOR), made.until());
        assertEquals("T. Echnician", made.by());
        assertTrue(made.isOf((OnPins) SettingsReader.read(folder.resolve("bench.yaml")).value().orElseThrow()
            .pumps().get("A")));
        assertTrue(out.toString().contains("That is no weight in g"), out.toString());
    }

    @Test void howEvenlyItGaveIsToldOfWeighingsAndOfItsStepsAndDrawn() throws IOException {
        Path picture = folder.resolve("weighed.svg");

        int code = calibrate("\n0.100\n".repeat(6), "--weighings", "6", "--svg", picture.toString());

        assertEquals(Exit.DONE, code, err.toString());
        assertTrue(out.toString().contains("          1         6   +0.00 %   +0.00 %\n"), out.toString());
        assertTrue(out.toString().contains("Its steps by themselves err, at 1 mL/h, from -0."),
            out.toString());
        assertEquals(6, Files.readString(picture).split("<circle", -1).length - 1);
        assertTrue(Files.readString(picture).contains("Not for treating anyone"));
    }

    @Test void aPictureThatIsThereIsRefusedBeforeAnythingIsWeighed() throws IOException {
        Path picture = Files.writeString(folder.resolve("weighed.svg"), "kept");

        assertEquals(Exit.REFUSED, calibrate("", "--svg", picture.toString()));
        assertEquals("kept", Files.readString(picture));
        assertFalse(out.toString().contains("Weighing"));
    }

    @Test void fewerThanFiveWeighingsAreNotUnderstood() {
        assertEquals(Exit.USAGE, calibrate("", "--weighings", "4"));
    }

    @Test void weighingsThatDoNotAgreeCalibrateNothing() throws IOException {
        int code = calibrate("\n0.100\n".repeat(4) + "\n0.110\n");

        assertEquals(Exit.REFUSED, code);
        assertTrue(err.toString().contains("The pump is not calibrated by this."), err.toString());
        assertTrue(file().read().isEmpty());
    }

    @Test void eachSyringeIsCalibratedByItself() throws IOException {
        Path bench = folder.resolve("bench.yaml");
        Files.writeString(bench, Files.readString(bench)
            .replace("bd-plastipak-50", "bd-plastipak-50 or bd-plastipak-30")
            .replaceFirst("protocol: (?s:.*?)begins: \\S+( \\S+)?\n", "protocols: protocols\n"));

        assertEquals(Exit.REFUSED, calibrate("\n0.100\n".repeat(5)));
        assertTrue(err.toString().contains("Say which is in it: --syringe bd-plastipak-50."), err.toString());
        assertEquals(Exit.DONE, calibrate("\n0.100\n".repeat(5), "--syringe", "bd-plastipak-50"));

        Settings settings = SettingsReader.read(bench).value().orElseThrow();
        OnPins wide = (OnPins) settings.offered().get("A").getFirst();
        OnPins narrow = (OnPins) settings.offered().get("A").getLast();
        assertTrue(CalibrationFile.beside(settings.journal(), wide).of(wide).isPresent());
        assertTrue(CalibrationFile.beside(settings.journal(), narrow).of(narrow).isEmpty());
    }

    @Test void whatWasKeptBeforeThereWasAChoiceStillCounts() throws IOException {
        calibrate("\n0.100\n".repeat(5));
        Files.move(file().file(), file().older());
        Settings settings = SettingsReader.read(folder.resolve("bench.yaml")).value().orElseThrow();
        OnPins pump = (OnPins) settings.pumps().get("A");

        assertTrue(CalibrationFile.beside(settings.journal(), pump).of(pump).isPresent());
    }

    @Test void whoLeavesInTheMiddleHasCalibratedNothing() throws IOException {
        assertEquals(Exit.REFUSED, calibrate("\n0.100\n\n"));
        assertTrue(file().read().isEmpty());
    }

    @Test void onlyAPumpOnPinsIsCalibratedHere() {
        assertEquals(Exit.REFUSED, calibrate("", "--channel", "B"));
        assertEquals(Exit.REFUSED, calibrate("", "--channel", "C"));
        assertFalse(out.toString().contains("Weighing"));
    }

    @Test void whatSomebodyChangedByHandIsRefused() throws IOException {
        calibrate("\n0.100\n".repeat(5));
        Files.writeString(file().file(), Files.readString(file().file()).replace("fL", "nL"));

        IOException refused = assertThrows(IOException.class, () -> file().read());
        assertTrue(refused.getMessage().contains("calibrate the pump again"), refused::getMessage);
    }
}
