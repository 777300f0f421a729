package doseward.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import doseward.diagnostic.LongForm;
import doseward.language.source.SourceFile;
import doseward.plan.Capability;
import doseward.plan.Patient;
import doseward.plan.PlanTable;
import doseward.plan.Planner;
import doseward.quantity.Weight;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The same file gives the same words in every country. */
class IndependenceTest {
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach void goBackHome() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test void neitherLocaleNorTimeZoneChangesAnything() {
        Locale.setDefault(Locale.ROOT);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        String here = everything();

        for (String elsewhere : List.of("tr-TR", "ar-EG-u-nu-arab", "de-CH", "th-TH-u-ca-buddhist-nu-thai",
            "hi-IN")) {
            Locale.setDefault(Locale.forLanguageTag(elsewhere));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));

            assertEquals(here, everything(), elsewhere);
        }
    }

    private static String everything() {
        Planner.Result result = Planner.plan(Documents.shipped().protocol("il2-high-dose-bolus").value()
            .orElseThrow(),
            new Patient(new Weight(72_500)), Instant.parse("2026-01-05T08:00:00Z"), Capability.USUAL);
        String plan = PlanTable.of(((Planner.Planned) result).plan(), ZoneOffset.UTC);
        Path bad = Path.of("src/test/resources/checks/eight-errors/il2-high-dose-bolus.yaml");
        return plan + LongForm.of(Reader.any(SourceFile.read(bad), new Shipped()).findings(), "");
    }
}
