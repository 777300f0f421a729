package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import doseward.protocol.ChangeRule;
import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import doseward.protocol.Condition.AllOf;
import doseward.protocol.Criteria.Criterion;
import doseward.protocol.Ends;
import doseward.protocol.HoldRule;
import doseward.protocol.Sign;
import doseward.quantity.Volume;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which rules turn by time alone, and that they act when it has come though nobody says anything. */
class TimedTest {
    private static final Instant DUE = Il2.due(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Condition LOW = Ruled.compared(Il2.PRESSURE, Comparison.BELOW, 90, "mmHg");
    private static final Condition FINE = Ruled.compared(Il2.PRESSURE, Comparison.AT_LEAST, 90, "mmHg");
    private static final Condition LASTS = Judged.lasting(Il2.PRESSURE, Comparison.BELOW, 90, 60, false);

    private static Ruled signs() {
        return new Ruled().records(Ruled.pressure(), Duration.ofHours(2))
            .records(Ruled.number(Il2.CREATININE, "mg/dL", 0, 30), Duration.ofHours(12));
    }

    private static List<Timed.OfOrder> timed(Ruled rules) {
        return Timed.of(rules.opening().plan().protocol()).orders();
    }

    private static ChangeRule halves(Condition when) {
        return new ChangeRule(when, new ChangeRule.Percent(50), new ChangeRule.NextDose(), Optional.empty(),
            Optional.empty(), Optional.empty());
    }

    @Test void rulesThatNeedAReadingToTurnAreNotAmongThem() {
        Ruled plain = signs().hears(Ruled.choice(Judged.PAIN, "absent", "present"))
            .holds(new AllOf(Kinds.momentary()), new AllOf(Kinds.lasting(Condition.Lasting.NOT)))
            .stops(LOW, Ends.CYCLE).changes(halves(LOW));

        assertEquals(List.of(), timed(plain));
    }

    @Test void ofEachKindOfRuleOnlyThoseAreLookedAtThatLast() {
        HoldRule long1 = new HoldRule(LOW, FINE, Optional.empty(), Optional.empty(), Optional.of(HOUR),
            Optional.of(Ends.CYCLE));
        Timed.OfOrder one = timed(signs().stops(LOW, Ends.CYCLE).stops(LASTS, Ends.CYCLE).holds(LOW, FINE)
            .holds(LASTS, FINE).holds(LOW, LASTS).holds(long1).changes(halves(LOW))).getFirst();

        assertEquals(List.of(1), one.stops());
        assertEquals(List.of(1, 2, 3), one.holds());
        assertEquals(false, one.changes());
        assertEquals(List.of(LASTS), one.clauses());
        assertEquals(true, timed(signs().changes(halves(LASTS))).getFirst().changes());
    }

    @Test void aCriterionThatLastsMakesItsTableOne() {
        Ruled rules = signs().table("relative", new Criterion("low", LASTS))
            .table("absolute", new Criterion("low", LOW))
            .stops(new Condition.CriteriaCount("absolute", Comparison.AT_LEAST, 1), Ends.CYCLE)
            .stops(new Condition.CriteriaCount("relative", Comparison.AT_LEAST, 1), Ends.CYCLE);

        assertEquals(List.of(1), timed(rules).getFirst().stops());
    }

    @Test void aGradeThatIsWorkedOutFromWhatLastsMakesItsTermOne() {
        Sign lasting = grade("hypotension", LASTS);
        Sign other = grade("tachycardia", LOW);
        Ruled rules = signs().knows(lasting).knows(other)
            .stops(new Condition.GradeIs("tachycardia", Comparison.AT_LEAST, 3), Ends.CYCLE)
            .stops(new Condition.GradeIs("hypotension", Comparison.AT_LEAST, 3), Ends.CYCLE)
            .stops(new Condition.WorstGrade(Comparison.AT_LEAST, 3), Ends.CYCLE);

        assertEquals(List.of(1, 2), timed(rules).getFirst().stops());
    }

    private static Sign grade(String term, Condition when) {
        return new Sign.Grade(term, new Sign.Grading.WorkedOut(List.of(new Sign.GradeRule(3, when))),
            Sign.Codes.NONE);
    }

    /** A dose that runs while the pressure is low for nearly an hour; it is watched meanwhile. */
    private static Story lowFor59Minutes(Ruled rules) {
        return rules.watches(Ruled.pressure(), Duration.ofHours(2)).story()
            .well(DUE.minus(Duration.ofMinutes(55))).pressure(DUE.minus(Duration.ofMinutes(50)), 80)
            .confirms(DUE, 1, "N. Urse").pumpIsThere(DUE).tick(DUE).started(DUE.plusSeconds(1), 1)
            .progress(DUE.plusSeconds(590), 1, new Volume(30_000)).tick(DUE.plusSeconds(599));
    }

    @Test void aStopThatHasLastedEndsTheCycleAndHaltsWhatRuns() {
        Story story = lowFor59Minutes(signs().stops(LASTS, Ends.CYCLE));
        assertInstanceOf(Phase.Infusing.class, story.phase(1));

        story.tick(DUE.plus(Duration.ofMinutes(10)));

        assertEquals(1, story.all(Event.GivingEnded.class).size());
        assertInstanceOf(Phase.Halting.class, story.phase(1));
    }

    @Test void aHoldThatHasLastedHaltsWhatRuns() {
        Story story = lowFor59Minutes(signs().holds(LASTS, FINE));
        assertInstanceOf(Phase.Infusing.class, story.phase(1));

        story.tick(DUE.plus(Duration.ofMinutes(10)));

        assertInstanceOf(Phase.Halting.class, story.phase(1));
    }

    @Test void aChangeThatHasLastedLowersTheNextDose() {
        Story story = signs().changes(halves(LASTS)).story().pressure(DUE.minus(Duration.ofMinutes(50)), 80);

        story.tick(DUE.plus(Duration.ofMinutes(10)).minusMillis(1));
        assertEquals(List.of(), story.all(Event.AmountChanged.class));
        story.tick(DUE.plus(Duration.ofMinutes(10)));

        assertEquals(1, story.all(Event.AmountChanged.class).size());
    }

    @Test void theMomentAtWhichARuleTurnsIsKnownBeforehandAndNoneAfterIt() {
        Course course = signs().stops(LASTS, Ends.CYCLE).story()
            .pressure(DUE.minus(Duration.ofMinutes(50)), 80).course();
        Instant turns = DUE.plus(Duration.ofMinutes(10));

        assertEquals(Optional.of(turns), course.timed().after(course, DUE));
        assertEquals(Optional.empty(), course.timed().after(course, turns));
        assertEquals(Optional.empty(), Timed.of(course.plan().protocol()).after(course, turns));
    }
}
