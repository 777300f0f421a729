package doseward.engine;

import static doseward.engine.Judged.hour;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import doseward.protocol.Condition.Fate;
import doseward.protocol.Criteria.Criterion;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountsTest {
    private static Judged judged() {
        return Judged.of(new Ruled().table("relative",
            new Criterion("low", Ruled.compared(Il2.PRESSURE, Comparison.BELOW, 90, "mmHg")),
            new Criterion("renal", Ruled.compared(Il2.CREATININE, Comparison.AT_LEAST, 2, "mg/dL")),
            new Criterion("mind", Condition.chosen(Judged.MIND, false, List.of("confused"))),
            new Criterion("pain", Condition.chosen(Judged.PAIN, false, List.of("present")))));
    }

    private static Condition relative(Comparison comparison, int count) {
        return new Condition.CriteriaCount("relative", comparison, count);
    }

    @Test void aCountOfCriteriaIsARange() {
        Judged judged = judged().pressure(hour(0), 80).pain(hour(0), "present");

        assertEquals(Truth.TRUE, judged.at(hour(0), relative(Comparison.AT_LEAST, 2)));
        assertEquals(Truth.UNKNOWN, judged.at(hour(0), relative(Comparison.AT_LEAST, 3)));
        assertEquals(Truth.FALSE, judged.at(hour(0), relative(Comparison.AT_LEAST, 5)));
        assertEquals(Truth.UNKNOWN, judged.at(hour(0), relative(Comparison.BELOW, 4)));
        assertEquals(Truth.FALSE, judged.at(hour(0), relative(Comparison.EXACTLY, 0)));
        assertTrue(judged.working(hour(0), relative(Comparison.AT_LEAST, 3)).sentence().startsWith(
            "2 sure, 4 possible of the relative criteria, true: low, pain, not known: renal, mind; "));
    }

    @Test void noneOfTheCriteriaIsKnownOnlyWhenAllAre() {
        Judged judged = judged().pressure(hour(0), 110).creatinine(hour(0), 900);

        assertEquals(Truth.UNKNOWN, judged.at(hour(0), relative(Comparison.EXACTLY, 0)));
        assertEquals(Truth.TRUE, judged.mind(hour(0), "clear").at(hour(0), relative(Comparison.EXACTLY, 0)));
    }

    @ParameterizedTest @CsvSource({
        "BELOW,3,2,2,TRUE", "BELOW,3,3,3,FALSE", "BELOW,3,2,3,UNKNOWN", "AT_MOST,3,3,3,TRUE",
        "AT_MOST,3,4,4,FALSE", "AT_MOST,3,3,4,UNKNOWN", "AT_LEAST,3,3,5,TRUE", "AT_LEAST,3,2,2,FALSE",
        "AT_LEAST,3,2,4,UNKNOWN", "ABOVE,3,4,5,TRUE", "ABOVE,3,3,3,FALSE", "ABOVE,3,3,4,UNKNOWN",
        "EXACTLY,3,3,3,TRUE", "EXACTLY,3,4,6,FALSE", "EXACTLY,3,2,3,UNKNOWN",
    })
    void aRangeIsComparedAtBothItsEnds(Comparison comparison, int line, int sure, int possible, Truth truth) {
        assertEquals(truth, new Range(sure, possible).is(comparison, line));
    }

    private static Truth count(Story story, Instant now, Condition.Count clause) {
        Course course = story.course();
        return Judge.beforeDose(course, course.plan().orders().getFirst(), 1, now).judge(clause).truth();
    }

    private static Condition.Count doses(Fate fate, boolean inARow, int count) {
        return new Condition.Count(false, fate, inARow, Comparison.EXACTLY, count);
    }

    @Test void dosesOfTheRunningCycleAreCountedByTheirFate() {
        Story story = Story.begun().given(1).ready(2).pressure(Il2.due(2), 80).tick(Il2.due(2))
            .pressure(Il2.due(2).plusSeconds(9), 110)
            .hear(new Input.Skip(Il2.due(2).plusSeconds(10), 3, "D. Octor", "fever"));
        Instant now = Il2.due(3);

        assertEquals(Truth.TRUE, count(story, now, doses(Fate.GIVEN, false, 1)));
        assertEquals(Truth.TRUE, count(story, now, doses(Fate.HELD, false, 1)));
        assertEquals(Truth.TRUE, count(story, now, doses(Fate.SKIPPED, false, 2)));
        assertEquals(Truth.TRUE, count(story, now, doses(Fate.SKIPPED, true, 2)));
        assertEquals(Truth.TRUE, count(story, now, doses(Fate.HELD, true, 0)));
        assertEquals(Truth.TRUE, count(story, now, doses(Fate.GIVEN, true, 0)));
    }

    @Test void cyclesAreCountedOnceTheyAreOver() {
        Condition.Count given = new Condition.Count(true, Fate.GIVEN, false, Comparison.EXACTLY, 1);
        Story story = Story.begun().given(1).creatinine(Il2.due(2), 3_000);

        assertEquals(Truth.TRUE, count(story, Il2.due(6), given));
        assertEquals(Truth.FALSE, count(Story.begun().given(1), Il2.due(2), given));
    }

    @Test void cyclesAreCountedByWhatBecameOfAllTheirDoses() {
        Instant now = Il2.due(6);
        Story held = Story.begun();
        for (int dose = 1; dose <= 3; dose++) {
            held.ready(dose).pressure(Il2.due(dose), 80).tick(Il2.due(dose));
        }
        Story skipped = Story.begun()
            .hear(new Input.Stop(Il2.due(1), Input.Scope.CYCLE, "D. Octor", "fever"));
        Story given = Story.begun().given(1)
            .hear(new Input.Stop(Il2.due(2), Input.Scope.CYCLE, "D. Octor", "fever"));

        assertEquals(List.of(Truth.FALSE, Truth.TRUE, Truth.TRUE), cycles(held, now));
        assertEquals(List.of(Truth.FALSE, Truth.TRUE, Truth.FALSE), cycles(skipped, now));
        assertEquals(List.of(Truth.TRUE, Truth.FALSE, Truth.FALSE), cycles(given, now));
    }

    @Test void ofThreeCyclesTheOneThatIsOverIsCounted() {
        Duration fortnight = Duration.ofDays(14);
        Story story = Prescribed.of(Ordering.nurse("lymphocytes")).cycles(3, false, fortnight, fortnight)
            .story().hear(new Input.Skip(Il2.BEGINS, 1, "D. Octor", "fever"));

        assertEquals(List.of(Truth.FALSE, Truth.TRUE, Truth.FALSE), cycles(story, Il2.due(6)));
    }

    /** Whether one cycle was given, skipped, held. */
    private static List<Truth> cycles(Story story, Instant now) {
        return Stream.of(Fate.GIVEN, Fate.SKIPPED, Fate.HELD).map(fate -> count(story, now,
            new Condition.Count(true, fate, false, Comparison.EXACTLY, 1))).toList();
    }

    @Test void dosesOfAnotherCycleAreNotCounted() {
        Course course = Story.begun().given(1).course();

        assertEquals(Truth.TRUE, Judge.beforeDose(course, course.plan().orders().getFirst(), 2, Il2.due(6))
            .judge(doses(Fate.GIVEN, false, 0)).truth());
    }

    @Test void aTableIsFoundFromAGateTooAndOneThatIsNotThereIsUnknown() {
        Judged judged = judged().pressure(hour(0), 80).pain(hour(0), "present");
        Condition other = new Condition.CriteriaCount("absolute", Comparison.AT_LEAST, 1);

        assertEquals(Truth.TRUE, Judge.gate(judged.course(), 1, relative(Comparison.AT_LEAST, 2),
            hour(-1), hour(0)).truth());
        assertEquals(Truth.UNKNOWN, judged.at(hour(0), other));
        assertEquals(Truth.UNKNOWN, Judge.gate(judged.course(), 1, other, hour(-1), hour(0)).truth());
    }

    @Test void anOrderGoesByItsOwnTableThoughAnotherHasOneOfTheSameName() {
        Criterion low = new Criterion("low", Ruled.compared(Il2.PRESSURE, Comparison.BELOW, 90, "mmHg"));
        Criterion lower = new Criterion("lower", Ruled.compared(Il2.PRESSURE, Comparison.BELOW, 70, "mmHg"));
        Course course = Prescribed.of(Ordering.pump("first", Duration.ofMinutes(15)).table("relative", low)
                .asks(Prescribed.pressure(0)),
            Ordering.pump("second", Duration.ofMinutes(15), "B").table("relative", lower)
                .asks(Prescribed.pressure(0))).story().pressure(hour(0), 80).course();

        assertEquals(List.of(Truth.TRUE, Truth.FALSE), course.plan().orders().stream().map(order ->
            Judge.beforeDose(course, order, 1, hour(0)).judge(relative(Comparison.AT_LEAST, 1)).truth())
            .toList());
    }

    @Test void ofACriterionThatIsFalseNothingIsTold() {
        Judged judged = judged().pressure(hour(0), 110).creatinine(hour(0), 3_000).mind(hour(0), "clear");

        String told = judged.working(hour(0), relative(Comparison.AT_LEAST, 1)).sentence();

        assertTrue(told.contains("creatinine was 3 mg/dL") && !told.contains("was 110 mmHg"), told);
    }
}
