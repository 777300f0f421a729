package doseward.language.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.language.Reader;
import doseward.language.Shipped;
import doseward.language.source.SourceFile;
import doseward.protocol.Protocol;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What an author reads who has changed something. */
class StoriesTest {
    private static final Path SEVERAL = Path.of("src/test/resources/telling/several-orders.yaml");

    private static Protocol read(String text) {
        return Reader.protocol(SourceFile.of("a.yaml", text.getBytes(StandardCharsets.UTF_8)), new Shipped())
            .value().orElseThrow();
    }

    /** The answer when these words stand instead of those. */
    private static String told(String before, String after) throws IOException {
        String text = Files.readString(SEVERAL);
        assertTrue(text.contains(before), before);
        return Verdict.of(read(text), read(text.replace(before, after))).text();
    }

    @Test void aHoldThatBeginsEarlierIsStricterAndSaidOnceForAllOrders() throws IOException {
        assertEquals("""
            Stricter: more is checked, held, stopped or limited
              every order: hold while systolic pressure below 90 → 95 mmHg or systolic
                pressure more than 15 % below baseline
              every order: hold on (systolic pressure below 95 mmHg or systolic pressure
                more than 15 % below baseline): lifted once systolic pressure at least 90 →
                95 mmHg

            2 differences: 2 stricter.
            """, told("90 mmHg", "95 mmHg"));
    }

    @Test void aLimitOfMoreDosesIsLooserAndOneOfFewerIsStricter() throws IOException {
        assertEquals("""
            Looser: less is checked, held, stopped or limited
              interleukin-2: hard limit: at most 6 → 8 doses per cycle

            1 difference: 1 looser.
            """, told("hard: 6\n", "hard: 8\n"));
        assertEquals("""
            Less may flow, or slower, or later
              interleukin-2: at most 6 → 4 doses a cycle

            1 difference: 1 stricter.
            """, told("at-most: 6 doses\n", "at-most: 4 doses\n"));
    }

    @Test void aStopThatComesLaterIsLooser() throws IOException {
        assertEquals("""
            Looser: less is checked, held, stopped or limited
              interleukin-2: stop when creatinine at least 3 → 4 mg/dL

            1 difference: 1 looser.
            """, told("creatinine at least 3 mg/dL", "creatinine at least 4 mg/dL"));
    }

    @Test void aStopThatEndsLessIsLooser() throws IOException {
        assertEquals("""
            Looser: less is checked, held, stopped or limited
              every order: stop on (mental state is coma for more than 48 hours): ends the
                course → cycle

            1 difference: 1 looser.
            """, told("    ends: course", "    ends: cycle"));
    }

    @Test void aLargerAmountLetsMoreFlowAndASmallerOneLess() throws IOException {
        assertEquals("""
            More may flow, or faster, or sooner
              fludarabine: 25 → 30 mg/m2 a dose

            1 difference: 1 looser.
            """, told("amount: 25 mg/m2", "amount: 30 mg/m2"));
        assertEquals("""
            Less may flow, or slower, or later
              fludarabine: 25 → 20 mg/m2 a dose

            1 difference: 1 stricter.
            """, told("amount: 25 mg/m2", "amount: 20 mg/m2"));
    }

    @Test void whatIsMoreInOneWayAndLessInAnotherIsLeftToTheReader() throws IOException {
        assertEquals("""
            What flows changes; judge whether to more or to less
              premedication: [12.5 mg to 25 → 10 mg to 30] mg, as the nurse finds it needed
                a dose

            1 difference: 1 to be judged by you.
            """, told("12.5 mg to 25 mg", "10 mg to 30 mg"));
    }

    @Test void aShorterInfusionAndAShorterGridLetItFlowFasterOrSooner() throws IOException {
        assertTrue(told("over: 15 minutes", "over: 14 minutes").startsWith("""
            More may flow, or faster, or sooner
              interleukin-2: flows over 15 → 14 minutes
            """));
        assertTrue(told("every: 8 to 12 hours", "every: 9 to 12 hours").startsWith("""
            Less may flow, or slower, or later
            """));
    }

    @Test void moreDaysLetMoreFlow() throws IOException {
        assertTrue(told("days: -5 to -1", "days: -6 to -1").startsWith("""
            More may flow, or faster, or sooner
              fludarabine: given on days -5 → -6 to -1 of every cycle
            """));
    }

    @Test void aFurtherReasonToReduceLetsLessFlow() throws IOException {
        assertEquals("""
            Less may flow, or slower, or later
              interleukin-2: change when mental state is [confused or agitated → confused,
                agitated or coma]

            1 difference: 1 stricter.
            """, told("is confused or agitated", "is confused, agitated or coma"));
    }

    @Test void aCriterionThatIsMetSoonerIsStricterWhereItsTableOnlyHolds() throws IOException {
        assertEquals("""
            Stricter: more is checked, held, stopped or limited
              interleukin-2: relative criterion quick heart: heart rate at least 120 → 110
                per minute

            1 difference: 1 stricter.
            """, told("at least 120 per minute", "at least 110 per minute"));
    }

    @Test void aReadingThatMustBeYoungerIsStricter() throws IOException {
        assertEquals("""
            Stricter: more is checked, held, stopped or limited
              interleukin-2: creatinine recorded before each dose, no older than 12 → 6
                hours

            1 difference: 1 stricter.
            """, told("creatinine: within 12 hours", "creatinine: within 6 hours"));
    }

    @Test void whatIsLooserStandsBeforeWhatIsStricterAndWordsComeLast() throws IOException {
        String text = Files.readString(SEVERAL);
        String now = text.replace("revision: 3", "revision: 4")
            .replace("amount: 25 mg/m2", "amount: 30 mg/m2")
            .replace("creatinine: within 12 hours", "creatinine: within 6 hours");

        assertEquals("""
            More may flow, or faster, or sooner
              fludarabine: 25 → 30 mg/m2 a dose

            Stricter: more is checked, held, stopped or limited
              interleukin-2: creatinine recorded before each dose, no older than 12 → 6
                hours

            Only words
              revision 3 → 4

            3 differences: 1 looser, 1 stricter, 1 only in words.
            """, Verdict.of(read(text), read(now)).text());
    }

    @Test void aRuleThatIsNewAndOneThatIsGoneAreToldWhole() throws IOException {
        String rule = """
              - when: mental state is coma for more than 48 hours
                ends: course
            """;
        String other = """
              - when: heart rate above 150 per minute
                ends: cycle
                because: it races
            """;

        assertEquals("""
            Looser: less is checked, held, stopped or limited
              every order: no longer: stop when mental state is coma for more than 48 hours;
                ends the course

            Stricter: more is checked, held, stopped or limited
              every order: new: stop when heart rate above 150 per minute; ends the cycle;
                because it races

            2 differences: 1 looser, 1 stricter.
            """, told(rule, other));
    }

    @Test void aNewOrderMakesMoreFlowAndOneThatIsGoneLess() throws IOException {
        String order = """
              premedication:
                drug: promethazine
                amount: 12.5 mg to 25 mg
                route: by mouth
                given-by: nurse
                days: -3 and -1
                each-day: 2 times
                at: 08:00 and 20:00
                never-closer-than: 8 hours
                change: never
            """.indent(0);

        assertTrue(told(order, "").startsWith("""
            Less may flow, or slower, or later
              no longer ordered: premedication: gives the drug promethazine;"""));
    }

    @Test void theHeadIsOnlyWords() throws IOException {
        assertEquals("""
            Only words
              revision 3 → 4

            1 difference: 1 only in words.
            """, told("revision: 3", "revision: 4"));
    }

    @Test void twoFilesThatDifferOnlyInRemarksMeanTheSame() throws IOException {
        assertEquals("The files differ only in comments and layout; they mean the same.\n",
            told("# Made to say", "# Drawn to say"));
    }

    @Test void signsInAnotherOrderMeanTheSame() throws IOException {
        assertEquals("The files say the same in another order; they mean the same.\n",
            told("    heart rate: within 2 hours\n    urine flow: within 4 hours\n",
                "    urine flow: within 4 hours\n    heart rate: within 2 hours\n"));
    }

    @Test void choicesInAnotherOrderMeanTheSame() throws IOException {
        assertEquals("The files say the same in another order; they mean the same.\n",
            told("is confused or agitated", "is agitated or confused"));
    }
}
