package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import doseward.protocol.Criteria.Criterion;
import doseward.protocol.DoseAmount;
import doseward.protocol.Ends;
import doseward.protocol.HoldRule;
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
        return Limiting.amount(new Limits.OneDose(), severity, Amount.units(units));
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

    private static Course skipped(Course course, int dose, boolean held) {
        return course.after(new Event.DoseSkipped(DUE, dose, held, List.of()));
    }

    private static Optional<String> held(Course course, int dose) {
        return InterlockRules.objection(course, course.dose(dose), DUE);
    }

    @Test void dosesOfTheCycleThatWereHeldAreCounted() {
        Condition one = Condition.dosesHeld(false, Comparison.AT_LEAST, 1);
        Course course = signs().holds(one, FINE).story().course();

        assertEquals(Optional.empty(), held(skipped(course, 1, false), 2));
        assertEquals(Optional.of("a hold is met: doses held at least 1"), held(skipped(course, 1, true), 2));
        assertEquals(Optional.empty(), held(skipped(course, 1, true), 6));
    }

    @Test void aRuleOfLaterDosesIsLookedAtOnceThoseBeforeThemAreOver() {
        Course course = read(signs().holds(new HoldRule(LOW, FINE, Optional.empty(), Optional.of(3),
            Optional.empty(), Optional.empty())).story().course(), Il2.PRESSURE, 80_000, "mmHg");
        Course oneOver = skipped(course, 1, false);
        Course twoOver = skipped(oneOver, 2, false);
        Course othersOver = skipped(skipped(oneOver, 4, false), 6, false);

        assertEquals(Optional.empty(), held(course, 3));
        assertEquals(Optional.empty(), held(oneOver, 3));
        assertEquals(Optional.empty(), held(othersOver, 3));
        assertEquals(Optional.of("a hold is met: systolic pressure below 90 mmHg"), held(twoOver, 3));
        assertEquals(Optional.empty(), held(twoOver, 6));
        assertEquals(Optional.empty(), held(skipped(course, 6, false), 8));
    }

    @Test void aHoldThatWasOverriddenForTheDoseLetsOtherHoldsForbid() {
        Condition lower = Ruled.compared(Il2.PRESSURE, Comparison.BELOW, 85, "mmHg");
        Course one = low(signs().holds(LOW, FINE));
        Course two = low(signs().holds(LOW, FINE).holds(lower, FINE));
        Hold first = hold(0);

        assertEquals(Optional.empty(), held(overridden(one, first, 1), 1));
        assertEquals(Optional.of("a hold is met: systolic pressure below 90 mmHg"),
            held(overridden(one, first, 2), 1));
        assertEquals(Optional.of("a hold is met: systolic pressure below 85 mmHg"),
            held(overridden(two, first, 1), 1));
    }

    private static Hold hold(int rule) {
        return new Hold(new Hold.Source.ByRule("interleukin-2", rule), DUE,
            new Reason.ByPerson("D. Octor", "low"));
    }

    private static Course overridden(Course course, Hold hold, int dose) {
        return course.after(new Event.HoldBegan(DUE, hold))
            .after(new Event.HoldsOverridden(DUE, dose, List.of(hold), "D. Octor", "always so"));
    }

    @Test void aStopThatWasSparedLetsOtherStopsForbid() {
        Condition.Says says = new Condition.Says("physician", "go on");
        Condition lower = Ruled.compared(Il2.PRESSURE, Comparison.BELOW, 85, "mmHg");
        Course met = low(signs().stops(new StopRule(LOW, Ends.CYCLE, Optional.of(says), Optional.empty()))
            .stops(new StopRule(lower, Ends.CYCLE, Optional.of(says), Optional.empty())));
        RuleQuestion spared = new RuleQuestion(1, RuleQuestion.About.STOP, "interleukin-2", 0, 1, Ends.CYCLE,
            says, new Reason.RuleMet("low", new Working(Truth.TRUE, List.of())), RuleQuestion.State.SPARED);

        assertForbids("a stop is met: systolic pressure below 85 mmHg",
            met.after(new Event.RuleAsked(DUE, spared)));
    }

    @Test void aQuestionForbidsTheDosesThatItConcernsAndNoOthers() {
        assertEquals(List.of(true, true, true), asked(Ends.COURSE, "interleukin-2", 1));
        assertEquals(List.of(true, true, false), asked(Ends.CYCLE, "another", 1));
        assertEquals(List.of(true, true, true), asked(Ends.ORDER, "interleukin-2", 2));
        assertEquals(List.of(false, false, false), asked(Ends.ORDER, "another", 1));
        assertEquals(List.of(true, true, false), asked(Ends.ORDER_FOR_THIS_CYCLE, "interleukin-2", 1));
        assertEquals(List.of(false, false, false), asked(Ends.ORDER_FOR_THIS_CYCLE, "another", 1));
    }

    /** Whether the doses 1 and 5 of the first cycle and the first of the second wait for the answer. */
    private static List<Boolean> asked(Ends reach, String order, int cycle) {
        Condition.Says says = new Condition.Says("physician", "go on");
        Course course = signs().story().course().after(new Event.RuleAsked(DUE, new RuleQuestion(1,
            RuleQuestion.About.STOP, order, 0, cycle, reach, says,
            new Reason.RuleMet("low", new Working(Truth.TRUE, List.of())), RuleQuestion.State.OPEN)));
        return List.of(held(course, 1).isPresent(), held(course, 5).isPresent(),
            held(course, 6).isPresent());
    }

    @Test void onlyABaselineOfTheSignItselfWillDo() {
        Course course = signs().baseline(Il2.PRESSURE).story().course();

        assertForbids("there is no baseline of systolic pressure",
            course.after(baseline(Il2.CREATININE, "mg/dL")));
        assertEquals(Optional.empty(), objection(course.after(baseline(Il2.PRESSURE, "mmHg"))));
    }

    private static Event baseline(String sign, String unit) {
        return new Event.BaselineRecorded(DUE, new Reading(sign, new Value.Measured(Measure.of(20, unit)),
            DUE, "N. Urse"));
    }

    @Test void eachWatchedSignMustBeFreshByItselfToTheLastMoment() {
        Course fresh = signs().watches(Ruled.pressure(), Duration.ofMinutes(1)).story()
            .pressure(DUE.minusSeconds(360), 110).course();
        Course old = signs().watches(Ruled.number(Il2.CREATININE, "mg/dL", 0, 30), Duration.ofMinutes(1))
            .story().creatinine(DUE.minusSeconds(361), 900).pressure(DUE, 110).course();

        assertEquals(Optional.empty(), objection(fresh));
        assertForbids("creatinine is not recorded lately enough for a running dose", old);
    }

    @Test void aPatientIsRefusedByWhatWasRecordedSinceItWasToBeAsked() {
        Story story = signs().knows(Ruled.number("height", "cm", 0, 300))
            .refuses(Ruled.compared("height", Comparison.BELOW, 150, "cm"), "too small").story();
        Instant asked = DUE.minus(Duration.ofDays(28));

        assertForbids("the patient is refused: too small", tall(story.course(), asked, 140));
        assertEquals(Optional.empty(), objection(tall(story.course(), asked.minusMillis(1), 140)));
        assertEquals(Optional.empty(), objection(tall(story.course(), asked, 160)));
        assertEquals(Optional.empty(), held(tall(story.course(), asked, 140).after(
            new Event.DoseGivenByNurse(DUE, 1, Story.giving(DUE), List.of())), 2), "it has begun");
    }

    private static Course tall(Course course, Instant taken, long centimetres) {
        return course.after(new Event.ReadingRecorded(DUE, new Reading("height",
            new Value.Measured(Measure.of(centimetres, "cm")), taken, "N. Urse")));
    }
}
