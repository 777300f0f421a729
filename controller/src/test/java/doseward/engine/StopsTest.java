package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import doseward.protocol.Ends;
import doseward.protocol.StopRule;
import doseward.pump.Command;
import doseward.trace.Requirement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StopsTest {
    private static final Instant DUE = Il2.due(1);
    private static final Condition HIGH = Ruled.compared(Il2.CREATININE, Comparison.AT_LEAST, 3, "mg/dL");
    private static final String EASY = "it is easily reversed";

    private static Ruled signs() {
        return new Ruled().records(Ruled.pressure(), Duration.ofHours(2))
            .records(Ruled.number(Il2.CREATININE, "mg/dL", 0, 30), Duration.ofHours(12));
    }

    private static Story asking(Ends ends) {
        return signs().stops(new StopRule(HIGH, ends,
            Optional.of(new Condition.Says("physician", EASY)), Optional.empty())).story();
    }

    private static Story answers(Story story, Instant at, boolean yes) {
        return story.hear(new Input.AnswerRule(at, 1, yes, "D. Octor", "physician"));
    }

    @Test void aStopThatMayBeSparedAsksAndHoldsUntilTheAnswer() {
        Story story = asking(Ends.CYCLE).ready(1).creatinine(DUE.minusSeconds(60), 3_000);

        story.tick(DUE);

        assertInstanceOf(Event.RuleAsked.class, story.events().getFirst());
        Phase.Held held = assertInstanceOf(Phase.Held.class, story.phase(1));
        assertTrue(held.because().getFirst().sentence().startsWith("question 1: the stop for creatinine at"
            + " least 3 mg/dL is spared only if a named physician says yes to: it is easily reversed; for"
            + " creatinine at least 3 mg/dL (creatinine was 3 mg/dL at "), held.because().toString());
    }

    @Requirement("GIP 2.2.1")
    @Test void aQuestionIsRaisedAtOnceAndRemindedOfEachQuarterOfAnHour() {
        Instant asked = DUE.minus(Duration.ofMinutes(50));
        Story story = asking(Ends.COURSE).sound(asked).creatinine(asked, 3_000);
        assertEquals(List.of(new Alarm.RuleAsks(1)), Alarms.standing(story.course(), asked));
        assertEquals(asked, story.all(AlarmEvent.AlarmRaised.class).getLast().at());

        Instant quarter = asked.plus(Duration.ofMinutes(15));
        assertEquals(Optional.of(quarter), Signalling.next(story.course(), asked.plusSeconds(60)));
        story.step(new Input.Tick(quarter.minusMillis(1)));
        assertEquals(List.of(), story.events());
        story.step(new Input.Tick(quarter));

        assertEquals(List.of(new AlarmEvent.AlarmReminded(quarter, new Alarm.RuleAsks(1))), story.events());
    }

    @Test void aYesSparesAndTheDoseMayStart() {
        Story story = asking(Ends.CYCLE).ready(1).creatinine(DUE.minusSeconds(60), 3_000).tick(DUE);

        answers(story, DUE.plusSeconds(5), true).tick(DUE.plusSeconds(6));

        assertInstanceOf(Phase.Ordered.class, story.phase(1));
        assertTrue(story.all(Event.GivingEnded.class).isEmpty());
    }

    @Test void aNoEndsAndSaysWhoSaidIt() {
        Story story = asking(Ends.CYCLE).ready(1).creatinine(DUE.minusSeconds(60), 3_000).tick(DUE);

        answers(story, DUE, false);

        Phase.Settled settled = assertInstanceOf(Phase.Settled.class, story.phase(5));
        assertTrue(settled.because().getFirst().sentence().endsWith(
            "and D. Octor, physician, said no to: it is easily reversed"), settled.because().toString());
        assertInstanceOf(Phase.Waiting.class, story.phase(6));
    }

    @Test void whatFollowsFromAnAnswerFollowsAtOnce() {
        Condition once = new Condition.Count(true, Condition.Fate.SKIPPED, false, Comparison.AT_LEAST, 1);
        Story story = signs().stops(new StopRule(HIGH, Ends.CYCLE,
                Optional.of(new Condition.Says("physician", EASY)), Optional.empty()))
            .stops(once, Ends.COURSE).story().ready(1).creatinine(DUE.minusSeconds(60), 3_000).tick(DUE);

        answers(story, DUE, false);

        assertEquals(List.of(Ends.CYCLE, Ends.COURSE), story.all(Event.GivingEnded.class).stream()
            .map(Event.GivingEnded::ends).toList());
        assertTrue(story.course().ended());
    }

    @Test void onlyTheRoleThatIsAskedAnswersAndOnlyByName() {
        Story story = asking(Ends.CYCLE).creatinine(DUE, 3_000);

        story.hear(new Input.AnswerRule(DUE, 1, true, "N. Urse", "nurse"));
        assertEquals("it is for a physician to answer", refusal(story));
        story.hear(new Input.AnswerRule(DUE, 1, true, " ", "physician"));
        assertEquals("every act needs a named person", refusal(story));
        story.hear(new Input.AnswerRule(DUE, 2, true, "D. Octor", "physician"));
        assertEquals("nobody asked it", refusal(story));
        answers(answers(story, DUE, true), DUE, true);
        assertEquals("it is answered already", refusal(story));
    }

    private static String refusal(Story story) {
        return ((Event.InputRefused) story.events().getFirst()).why();
    }

    @Test void aSparedStopIsQuietUntilItHasBeenFalseAndIsTrueAgain() {
        Story story = asking(Ends.CYCLE).creatinine(DUE, 3_000);
        answers(story, DUE, true);

        story.creatinine(DUE.plusSeconds(60), 3_500);
        assertEquals(1, story.all(Event.RuleAsked.class).size());

        story.creatinine(DUE.plusSeconds(120), 2_900).creatinine(DUE.plusSeconds(180), 3_000);
        assertEquals(2, story.all(Event.RuleAsked.class).size());
        assertEquals(2, story.course().decisions().open().getFirst().number());
    }

    @Test void aStopThatAsksHaltsTheRunningDose() {
        Story story = asking(Ends.COURSE).running(1);

        story.creatinine(DUE.plusSeconds(60), 3_000);

        assertTrue(story.commands().contains(new Command.Halt(story.token(1))));
    }

    @Test void anUnknownStopHoldsTheDoseAndDoesNotEndAnything() {
        Condition unknown = new Condition.AllOf(List.of(HIGH,
            Ruled.compared("mood", Comparison.BELOW, 3, "points")));
        Story story = signs().knows(Ruled.number("mood", "points", 0, 10)).stops(unknown, Ends.CYCLE).story()
            .ready(1).creatinine(DUE.minusSeconds(60), 3_000);

        story.tick(DUE);

        Phase.Held held = assertInstanceOf(Phase.Held.class, story.phase(1));
        assertInstanceOf(Reason.NotKnown.class, held.because().getFirst());
        assertTrue(story.all(Event.GivingEnded.class).isEmpty());
    }

    @Test void aStopOfOneOrderForThisCycleLeavesTheNextCycleAndTheOtherOrder() {
        Story story = signs().stops(HIGH, Ends.ORDER_FOR_THIS_CYCLE).story().tick(DUE).creatinine(DUE, 3_000);

        assertEquals(5, story.all(Event.DoseSkipped.class).size());
        assertInstanceOf(Phase.Waiting.class, story.phase(6));
    }

    @Test void aStopOfTheOrderEndsItForTheRestOfTheCourse() {
        Story story = signs().stops(HIGH, Ends.ORDER).story().creatinine(DUE, 3_000);

        assertEquals(10, story.all(Event.DoseSkipped.class).size());
    }

    @Test void stopsComeBeforeHoldsAndAllTrueRulesStandInTheWorking() {
        Story story = signs().stops(HIGH, Ends.CYCLE).holds(HIGH,
            Ruled.compared(Il2.CREATININE, Comparison.BELOW, 3, "mg/dL")).story().tick(DUE)
            .creatinine(DUE, 3_000);

        assertInstanceOf(Event.GivingEnded.class, story.events().get(1));
        assertTrue(story.events().stream().anyMatch(Event.HoldBegan.class::isInstance));
    }

    @Test void aStopThatHasEndedItsCycleEndsItOnce() {
        Story story = Story.begun().creatinine(Il2.due(1), 3_000)
            .creatinine(Il2.due(1).plusSeconds(9), 3_100);

        assertEquals(1, story.all(Event.GivingEnded.class).size());
    }
}
