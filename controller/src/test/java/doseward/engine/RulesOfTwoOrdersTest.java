package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import doseward.engine.RuleQuestion.About;
import doseward.engine.RuleQuestion.State;
import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import doseward.protocol.Ends;
import doseward.protocol.StopRule;
import doseward.pump.Command;
import doseward.pump.Token;
import doseward.quantity.Volume;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the rules of one order end, hold and ask, and that the other order beside it is left alone. */
class RulesOfTwoOrdersTest {
    private static final Instant DUE = Il2.due(1);
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);
    private static final Condition HIGH = creatinine(3);
    private static final Condition.Says EASY = new Condition.Says("physician", "it is easily reversed");

    private static Condition creatinine(long least) {
        return Ruled.compared(Il2.CREATININE, Comparison.AT_LEAST, least, "mg/dL");
    }

    private static StopRule stop(Condition when, Ends ends) {
        return new StopRule(when, ends, Optional.empty(), Optional.empty());
    }

    private static Ordering on(String channel, StopRule... rules) {
        Ordering order = Ordering.pump(channel.equals("A") ? "first" : "second", HALF_HOUR, channel)
            .days(1, 2).asks(doseward.protocol.Checklist.of(0, List.of(
                new doseward.protocol.Checklist.Required(Il2.CREATININE, Duration.ofHours(12)))));
        for (StopRule rule : rules) {
            order.stops(rule);
        }
        return order;
    }

    private static List<Ends> ended(Story story, String order) {
        return story.all(Event.GivingEnded.class).stream().filter(ending -> ending.order().equals(order))
            .map(Event.GivingEnded::ends).toList();
    }

    @Test void aStopThatIsStillTrueEndsItsOrderOnceAndLeavesTheOther() {
        Story story = Prescribed.of(on("A", stop(HIGH, Ends.ORDER)), on("B")).story().tick(DUE);

        story.creatinine(DUE, 3_000).creatinine(DUE.plusSeconds(60), 3_100);

        assertEquals(List.of(Ends.ORDER), ended(story, "first"));
        assertEquals(List.of(true, false), List.of(story.course().dose(1).isSettled(),
            story.course().dose(2).isSettled()));
    }

    @Test void eachOrderIsEndedByItsOwnStop() {
        Story story = Prescribed.of(on("A", stop(HIGH, Ends.ORDER)), on("B", stop(HIGH, Ends.ORDER)))
            .story().tick(DUE).creatinine(DUE, 3_000);

        assertEquals(List.of(Ends.ORDER), ended(story, "first"));
        assertEquals(List.of(Ends.ORDER), ended(story, "second"));
    }

    @Test void aStopThatEndsMoreIsMadeThoughAnotherEndedLess() {
        Story story = Prescribed.of(on("A", stop(HIGH, Ends.ORDER_FOR_THIS_CYCLE),
            stop(creatinine(4), Ends.ORDER)), on("B")).story().tick(DUE);

        story.creatinine(DUE, 3_000).creatinine(DUE.plusSeconds(60), 4_000);

        assertEquals(List.of(Ends.ORDER_FOR_THIS_CYCLE, Ends.ORDER), ended(story, "first"));
    }

    @Test void aStopOfOneCycleIsMadeAnewInTheNext() {
        Duration length = Duration.ofDays(14);
        Story story = Prescribed.of(on("A", stop(HIGH, Ends.ORDER_FOR_THIS_CYCLE)), on("B"))
            .twice(false, length, length).story().tick(DUE).creatinine(DUE, 3_000);
        assertEquals(1, ended(story, "first").size());
        Instant second = DUE.plus(length);

        story.tick(second).creatinine(second, 3_000);

        assertEquals(2, ended(story, "first").size());
    }

    @Test void aStopOfACycleThatHasNotBegunWaitsAndOneOfTheCourseDoesNot() {
        Instant early = DUE.minus(Duration.ofHours(3));
        Story cycle = Prescribed.of(on("A", stop(HIGH, Ends.CYCLE)), on("B")).story();
        Story order = Prescribed.of(on("A", stop(HIGH, Ends.ORDER_FOR_THIS_CYCLE)), on("B")).story();
        Story course = Prescribed.of(on("A", stop(HIGH, Ends.ORDER)), on("B")).story();

        assertEquals(List.of(), ended(cycle.creatinine(early, 3_000), "first"));
        assertEquals(List.of(), ended(order.creatinine(early, 3_000), "first"));
        assertEquals(List.of(Ends.ORDER), ended(course.creatinine(early, 3_000), "first"));
    }

    @Test void aStopThatWasTrueBeforeIsLookedAtThoughItsDoseIsTheOnlyOne() {
        Story story = Prescribed.of(on("A", stop(HIGH, Ends.CYCLE)).days(1)).story()
            .creatinine(DUE.minusSeconds(60), 3_000);
        assertEquals(List.of(), ended(story, "first"));

        story.tick(DUE);

        assertEquals(List.of(Ends.CYCLE), ended(story, "first"));
    }

    @Test void nobodyIsAskedToSpareWhatIsOverAlready() {
        StopRule spared = new StopRule(HIGH, Ends.ORDER_FOR_THIS_CYCLE, Optional.of(EASY), Optional.empty());
        Story story = Prescribed.of(on("A", spared), on("B")).story().tick(DUE);
        List.of(1, 3).forEach(dose -> story.hear(new Input.Skip(DUE, dose, "D. Octor", "no vein")));
        assertEquals(List.of("first", "first"), story.course().doses().stream().filter(Dose::isSettled)
            .map(dose -> dose.planned().order()).toList());

        story.creatinine(DUE, 3_000);

        assertEquals(List.of(), story.all(Event.RuleAsked.class));
    }

    @Test void aQuestionThatNobodyAnsweredStaysThoughItsReasonIsGone() {
        StopRule spared = new StopRule(HIGH, Ends.ORDER, Optional.of(EASY), Optional.empty());
        Story story = Prescribed.of(on("A", spared), on("B")).story().creatinine(DUE, 3_000);

        story.creatinine(DUE.plusSeconds(60), 900);

        assertEquals(1, story.course().decisions().open().size());
    }

    /** Doses 1 and 2 flow on their channels; a question is put while they do. */
    private static Draft asked(About about, String order, int cycle) {
        Course course = Prescribed.of(on("A"), on("B")).story().course();
        for (int dose : List.of(1, 2)) {
            course = course.after(new Event.InfusionOrdered(DUE, dose, token(dose),
                course.dose(dose).planned().infusion().flows(), DUE, new Giver("pump-1", 1, Volume.ZERO, 0),
                List.of()));
        }
        Draft draft = new Draft(course.after(new Event.RuleAsked(DUE, new RuleQuestion(1, about, order, 0,
            cycle, Ends.ORDER_FOR_THIS_CYCLE, EASY, new Reason.RuleMet("high", new Working(Truth.TRUE,
                List.of())), State.OPEN))));
        Toxicity.haltWhatMustNotFlow(draft, DUE);
        return draft;
    }

    private static Token token(int dose) {
        return new Token("course-1", dose, 1);
    }

    @Test void aQuestionAboutAStopHaltsWhatItConcernsAndNothingElse() {
        assertEquals(List.of(new Step.Sending("A", new Command.Halt(token(1)))),
            asked(About.STOP, "first", 1).step().commands());
        assertEquals(List.of(), asked(About.STOP, "first", 2).step().commands());
        assertEquals(List.of(), asked(About.CHANGE, "first", 1).step().commands());
    }

    @Test void aYesSparesAStopAndSettlesAnyOtherQuestion() {
        Course stop = asked(About.STOP, "first", 1).course();
        Course change = asked(About.CHANGE, "first", 1).course();
        Event yes = new Event.RuleAnswered(DUE, 1, true, "D. Octor", "physician");
        Event no = new Event.RuleAnswered(DUE, 1, false, "D. Octor", "physician");

        assertEquals(State.SPARED, state(stop.after(yes)));
        assertEquals(State.CLOSED, state(stop.after(no)));
        assertEquals(State.CLOSED, state(change.after(yes)));
    }

    private static State state(Course course) {
        return course.decisions().question(1).orElseThrow().state();
    }

    @Test void onlyTheCyclesInWhichSomethingIsLeftGoOn() {
        Duration length = Duration.ofDays(14);
        Story story = Prescribed.of(on("A"), on("B")).twice(false, length, length).story();

        assertEquals(List.of(1), Toxicity.cycles(story.course(), DUE.minusSeconds(1)));
        assertEquals(List.of(1), Toxicity.cycles(story.course(), DUE));
        story.hear(new Input.Stop(DUE, Input.Scope.CYCLE, "D. Octor", "enough"));
        assertEquals(List.of(2), Toxicity.cycles(story.course(), DUE.plusSeconds(1)));
        assertInstanceOf(Phase.Settled.class, story.phase(1));
    }
}
