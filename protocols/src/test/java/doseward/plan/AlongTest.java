package doseward.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.language.Reader;
import doseward.language.Shipped;
import doseward.language.source.SourceFile;
import doseward.language.starter.Starter;
import doseward.plan.sheet.PlanPage;
import doseward.protocol.Protocol;
import doseward.quantity.Weight;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a nurse must see beside the doses stands on the page of a plan. */
class AlongTest {
    private static final String MORE = """
          next-course:
            starts: 7 to 12 weeks after discharge
            only-if: tumour response is complete or partial
            at-most: 2 courses

        companions:
          - drug: acetaminophen
            amount: 650 mg
            route: by mouth
            given-by: nurse
            starts: 30 minutes before each interleukin-2
            every: 6 hours
            only-if: creatinine at most 2 mg/dL
          - drug: meperidine
            amount: 25 mg to 50 mg
            route: intravenous
            given-by: nurse
            as-needed: rigors

        avoid:
          - drug: systemic corticosteroids
            because: they may cancel the benefit

        before-each-dose:
        """;

    private static String page(String text) {
        Protocol protocol = Reader.protocol(SourceFile.of("a.yaml", text.getBytes(StandardCharsets.UTF_8)),
            new Shipped()).value().orElseThrow();
        Planner.Result result = Planner.plan(protocol, PlanFor.of(Patient.of(Weight.ofKilograms(80)),
            Instant.parse("2026-01-05T08:00:00Z"), ZoneOffset.UTC, Capability.USUAL));
        return PlanPage.of(assertInstanceOf(Planner.Planned.class, result).plan(), ZoneId.of("UTC"));
    }

    @Test void routesCompanionsWhatToAvoidAndAFurtherCourseStandOnThePage() {
        String page = page(Starter.BOLUS.text("mine").replace("before-each-dose:\n", MORE));

        List<String> along = page.substring(page.indexOf("What goes along"), page.indexOf("<h2>Doses</h2>"))
            .lines().filter(line -> line.startsWith("<li>") || line.contains("<li>"))
            .map(line -> line.replaceAll("<[^>]+>", "")).toList();
        assertEquals(List.of("Give interleukin-2 by this route: intravenous.",
            "Along with it, by a nurse: acetaminophen 650 mg, by mouth, 30 minutes before each "
                + "interleukin-2, every 6 hours, only if creatinine at most 2 mg/dL.",
            "Along with it, by a nurse: meperidine 25 mg to 50 mg, intravenous, as needed for rigors.",
            "Avoid systemic corticosteroids: they may cancel the benefit.",
            "A further course 49 days to 84 days after discharge, only if tumour response is complete or "
                + "partial; at most 2 courses, this one counted. A person decides it; it is planned anew."),
            along);
    }

    @Test void aProtocolWithNothingAlongNamesItsRoutesAlone() {
        String page = page(Starter.BOLUS.text("mine"));

        assertTrue(page.contains("by this route: intravenous."), page);
        assertTrue(!page.contains("Along with it"), page);
    }
}
