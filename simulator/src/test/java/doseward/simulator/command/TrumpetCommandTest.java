package doseward.simulator.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.command.Exit;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class TrumpetCommandTest {
    private static final Path BENCH = Path.of("../controller/settings/syringe-pump.yaml");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test void aSimulatedPumpIsToldWithBothTrumpetsAndItsStamp() {
        int exit = run("--rate", "5", "--hours", "3");

        assertEquals(Exit.DONE, exit, err.toString());
        assertTrue(said().startsWith("Simulated 50 mL syringe, seed 1, primed: 5 mL/h for 180 min\n"),
            said());
        assertTrue(said().contains("A, second hour: mean error "), said());
        assertTrue(said().contains("B, last hour: mean error "), said());
        assertEquals(2, said().lines().filter(line -> line.contains(" 2 min       117 ")).count(), said());
        assertTrue(said().contains("SIMULATED"), said());
    }

    @Test void theSameSeedGivesTheSameCurveAndAnotherPumpAnother() {
        run("--rate", "5", "--hours", "2", "--seed", "7");
        String first = said();
        out.getBuffer().setLength(0);
        run("--rate", "5", "--hours", "2", "--seed", "7");
        assertEquals(first, said());

        out.getBuffer().setLength(0);
        run("--rate", "5", "--hours", "2", "--seed", "8");
        assertFalse(said().equals(first));
    }

    @Test void whatABalanceWeighedIsToldAndDrawn() throws IOException {
        Path file = Files.write(folder.resolve("night.csv"), weighed(240));
        Path picture = folder.resolve("night.svg");

        int exit = run("--rate", "1", "--weighed", file, "--density", "0.9982", "--svg", picture);

        assertEquals(Exit.DONE, exit, err.toString());
        assertTrue(said().startsWith("Weighed, from night.csv: 1 mL/h for 120 min\n"), said());
        assertTrue(said().contains("A, second hour: mean error +0.18 %"), said());
        assertFalse(said().contains("SIMULATED"), said());
        assertTrue(Files.readString(picture).contains("Measured on a bench"), "the picture has its stamp");
    }

    @Test void aPictureThatIsThereIsNotOverwritten() throws IOException {
        Path picture = Files.writeString(folder.resolve("curve.svg"), "kept");

        int exit = run("--rate", "5", "--hours", "2", "--svg", picture);

        assertEquals(Exit.REFUSED, exit);
        assertEquals("kept", Files.readString(picture));
        assertTrue(err.toString().contains("is there already, and was left as it is."), err.toString());
    }

    @Test void aFaultyFileIsRefusedWithEachLine() throws IOException {
        List<String> lines = weighed(240);
        lines.set(7, "180;0.05");
        Path file = Files.write(folder.resolve("night.csv"), lines);

        int exit = run("--rate", "1", "--weighed", file, "--density", "0.9982");

        assertEquals(Exit.REFUSED, exit);
        assertTrue(err.toString().startsWith(file + ": Line 8: '180;0.05' has 1 part. Write "),
            err.toString());
        assertEquals("", said());
    }

    @Test void whatIsNotThereOrIsNoTextIsToldInASentence() throws IOException {
        Path bytes = Files.write(folder.resolve("raw"), "seconds,grams\n0,\u00e4".getBytes(
            StandardCharsets.ISO_8859_1));

        assertEquals(Exit.WORLD, run("--rate", "1", "--weighed", folder.resolve("no.csv"), "--density", "1"));
        assertEquals(Exit.REFUSED, run("--rate", "1", "--weighed", bytes, "--density", "1"));
        assertEquals(Exit.WORLD, run("--rate", "5", "--hours", "2", "--svg", folder.resolve("no/x.svg")));
        assertTrue(err.toString().contains("could not be read. Is it there"), err.toString());
        assertTrue(err.toString().contains("is no text in UTF-8"), err.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--rate 0 | --rate is above 0",
        "--rate 1.0005 | to a thousandth",
        "--rate 1 --hours 1 | --hours lies between 2 and 96",
        "--rate 1 --pump magic | --pump is one of syringe-10, syringe-20, syringe-50, rollers; not magic",
        "--rate 1 --density 1 | --density is for --weighed",
        "--rate 1 --weighed x.csv | --weighed needs the fluid's --density",
        "--rate 1 --weighed x.csv --density 998 | a density lies between 0.7 and 1.5 g/mL",
        "--rate 1 --pins x.yaml --seed 1 | --pins is of pulses alone",
        "--rate 1 --pins x.yaml --hours 1 | --hours lies between 2 and 96",
        "--rate 1 --weighed x.csv --density 1 --hours 3 | are of a simulated pump",
        "--hours 3 | Missing required option: '--rate=ML/H'"})
    void aLineThatMakesNoSenseIsNotUnderstood(String line, String sentence) {
        assertEquals(Exit.USAGE, run((Object[]) line.split(" ")));
        assertTrue(err.toString().contains(sentence), err.toString());
    }

    @Test void aRateThatThePumpCannotKeepIsRefusedInThePumpsWords() {
        assertEquals(Exit.REFUSED, run("--rate", "1.05"));
        assertTrue(err.toString().contains("The simulated pump can't be set to 1.05 mL/h; its steps are 0.1 "
            + "mL/h."), err.toString());
    }

    @Test void thePulsesOfAPumpOnPinsLieWithinOneStep() throws IOException {
        Path picture = folder.resolve("pulses.svg");

        int exit = run("--rate", "25", "--hours", "3", "--pins", BENCH, "--svg", picture);

        assertEquals(Exit.DONE, exit, err.toString());
        assertTrue(said().startsWith("Pulses of bench-syringe with bd-plastipak-50 on gpiochip0, not "
            + "calibrated: 25 mL/h for 180 min\n"), said());
        assertTrue(said().contains("One step is 0.1724 uL, so much of what is ordered for a window:"),
            said());
        assertTrue(said().contains("   2 min     0.0207 %"), said());
        assertTrue(said().contains("No window errs by more."), said());
        assertTrue(Files.readString(picture).contains("PULSES ALONE"));
    }

    @Test void aPumpThatGoesNoFasterOrIsOnNoPinsIsRefused() {
        assertEquals(Exit.REFUSED, run("--rate", "241", "--pins", BENCH));
        assertEquals(Exit.REFUSED, run("--rate", "1", "--pins", BENCH, "--channel", "B"));
        assertEquals(Exit.WORLD, run("--rate", "1", "--pins", folder.resolve("no.yaml")));
        assertTrue(err.toString().contains("bench-syringe flows at 240 mL/h at most by its settings."),
            err.toString());
        assertTrue(err.toString().contains("Channel B of " + BENCH + " has no pump on pins."),
            err.toString());
    }

    @Test void moreThanASyringeHoldsIsRefused() {
        assertEquals(Exit.REFUSED, run("--rate", "20", "--hours", "4"));
        assertTrue(err.toString().contains("A 50 mL syringe gives 48 mL once its line is primed, and 20 mL/h "
            + "for 4 h is more."), err.toString());
    }

    private int run(Object... args) {
        return new CommandLine(new TrumpetCommand()).setOut(new PrintWriter(out)).setErr(new PrintWriter(err))
            .execute(Stream.of(args).map(Object::toString).toArray(String[]::new));
    }

    private String said() {
        return out.toString();
    }

    /** A pump that gives a gram an hour, weighed every half minute. */
    private static List<String> weighed(int halves) {
        List<String> lines = new ArrayList<>(List.of("seconds,grams"));
        for (int half = 0; half <= halves; half++) {
            lines.add(30 * half + "," + BigDecimal.valueOf(Math.round(half * 83.3333), 4));
        }
        return lines;
    }
}
