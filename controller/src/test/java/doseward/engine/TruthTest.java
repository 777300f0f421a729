package doseward.engine;

import static doseward.engine.Judged.hour;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import doseward.protocol.Order;
import doseward.quantity.Age;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruthTest {
    /** One that is true, one that is false, and one that is not known. */
    private static Condition clause(Truth truth) {
        return switch (truth) {
            case TRUE -> Ruled.compared(Il2.PRESSURE, Comparison.ABOVE, 100, "mmHg");
            case FALSE -> Ruled.compared(Il2.PRESSURE, Comparison.BELOW, 100, "mmHg");
            case UNKNOWN -> Ruled.compared(Il2.CREATININE, Comparison.BELOW, 1, "mg/dL");
        };
    }

    @ParameterizedTest @CsvSource({
        "TRUE,TRUE,TRUE,TRUE", "TRUE,FALSE,FALSE,TRUE", "TRUE,UNKNOWN,UNKNOWN,TRUE",
        "FALSE,TRUE,FALSE,TRUE", "FALSE,FALSE,FALSE,FALSE", "FALSE,UNKNOWN,FALSE,UNKNOWN",
        "UNKNOWN,TRUE,UNKNOWN,TRUE", "UNKNOWN,FALSE,FALSE,UNKNOWN", "UNKNOWN,UNKNOWN,UNKNOWN,UNKNOWN",
    })
    void conditionsAreJoinedInThreeValues(Truth one, Truth other, Truth all, Truth any) {
        Judged judged = Judged.nothing().pressure(hour(0), 110);
        List<Condition> both = List.of(clause(one), clause(other));

        assertEquals(all, judged.at(hour(0), new Condition.AllOf(both)));
        assertEquals(any, judged.at(hour(0), new Condition.AnyOf(both)));
        assertEquals(any.not(), judged.at(hour(0), new Condition.NoneOf(both)));
    }

    @Test void everyClauseStandsInTheWorkingAndNotOnlyTheOneThatDecided() {
        Working working = Judged.nothing().pressure(hour(0), 110).working(hour(0),
            new Condition.AnyOf(List.of(clause(Truth.TRUE), clause(Truth.FALSE), clause(Truth.UNKNOWN))));

        assertEquals(List.of(Truth.TRUE, Truth.FALSE, Truth.UNKNOWN),
            working.evidence().stream().map(Evidence::truth).toList());
    }

    @Test void whatAPersonSaysIsUnknownUntilItIsSaidAndThenAsTheyLastSaid() {
        Condition.Says clause = new Condition.Says("physician", "it is easily reversed");
        Judged judged = Judged.of(new Ruled().holds(clause, clause));

        assertEquals(Truth.UNKNOWN, judged.at(hour(0), clause));

        judged.hears(new Input.Say(hour(0), "physician", "it is easily reversed", true, "D. Octor"));

        assertEquals(Truth.TRUE, judged.at(hour(1), clause));
        assertEquals("D. Octor, physician, said yes at 2026-01-05T08:00:00Z to: it is easily reversed",
            judged.working(hour(1), clause).sentence());

        judged.hears(new Input.Say(hour(1), "physician", "it is easily reversed", false, "E. Xpert"));

        assertEquals(Truth.FALSE, judged.at(hour(1), clause));
    }

    @Test void anAgeThatNobodyKnowsIsUnknown() {
        Condition clause = new Condition.AgeIs(Comparison.AT_LEAST, Age.ofYears(18));

        assertEquals(Truth.UNKNOWN, Judged.nothing().at(hour(0), clause));
    }

    @Test void atAGateAReadingMustHaveBeenTakenSinceItWasAsked() {
        Course course = Judged.nothing().pressure(hour(0), 110).course();
        Condition clause = clause(Truth.TRUE);

        assertEquals(Truth.TRUE, Judge.gate(course, 2, clause, hour(0), hour(99)).truth());
        assertEquals(Truth.UNKNOWN, Judge.gate(course, 2, clause, hour(0).plusSeconds(1), hour(99)).truth());
    }

    @Test void atTheGateOfAnOrderTheChecklistsSignsMustBeFresh() {
        Course course = Judged.nothing().pressure(hour(0), 110).course();
        Order order = course.plan().orders().getFirst();

        assertEquals(Truth.TRUE, Judge.gate(course, order, 1, clause(Truth.TRUE), hour(2)).truth());
        assertEquals(Truth.UNKNOWN, Judge.gate(course, order, 1, clause(Truth.TRUE),
            hour(2).plusSeconds(1)).truth());
    }

    @Test void answersBeforeTheCourseMayBeAsOldAsTheFileSays() {
        Course course = Judged.nothing().pressure(hour(0), 110).course();
        Duration month = Duration.ofDays(28);

        assertEquals(Truth.TRUE, Judge.eligibility(course, clause(Truth.TRUE), month, hour(28 * 24)).truth());
        Working old = Judge.eligibility(course, clause(Truth.TRUE), month, hour(28 * 24).plusSeconds(1));
        assertEquals(Truth.UNKNOWN, old.truth());
        assertTrue(old.sentence().endsWith("and counts for 28 days"), old.sentence());
    }
}
