package doseward.controller.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.console.Unopened.Body;
import doseward.console.Unopened.Objection;
import doseward.console.Unopened.Twice;
import doseward.controller.settings.CourseOrder;
import doseward.controller.settings.OrderFile;
import doseward.language.Documents;
import doseward.plan.ChosenLevel;
import doseward.plan.Patient;
import doseward.protocol.PatientNeeds.Sex;
import doseward.protocol.Protocol;
import doseward.quantity.Age;
import doseward.quantity.Height;
import doseward.quantity.Weight;
import doseward.trace.Requirement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypedPatientTest {
    private static final Twice WEIGHT = new Twice("80", "80", "kg");
    private static final ChosenLevel SECOND = new ChosenLevel("tumour necrosis factor", "level 2");
    private final Protocol bySurface = protocol("il2-tumour-necrosis-factor");

    private static Protocol protocol(String name) {
        return Documents.shipped().protocol(name).value().orElseThrow();
    }

    private static Body body(Twice height, String levels) {
        return new Body(WEIGHT, height, "54 years", "female", levels);
    }

    private static Twice height(String number, String unit) {
        return new Twice(number, number, unit);
    }

    private String refused(Twice height, String levels) {
        return assertThrows(Objection.class, () -> TypedPatient.of(bySurface, body(height, levels)))
            .getMessage();
    }

    @Test void onlyWhatTheProtocolAsksForIsTaken() throws Exception {
        assertEquals(new TypedPatient(new Patient(Weight.ofKilograms(80),
                Optional.of(Height.ofCentimetres(175)), Optional.empty(), Optional.empty()), List.of(SECOND)),
            TypedPatient.of(bySurface, body(height("175", "cm"), SECOND.toString())));
        assertEquals(new TypedPatient(Patient.of(Weight.ofKilograms(80)), List.of()),
            TypedPatient.of(protocol("il2-high-dose-bolus"), body(height("none", "cm"), "")));
    }

    @Test void inchesAreRoundedDownToTheMillimetreAndBothAreSaid() throws Exception {
        TypedPatient typed = TypedPatient.of(bySurface, body(height("68.95", "in"), SECOND.toString()));

        assertEquals(Optional.of(new Height(1_751)), typed.patient().height());
        assertEquals(List.of("Height 175.1 cm, the same as about 68.9 in.",
            "The level of tumour necrosis factor is level 2."), typed.besides());
    }

    @Requirement("GIP 2.2.6")
    @Test void aHeightIsPlainlyTypedTwiceAndAHumanBeings() {
        assertTrue(refused(new Twice("175", "157", "cm"), "").contains("typed as 175 and then as 157"));
        assertTrue(refused(height("1.75 m", "cm"), "").contains("not plainly a number"));
        assertTrue(refused(height("12", "cm"), "").contains("20 cm to 300 cm"));
        assertTrue(refused(height("175.25", "cm"), "").contains("more than 1 decimals"));
        assertTrue(refused(height("175", "in"), "").contains("Nobody is so tall"));
        assertTrue(refused(height("68.955", "in"), "").contains("two digits"));
        assertTrue(refused(height("175", "feet"), "").contains("in cm or in inches"));
    }

    @Test void aLevelIsOneOfThoseThatAreOffered() {
        for (String other : List.of("tumour necrosis factor=level 4", "interleukin-2=level 2", "level 2",
                SECOND + "\n" + SECOND + "\n")) {
            assertTrue(refused(height("175", "cm"), other).contains("No such level"), other);
        }
    }

    @Test void allOfItIsReadBackFromTheOrdersFile(@TempDir Path folder) throws Exception {
        Path journal = folder.resolve("course.db");
        for (Age age : List.of(Age.ofYears(54), Age.ofMonths(30), Age.ofDays(12))) {
            CourseOrder order = new CourseOrder("il2-tumour-necrosis-factor", Optional.empty(),
                new Patient(new Weight(80_500), Optional.of(new Height(1_751)), Optional.of(age),
                    Optional.of(Sex.FEMALE)), List.of(SECOND), Optional.empty(), Optional.empty(),
                Optional.empty(), new TreeMap<>(Map.of("A", "bd-60")));

            Files.writeString(OrderFile.beside(journal), OrderFile.text(order, "now", Instant.EPOCH));

            assertEquals(order, OrderFile.read(journal, ZoneOffset.UTC).orElseThrow().value().orElseThrow());
        }
    }
}
