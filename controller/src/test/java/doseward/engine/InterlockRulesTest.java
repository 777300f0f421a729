package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import doseward.protocol.Criteria.Criterion;
import doseward.protocol.DoseAmount;
import doseward.protocol.Ends;
import doseward.protocol.Limits;
import doseward.protocol.Limits.Severity;
import doseward.protocol.Sign;
import doseward.protocol.StopRule;
import doseward.protocol.Value;
import doseward.quantity.Amount;
import doseward.quantity.Measure;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the interlock knows of rules by itself: the facts are put into the course past the engine. */
class InterlockRulesTest {
    private static final Instant DUE = Il2.due(1);
    private static final Condition LOW = Ruled.compared(Il2.PRESSURE, Comparison.BELOW, 90, "mmHg");
    private static final Condition FINE = Ruled.compared(Il2.PRESSURE, Comparison.AT_LEAST, 90, "mmHg");
    private static final Condition HIGH = Ruled.compared(Il2.CREATININE, Comparison.AT_LEAST, 3, "mg/dL");
    private static final Sign PAIN = Ruled.choice("chest pain", "absent", "present");

    private static Ruled signs() {
        return new Ruled().records(Ruled.pressure(), Duration.ofHours(2))
            .records(Ruled.number(Il2.CREATININE, "mg/dL", 0, 30), Duration.ofHours(12));
    }

    private static Course read(Course course, String sign, long thousandths, String unit) {
        return course.after(new Event.ReadingRecorded(DUE, new Reading(sign,
            new Value.Measured(Measure.ofThousandths(thousandths, unit)), DUE, "N. Urse")));
    }

    private static Course low(Ruled ruled) {
        return read(ruled.story().ready(1).course(), Il2.PRESSURE, 80_000, "mmHg");
    }

    private static Optional<String> objection(Course course) {
        return InterlockRules.objection(course, course.dose(1), DUE)
            .or(() -> InterlockLimits.objection(course, course.dose(1), DUE));
    }

    private static void assertForbids(String why, Course course) {
        assertEquals(Optional.of(why), objection(course));
    }

    @Test void aDoseAgainstWhichNothingStandsPasses() {
        Course course = signs().holds(LOW, FINE).stops(HIGH, Ends.CYCLE)
            .limits(amount(Severity.HARD, 48_000_000)).story().ready(1).course();

        assertEquals(Optional.empty(), objection(course));
    }

    @Test void aHoldThatIsMetButNeverBeganForbids() {
        assertForbids("a hold is met: systolic pressure below 90 mmHg", low(signs().holds(LOW, FINE)));
    }

    @Test void aStopThatIsMetForbidsUnlessItWasSpared() {
        Ruled ruled = signs().stops(new StopRule(LOW, Ends.CYCLE,
            Optional.of(new Condition.Says("physician", "go on")), Optional.empty()));
        Course met = low(ruled);
        Reason.RuleMet because = new Reason.RuleMet("low", new Working(Truth.TRUE, List.of()));
        RuleQuestion question = new RuleQuestion(1, RuleQuestion.About.STOP,
            met.plan().orders().getFirst().name(), 0, 1, Ends.CYCLE, new Condition.Says("physician", "go on"),
            because, RuleQuestion.State.OPEN);
        Course asked = met.after(new Event.RuleAsked(DUE, question));

        assertForbids("a stop is met: systolic pressure below 90 mmHg", met);
        assertForbids("question 1 is not answered", asked);
        assertEquals(Optional.empty(),
            objection(asked.after(new Event.RuleAnswered(DUE, 1, true, "D. Octor", "physician"))));
    }

    @Test void aTableOfWhichEnoughIsTrueForbids() {
        Ruled ruled = signs().hears(PAIN).table("relative", new Criterion("low", LOW),
            new Criterion("high", HIGH), new Criterion("pain", Condition.chosen("chest pain", false,
                List.of("present")))).holds(new Condition.CriteriaCount("relative", Comparison.AT_LEAST, 2),
                    FINE);
        Course one = low(ruled);

        assertEquals(Optional.empty(), objection(one));
        assertForbids("a hold is met: relative criteria at least 2",
            read(one, Il2.CREATININE, 3_000, "mg/dL"));
    }

    @Test void whatItDoesNotUnderstandItLeavesToTheEngine() {
        Condition window = Judged.lowest(Il2.PRESSURE, 8, Comparison.BELOW, 90);

        assertEquals(Optional.empty(), objection(low(signs().holds(window, FINE))));
    }

    @Test void aMissingBaselineForbids() {
        assertForbids("there is no baseline of systolic pressure",
            signs().baseline(Il2.PRESSURE).story().ready(1).course());
    }

    @Test void aRefusedPatientIsForbidden() {
        assertForbids("the patient is refused: blood pressure",
            low(signs().refuses(LOW, "blood pressure")));
    }

    @Test void aSignThatIsWatchedLaterMustBeAsFreshAsThat() {
        Story story = signs().watches(Ruled.pressure(), Duration.ofMinutes(1)).story();
        Course course = story.well(DUE.minusSeconds(361)).course();

        assertForbids("systolic pressure is not recorded lately enough for a running dose", course);
        assertEquals(Optional.empty(), objection(read(course, Il2.PRESSURE, 110_000, "mmHg")));
    }

    private static Limits amount(Severity severity, long units) {
        return new Limits(List.of(new Limits.OfAmount(new Limits.OneDose(), severity,
            new DoseAmount(Amount.units(units), DoseAmount.Basis.FLAT))), List.of(), List.of(), List.of());
    }

    @Test void aLimitForbidsUnlessItIsSoftAndOverridden() {
        Course soft = signs().limits(amount(Severity.SOFT, 47_999_999)).story().ready(1).course();
        Course hard = signs().limits(amount(Severity.HARD, 47_999_999)).story().ready(1).course();
        Event override = new Event.LimitOverridden(DUE, 1, List.of("it"), "D. Octor", "wanted");

        assertTrue(objection(soft).orElseThrow().contains("per dose"));
        assertEquals(Optional.empty(), objection(soft.after(override)));
        assertTrue(objection(hard.after(override)).isPresent());
    }

    @Test void aLimitOfThePlaceForbids() {
        Course course = signs().house(amount(Severity.HARD, 47_999_999)).story().ready(1).course();

        assertTrue(objection(course).orElseThrow().contains("per dose"));
    }

    @Test void whatFlowedInTheWindowIsCountedMinuteByMinute() {
        Limits day = new Limits(List.of(new Limits.OfAmount(new Limits.AnyWindow(Duration.ofHours(24)),
            Severity.HARD, new DoseAmount(Amount.units(95_000_000), DoseAmount.Basis.FLAT))), List.of(),
            List.of(), List.of());
        Course course = signs().limits(day).story().given(1).course();
        Instant due = Il2.due(4);

        assertTrue(InterlockLimits.objection(course, course.dose(2), Il2.due(2)).isPresent());
        assertTrue(InterlockLimits.objection(course, course.dose(4), due.minusSeconds(900)).isPresent());
        assertTrue(InterlockLimits.objection(course, course.dose(4), due.minusSeconds(840)).isEmpty());
    }

    @Test void amountsOfACycleAndOfTheCourseAddUp() {
        Course course = signs().limits(new Limits(List.of(new Limits.OfAmount(new Limits.OneCycle(),
            Severity.HARD, new DoseAmount(Amount.units(95_000_000), DoseAmount.Basis.FLAT))), List.of(),
            List.of(), List.of())).story().given(1).course();

        assertTrue(InterlockLimits.objection(course, course.dose(2), Il2.due(2)).isPresent());
        assertTrue(InterlockLimits.objection(course, course.dose(6), Il2.due(6)).isEmpty());
    }
}
