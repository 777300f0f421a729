package doseward.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import doseward.diagnostic.LongForm;
import doseward.language.source.SourceFile;
import doseward.plan.Capability;
import doseward.plan.Patient;
import doseward.plan.sheet.PlanTable;
import doseward.plan.PlanFor;
import doseward.plan.Planner;
import doseward.quantity.Weight;
import doseward.trace.Requirement;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same file gives the same words in every country; each country has a program of its own, started there.
 */
class IndependenceTest {

    @ParameterizedTest
    @ValueSource(strings = {"-Duser.language=tr -Duser.country=TR -Duser.timezone=Europe/Istanbul",
        "-Duser.language=ar -Duser.country=EG -Duser.extensions=u-nu-arab -Duser.timezone=Asia/Kathmandu",
        "-Duser.language=th -Duser.country=TH -Duser.extensions=u-ca-buddhist -Dfile.encoding=US-ASCII"})
    @Requirement("incident 18")
    void neitherLocaleNorTimeZoneNorEncodingChangesAnything(String country) throws IOException {
        String there = printedIn(List.of(country.split(" ")));

        assertEquals(everything(), there);
    }

    private static String printedIn(List<String> country) throws IOException {
        List<String> command = new ArrayList<>(List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(country);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"),
            IndependenceTest.class.getName()));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Prints everything that could depend on where it is printed. */
    public static void main(String[] none) {
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(everything());
    }

    private static String everything() {
        Planner.Result result = Planner.plan(
            Documents.shipped().protocol("il2-high-dose-bolus").value().orElseThrow(),
            PlanFor.of(Patient.of(new Weight(72_500)), Instant.parse("2026-01-05T08:00:00Z"),
            ZoneId.of("UTC"), Capability.USUAL));
        String plan = PlanTable.of(((Planner.Planned) result).plan(), ZoneId.of("Europe/Zurich"));
        Path bad = Path.of("src/test/resources/checks/eight-errors/il2-high-dose-bolus.yaml");
        return plan + LongForm.of(Reader.any(SourceFile.read(bad), new Shipped()).findings(), "");
    }
}
