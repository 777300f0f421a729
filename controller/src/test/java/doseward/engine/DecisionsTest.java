package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.RuleQuestion.About;
import doseward.engine.RuleQuestion.State;
import doseward.protocol.Condition;
import doseward.protocol.Ends;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was decided of one order, dose or question says nothing of another. */
class DecisionsTest {
    private static final Instant AT = Il2.due(1);
    private static final Reason.RuleMet MET =
        new Reason.RuleMet("high", new Working(Truth.TRUE, List.of()));

    private static Event.AmountChanged change(String order, int percent) {
        return new Event.AmountChanged(AT, order, 0, new NewAmount.Percent(percent), 1, Optional.empty(),
            new Reason.ByPerson("D. Octor", "the kidneys"));
    }

    private static RuleQuestion question(int number, Ends reach, State state) {
        return new RuleQuestion(number, About.STOP, "interleukin-2", 0, 1, reach,
            new Condition.Says("physician", "go on"), MET, state);
    }

    @Test void theLastChangeOfAnOrderIsNoneOfAnother() {
        Decisions decisions = Decisions.NONE.with(change("first", 75)).with(change("first", 50))
            .with(change("second", 25));

        assertEquals(Optional.of(change("first", 50)), decisions.lastChange("first"));
        assertEquals(Optional.of(change("second", 25)), decisions.lastChange("second"));
        assertEquals(Optional.empty(), decisions.lastChange("third"));
    }

    @Test void whoOverrodeALimitForOneDoseOverrodeNothingForAnother() {
        Decisions decisions = Decisions.NONE
            .with(new Event.LimitOverridden(AT, 1, List.of("a limit"), "D. Octor", "wanted"))
            .with(new Event.HoldsOverridden(AT, 2, List.of(), "S. Econd", "wanted"));

        assertEquals(List.of("D. Octor"), decisions.overriders(1));
        assertEquals(List.of("S. Econd"), decisions.overriders(2));
    }

    @Test void questionsStandInTheOrderOfTheirNumbersWhicheverWasAnsweredLast() {
        Decisions decisions = Decisions.NONE.with(question(1, Ends.CYCLE, State.OPEN))
            .with(question(2, Ends.CYCLE, State.OPEN)).with(question(3, Ends.CYCLE, State.OPEN))
            .with(question(1, Ends.CYCLE, State.SPARED));

        assertEquals(List.of(1, 2, 3), decisions.questions().stream().map(RuleQuestion::number).toList());
        assertEquals(State.SPARED, decisions.question(1).orElseThrow().state());
    }

    @Test void aQuestionIsOfItsCycleUnlessItReachesFurther() {
        RuleQuestion cycle = question(1, Ends.CYCLE, State.OPEN);

        assertTrue(cycle.isOf(About.STOP, "interleukin-2", 0, 1));
        assertFalse(cycle.isOf(About.STOP, "interleukin-2", 0, 2));
        assertTrue(question(1, Ends.ORDER, State.OPEN).isOf(About.STOP, "interleukin-2", 0, 2));
        assertTrue(question(1, Ends.COURSE, State.OPEN).isOf(About.STOP, "interleukin-2", 0, 2));
        assertFalse(question(1, Ends.ORDER_FOR_THIS_CYCLE, State.OPEN)
            .isOf(About.STOP, "interleukin-2", 0, 2));
        assertFalse(cycle.isOf(About.CHANGE, "interleukin-2", 0, 1));
        assertFalse(cycle.isOf(About.STOP, "another", 0, 1));
        assertFalse(cycle.isOf(About.STOP, "interleukin-2", 1, 1));
        assertFalse(question(1, Ends.CYCLE, State.CLOSED).isOf(About.STOP, "interleukin-2", 0, 1));
    }

    @Test void aHoldOfARuleThatLooksFarBackCountsTheDosesOfItsOwnCycleAndOrder() {
        Course course = Story.begun().given(1).course();
        doseward.protocol.Order order = course.plan().orders().getFirst();
        doseward.protocol.HoldRule plain = order.holds().getFirst();
        doseward.protocol.HoldRule fromSecond = new doseward.protocol.HoldRule(plain.when(), plain.until(),
            Optional.empty(), Optional.of(2), plain.atLongest(), plain.ends());

        assertTrue(Holds.isLookedAt(course, order, fromSecond, 1));
        assertFalse(Holds.isLookedAt(course, order, fromSecond, 2), "the dose was of cycle 1");
    }

    @Test void stagesFollowUponOneAnother() {
        assertEquals(Optional.empty(), Stage.SIMULATION.before());
        assertEquals(Optional.of(Stage.SIMULATION), Stage.DRY_RUN.before());
        assertEquals(Optional.of(Stage.DRY_RUN), Stage.SALINE_BENCH.before());
        assertEquals("simulation, dry-run, saline-bench", Stage.words());
        assertEquals(Optional.of(Stage.DRY_RUN), Stage.of("dry-run"));
        assertEquals(Optional.empty(), Stage.of("bedside"));
        for (Stage stage : Stage.values()) {
            assertTrue(stage.banner().endsWith("not for treating anyone."), stage.banner());
        }
    }
}
