package doseward.language.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.diagnostic.Diagnostic;
import doseward.language.Reader;
import doseward.language.Shipped;
import doseward.language.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the checks of rules see beside what their folders show, and what they leave alone. */
class RuleChecksTest {
    private static final Path GOOD = Path.of("src/test/resources/checks/hold-returns/good.yaml");
    private static final String STOP = "  - when: creatinine at least 3 mg/dL\n    ends: cycle\n";
    private static final String HOLDS = "hold:\n";
    private static final String PATIENT = "  weighed: when the course begins\n";
    private static final String CRITERIA = """
        criteria:
          relative:
            low saturation: oxygen saturation below 90 %
            fast heart: heart rate above 120 per minute
        """;

    @Test void aSignThatOnlyACountedCriterionLooksAtMustBeRecorded() throws IOException {
        String counted = STOP + "  - when: relative criteria at least 2\n    ends: cycle\n";

        assertFound(List.of(), HOLDS, CRITERIA + HOLDS);
        assertFound(List.of("never-recorded", "never-recorded"), HOLDS, CRITERIA + HOLDS, STOP, counted);
    }

    @Test void aSignThatOnlyAChangeLooksAtMustBeRecorded() throws IOException {
        assertFound(List.of("never-recorded"), "change: never\n", """
            change:
              - when: platelets below 50,000 per mm3
                to: 50 % of the amount
                from: the next cycle
            """);
    }

    @Test void aRefusalOfEveryPatientOrOfTheWellIsAskedAbout() throws IOException {
        String refuse = PATIENT
            + "  asked-within: 14 days\n  refuse:\n    - when: %s\n      because: local\n";

        assertFound(List.of("always-true"), PATIENT, refuse.formatted("ejection fraction at most 450 %"));
        assertFound(List.of("holds-the-well"), PATIENT, refuse.formatted("heart disease is not severe"));
        assertFound(List.of(), PATIENT, refuse.formatted("heart disease is severe"));
    }

    @Test void whatAChangeComesToMustBeUsualToo() throws IOException {
        String change = """
            change:
              - when: creatinine at least 2 mg/dL
                to: %s international units/kg
                from: the next cycle
            """;

        assertFound(List.of("tenfold"), "change: never\n", change.formatted("6,000,000"));
        assertFound(List.of(), "change: never\n", change.formatted("360,000"));
    }

    @Test void aSignOfWhichOnlyTheBaselineIsLookedAtNeedNotBeRecorded() throws IOException {
        assertFound(List.of(), PATIENT, PATIENT + "  baseline:\n    - platelets\n", STOP,
            STOP.replace("creatinine at", "baseline platelets below 100,000 per mm3 and creatinine at"));
    }

    @Test void aGradeThatIsWorkedOutFromTheBaselineNeedsOne() throws IOException {
        String grade = STOP + "  - when: weight gain grade at least 3\n    ends: cycle\n";
        String record = "    creatinine: within 12 hours\n    body weight: within 24 hours\n";

        assertFound(List.of("baseline-missing"), STOP, grade, "    creatinine: within 12 hours\n", record);
        assertFound(List.of(), STOP, grade, "    creatinine: within 12 hours\n", record, PATIENT,
            PATIENT + "  baseline:\n    - body weight\n");
    }

    @Test void cyclesAndCriteriaCanBeOutOfReachAsDosesCan() throws IOException {
        assertFound(List.of("count-out-of-reach"), STOP, STOP.replace("creatinine at least 3 mg/dL",
            "cycles skipped at least 3"));
        assertFound(List.of("never-recorded", "never-recorded", "count-out-of-reach"), HOLDS,
            CRITERIA + HOLDS, STOP, STOP.replace("creatinine at least 3 mg/dL", "relative criteria above 2"));
    }

    @Test void anOrdersOwnLimitAboveThatForAllNeverActs() throws IOException {
        String own = "    when-held: skip\n    limits:\n      amount-per-dose:\n        hard: ";

        assertFound(List.of("limits-crossed"), "    when-held: skip\n",
            own + "800,000 international units/kg\n");
        assertFound(List.of(), "    when-held: skip\n", own + "660,000 international units/kg\n");
    }

    @Test void aRateOfAProfileIsHeldAgainstThePumpToo() throws IOException {
        String profile = """
                over: 10 to 30 minutes
                profile:
                  - rate: 5,000 mL/h
                    for: 1 minute
                  - rate: 100 mL/h
                    for: the rest
            """;

        assertFound(List.of("rate-beyond-pump"), "    over: 15 minutes\n", profile);
        assertFound(List.of(), "    over: 15 minutes\n", profile.replace("5,000", "200"));
    }

    /** The checks that find something once each of these words is replaced by the next. */
    private static void assertFound(List<String> checks, String... changes) throws IOException {
        String text = Files.readString(GOOD);
        for (int at = 0; at < changes.length; at += 2) {
            assertTrue(text.contains(changes[at]), changes[at]);
            text = text.replace(changes[at], changes[at + 1]);
        }
        assertEquals(checks, Reader.protocol(SourceFile.of("a.yaml", text.getBytes(StandardCharsets.UTF_8)),
            new Shipped()).findings().diagnostics().stream().map(Diagnostic::check).toList(), text);
    }
}
