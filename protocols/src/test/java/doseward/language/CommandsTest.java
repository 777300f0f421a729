package doseward.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.command.Exit;
import doseward.language.command.LanguageCommands;
import doseward.language.command.Pretend;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import tools.jackson.databind.json.JsonMapper;

class CommandsTest {
    private static final String NOON = "2026-01-05 08:00";
    private static final String EIGHT_ERRORS =
        "src/test/resources/checks/eight-errors/il2-high-dose-bolus.yaml";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Command(name = "doseward")
    private static final class Program {}

    private int run(String... words) {
        CommandLine program = new CommandLine(new Program());
        LanguageCommands.all(Pretend.nobody()).forEach(program::addSubcommand);
        program.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return program.execute(words);
    }

    private int plan(String... more) {
        List<String> words = new ArrayList<>(List.of("plan", "il2-high-dose-bolus"));
        words.addAll(List.of(more));
        return run(words.toArray(String[]::new));
    }

    @Test void thePlanForEightyKilogramsIsTheGoldenFileBesideTheProtocol() throws IOException {
        int exit = plan("--weight", "80kg", "--from", NOON);

        assertEquals(Exit.DONE, exit, err.toString());
        Golden.assertSame(Path.of("library/il2-high-dose-bolus.plan.txt"), out.toString());
    }

    @Test void thePlanShowsTheClocksOfTheZoneThatIsAskedFor() {
        int exit = plan("--weight", "80kg", "--from", "2026-03-25 08:00", "--zone", "Europe/Zurich");

        assertEquals(Exit.DONE, exit, err.toString());
        // Clocks are put forward on 29 March, within the five days; eight hours later is nine on the clock.
        assertTrue(out.toString().contains("Wed 25 Mar 2026 08:00"), out.toString());
        assertTrue(out.toString().contains("Sun 29 Mar 2026 09:00"), out.toString());
        assertTrue(out.toString().contains("All times are in Europe/Zurich."), out.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0kg | must be above zero",
        "8kg | is for patients from 40 kg to 150 kg, not for 8 kg.",
        "800kg | is for patients from 40 kg to 150 kg, not for 800 kg.",
        "heavy | can't be read from `heavy`",
        "-5kg | can't be read from `-5 kg`",
        "80 | does not say of what",
        "80.0005kg | more than 3 decimals",
        "150.001kg | not for 150.001 kg",
        "80lb | Pounds are not kilograms",
        "99999999999999999999kg | larger than anything",
        "'' | can't be read",
    })
    void anImpossiblePatientIsRefusedWithASentence(String weight, String sentence) {
        int exit = plan("--weight=" + weight, "--from", NOON);

        assertEquals(Exit.REFUSED, exit);
        assertTrue(err.toString().contains(sentence), err.toString());
        assertTrue(err.toString().endsWith("No plan was made.\n"), err.toString());
        assertEquals("", out.toString());
    }

    @ParameterizedTest
    @CsvSource({"2026-02-30 08:00", "tomorrow", "2026-01-05", "2026-01-05 25:00"})
    void aTimeThatDoesNotExistIsRefused(String from) {
        int exit = plan("--weight", "80kg", "--from", from);

        assertEquals(Exit.REFUSED, exit);
        assertTrue(err.toString().contains("can't be read as a time"), err.toString());
    }

    @Test void anHourThatClocksSkipOrRepeatIsRefusedAndNotGuessed() {
        int skipped = plan("--weight", "80kg", "--from", "2026-03-29 02:30", "--zone", "Europe/Zurich");
        int twice = plan("--weight", "80kg", "--from", "2026-10-25 02:30", "--zone", "Europe/Zurich");

        assertEquals(List.of(Exit.REFUSED, Exit.REFUSED), List.of(skipped, twice));
        assertTrue(err.toString().contains("does not exist in Europe/Zurich"), err.toString());
        assertTrue(err.toString().contains("comes twice in Europe/Zurich"), err.toString());
    }

    @Test void aSoundFileIsSaidToBeSound() {
        int exit = run("check", "il2-high-dose-bolus");

        assertEquals(Exit.DONE, exit);
        assertEquals("il2-high-dose-bolus.yaml is sound.\n", out.toString());
    }

    @Test void drugAndSignsFilesCanBeCheckedToo() {
        int exit = run("check", "drugs/aldesleukin.yaml", "signs/bedside.yaml");

        assertEquals(Exit.DONE, exit, out.toString());
    }

    @Test void aMissingFileIsTroubleInTheWorld(@TempDir Path folder) {
        int exit = run("check", "--form", "line", folder.resolve("none.yaml").toString());

        assertEquals(Exit.WORLD, exit);
        assertTrue(out.toString().contains("none.yaml: error: There is no file"), out.toString());
    }

    @Test void aDirectoryIsTroubleInTheWorld(@TempDir Path folder) {
        int exit = run("describe", folder.toString());

        assertEquals(Exit.WORLD, exit);
        assertTrue(err.toString().contains("is a directory, not a file."), err.toString());
    }

    @Test void aFaultyFileIsRefusedByBothCommands(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.yaml"), "language: 1\nprotocol: bad\n");

        int checked = run("check", file.toString());
        int planned = run("plan", file.toString(), "--weight", "80kg", "--from", NOON);

        assertEquals(List.of(Exit.REFUSED, Exit.REFUSED), List.of(checked, planned));
        assertTrue(out.toString().contains("No plan was made; no pump will run this file."), out.toString());
        assertTrue(err.toString().contains("No plan was made; no pump will run this file."), err.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sarif"})
    void severalFilesMakeOneDocument(String form, @TempDir Path folder) throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.yaml"), "language: 1\nprotocol: bad\n");

        int exit = run("check", "--form", form, bad.toString(), "il2-high-dose-bolus");

        assertEquals(Exit.REFUSED, exit, err.toString());
        assertTrue(JsonMapper.shared().readTree(out.toString()).isObject(), out.toString());
        assertTrue(out.toString().contains("missing-key"), out.toString());
    }

    @Test void githubGetsAnAnnotationForEachFinding() {
        int exit = run("check", "--form", "github", EIGHT_ERRORS);

        assertEquals(Exit.REFUSED, exit);
        assertEquals(8, out.toString().lines().filter(line -> line.startsWith("::error file=")).count());
    }

    @Test void aFormThatDoesNotExistIsAnsweredWithThoseThatDo() {
        int exit = run("check", "--form", "xml", "il2-high-dose-bolus");

        assertEquals(Exit.USAGE, exit);
        assertTrue(err.toString().contains("`xml` is none of long, line, json, sarif, github"),
            err.toString());
    }

    @Test void ofSeveralFilesTheWorstDecidesTheExitCode(@TempDir Path folder) {
        String missing = folder.resolve("none.yaml").toString();

        assertEquals(Exit.REFUSED, run("check", EIGHT_ERRORS, "il2-high-dose-bolus"));
        assertEquals(Exit.WORLD, run("check", missing, EIGHT_ERRORS));
    }

    @Test void helpSaysWhatEachExitCodeMeans() {
        run("check", "--help");

        for (int code = Exit.DONE; code <= Exit.BUG; code++) {
            assertTrue(out.toString().contains("\n  " + code + "   "), out.toString());
        }
    }

    @Test void aCommandCalledWronglySaysSo() {
        int exit = run("plan", "il2-high-dose-bolus", "--from", NOON);

        assertEquals(Exit.USAGE, exit);
        assertTrue(err.toString().contains("--weight"), err.toString());
    }

    @Test void aPlanIsWrittenIntoAFileInTheFormThatIsAskedFor(@TempDir Path folder) throws IOException {
        Path page = folder.resolve("plan.html");

        int exit = plan("--weight", "80kg", "--from", NOON, "--form", "html", "--out", page.toString());

        assertEquals(Exit.DONE, exit, err.toString());
        assertTrue(Files.readString(page).startsWith("<!DOCTYPE html>"));
        assertEquals(page + " is written.\n", out.toString());
        assertEquals(Exit.WORLD, plan("--weight", "80kg", "--from", NOON, "--out", folder.toString()));
    }

    @Test void factsThatCantBeReadAreNamedTogether() {
        int exit = plan("--weight", "80", "--height", "tall", "--sex", "no", "--level", "none", "--from",
            "soon");

        assertEquals(Exit.REFUSED, exit);
        assertEquals(6, err.toString().lines().count(), err.toString());
    }

    @Test void whatGoesToAFileHasNoColour() {
        run("check", EIGHT_ERRORS);

        assertEquals(-1, out.toString().indexOf('\u001b'));
    }
}
