package doseward.simulator.cohort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.simulator.chance.Chance;
import doseward.simulator.patient.toxicity.Constitution;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What a cohort tells of the courses that it lived. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CohortTest {
    private static final int PATIENTS = 12;
    private static final double MINUTES = 60;

    private Cohort cohort;

    @BeforeAll void live() throws InterruptedException {
        cohort = Cohorts.of(PATIENTS, 2, Cohorts.USUAL, Cohorts.CONSENSUS);
    }

    @Test void everyDoseIsAccountedFor() {
        assertTrue(rows().allMatch(row -> row.doses().planned() == row.doses().given() + row.doses().held()
            + row.doses().stopped() + row.doses().otherwise()));
        assertTrue(rows().allMatch(row -> row.doses().planned() == 28));
    }

    @Test void whoseDosesAreHeldKnowsByWhichRule() {
        assertTrue(rows().anyMatch(row -> row.doses().held() > 0));
        assertTrue(rows().allMatch(row -> row.doses().held() == 0 == row.doses().heldBy().isEmpty()));
        assertTrue(rows().anyMatch(row ->
            row.doses().heldBy().containsKey("systolic pressure below 90 mmHg")));
    }

    @Test void everybodyGetsWhatTheProtocolSaysForEachKilogram() {
        for (Row row : rows().filter(Row::isTreated).toList()) {
            double perDose = row.unitsForEachKg() / row.doses().given();
            assertEquals(600_000, perDose, 2_500, () -> row.person().toString());
        }
    }

    /** What was given, by what this patient clears: nothing of the drug is lost on the way, or doubled. */
    @Test void theAreaUnderTheConcentrationIsTheDoseByTheClearance() {
        for (Row row : rows().filter(Row::isTreated).toList()) {
            double clearance = Constitution.of(row.person().kilograms(),
                Chance.of(row.person().seed(), "constitution")).disposition().clearance();
            assertEquals(row.doses().units() / clearance / MINUTES, row.auc(), 0.005 * row.auc());
        }
    }

    @Test void bothArmsHaveTheSamePatients() {
        List<Row> first = cohort.rows().get(0);
        List<Row> second = cohort.rows().get(1);
        for (int index = 0; index < PATIENTS; index++) {
            assertEquals(first.get(index).person(), second.get(index).person());
            assertEquals(first.get(index).firstCreatinine(), second.get(index).firstCreatinine());
        }
    }

    @Test void theWorstOfAllIsTheWorstOfItsCycles() {
        for (Row row : rows().toList()) {
            assertEquals(row.ever().creatinine(), row.cycles().stream().mapToDouble(Extremes::creatinine)
                .max().orElseThrow());
            assertEquals(row.ever().pressure(), row.cycles().stream().mapToDouble(Extremes::pressure)
                .min().orElseThrow());
        }
    }

    @Test void nothingDiffersBetweenAnArmAndItself() {
        Cohort twice = new Cohort(List.of(cohort.arms().getFirst(), cohort.arms().getFirst()), 1,
            List.of(cohort.rows().getFirst(), cohort.rows().getFirst()));

        assertTrue(Bootstrap.of(twice).differences(Feature.ALL).stream().allMatch(one ->
            !one.isKnown() || one.value() == 0 && one.low() == 0 && one.high() == 0));
    }

    @Test void fewerDosesUnderStricterRulesShow() {
        Estimate difference = Bootstrap.of(cohort).differences(List.of(Feature.GIVEN)).getFirst();

        assertTrue(difference.value() < 0 && difference.isApartFromZero(), difference::toString);
    }

    @Test void theTableHasALineAPatientAndArmAndAllOfItsColumnsAreExplained() throws IOException {
        List<String> lines = CsvTable.of(cohort).lines().filter(line -> !line.startsWith("#")).toList();
        String readme = Files.readString(Path.of("README.md"));

        assertEquals(1 + 2 * PATIENTS, lines.size());
        int columns = lines.getFirst().split(",").length;
        assertTrue(lines.stream().allMatch(line -> line.split(",", -1).length == columns));
        Arrays.stream(lines.getFirst().split(",")).forEach(column ->
            assertTrue(readme.contains("`" + column + "`"), () -> column + " is not in the README"));
    }

    @Test void tableAndPageSayWhatTheyAreNot() {
        String table = CsvTable.of(cohort);
        String page = CohortPage.of(cohort);

        for (String sentence : List.of("No validated model", "Published, and used", "Calibrated:",
                "Made up:")) {
            assertTrue(table.contains(sentence), sentence);
            assertTrue(page.contains(sentence), sentence);
        }
        assertTrue(page.contains(Provenance.BANNER));
    }

    @Test void thePageIsWellFormedAndNeedsNothingElse()
            throws ParserConfigurationException, SAXException, IOException {
        String page = CohortPage.of(cohort);

        DocumentBuilderFactory.newInstance().newDocumentBuilder()
            .parse(new InputSource(new StringReader(page)));
        assertFalse(page.contains("<script") || page.contains("src=") || page.contains("href=")
            || page.contains("url(http"));
        assertFalse(page.contains("NaN") || page.contains("Infinity"));
    }

    @Test void whatWasPublishedStandsBesideWithItsError() {
        String page = CohortPage.of(cohort);

        assertTrue(page.contains("<th>error, %</th>"));
        assertTrue(page.contains("Belldegrun 1987") && page.contains("Yang 1994"));
    }

    private Stream<Row> rows() {
        return cohort.rows().stream().flatMap(List::stream);
    }
}
