package doseward.controller.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.command.Exit;
import doseward.controller.doctor.Board;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What a technician asks before a course: of the settings, of the machine, of the program. */
class TechnicianCommandsTest {
    private static final InstantSource NOW = InstantSource.fixed(Instant.parse("2026-01-05T08:00:00Z"));

    @TempDir
    private Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Object command, String... arguments) {
        return new CommandLine(command).setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true))
            .execute(arguments);
    }

    private int doctor(String... arguments) {
        return run(new DoctorCommand(new Board(folder, "doseward"), NOW), arguments);
    }

    private String desk() {
        DeskFile.read(folder, "simulation", "il2-high-dose-bolus", "pump-1", "");
        return folder.resolve("desk.yaml").toString();
    }

    private static SettingsCommand settings() {
        return new SettingsCommand(InstantSource.system());
    }

    @Test void settingsThatAreSoundAreSaidToBe() {
        assertEquals(Exit.DONE, run(settings(), "check", desk()));
        assertTrue(out.toString().endsWith("desk.yaml is sound: controller desk, stage simulation, "
            + "il2-high-dose-bolus, channel A by pump-1.\n"), out.toString());
    }

    @Test void ofSettingsEachMistakeIsSaid() throws IOException {
        Path desk = Path.of(desk());
        Files.writeString(desk, Files.readString(desk).replace("80 kg", "80").replace("UTC", "Zuerich"));

        assertEquals(Exit.REFUSED, run(settings(), "check", desk.toString()));
        assertTrue(err.toString().contains("desk.yaml:7") && err.toString().contains("desk.yaml:9"),
            err.toString());
    }

    @Test void aKeyThatIsNotThereMakesSettingsUnsoundAndAnOpenNetworkIsWarnedOf() throws IOException {
        String desk = Files.readString(Path.of(desk())).replace("mqtt://127.0.0.1", "mqtt://10.0.0.2");
        Path open = Files.writeString(folder.resolve("open.yaml"), desk + "open-network: accepted\n");
        Path closed = Files.writeString(folder.resolve("closed.yaml"), desk.replace("mqtt://", "mqtts://")
            + "authority: " + folder.resolve("none.pem") + "\n");

        assertEquals(Exit.DONE, run(settings(), "check", open.toString()), err.toString());
        assertTrue(out.toString().contains("Whoever is on the network can listen"), out.toString());
        assertEquals(Exit.REFUSED, run(settings(), "check", closed.toString()));
        assertTrue(err.toString().startsWith("There is no file "), err.toString());
        assertFalse(out.toString().contains("closed.yaml is sound"), out.toString());
    }

    @Test void theWorstOfSeveralFilesDecides() {
        assertEquals(Exit.WORLD, run(settings(), "check", folder.resolve("none.yaml").toString(),
            desk()));
    }

    @Test void theMachineAloneIsLookedAtWithoutSettings() {
        assertEquals(Exit.DONE, doctor());
        assertTrue(out.toString().contains("not there  pins      This machine has no chip of pins"),
            out.toString());
    }

    @Test void whatMustBeMendedEndsWithOne() throws IOException {
        Path desk = Path.of(desk());
        Files.writeString(desk, Files.readString(desk).replace(":1883", ":1"));

        assertEquals(Exit.REFUSED, doctor(desk.toString()));
        assertTrue(out.toString().contains("well       protocol  il2-high-dose-bolus is sound."),
            out.toString());
        assertTrue(out.toString().contains("MEND       broker    No pump can be reached by it."),
            out.toString());
    }

    @Test void ofFaultySettingsTheDoctorSaysWhatIsWrong() {
        assertEquals(Exit.WORLD, doctor(folder.resolve("none.yaml").toString()));
        assertTrue(out.toString().isEmpty());
    }

    @Test void theProgramIsTestedWithoutACourse() {
        assertEquals(Exit.DONE, run(new SelfTestCommand()));
        assertTrue(out.toString().startsWith("passed      clocks\npassed      dose calculation\n"),
            out.toString());
        assertTrue(out.toString().contains("not tested  journal"), out.toString());
    }
}
