package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.protocol.Checklist;
import doseward.protocol.Checklist.Required;
import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import doseward.protocol.Order;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How old a reading may be: before a dose, while it runs, and at a gate. */
class FreshnessTest {
    private static final Instant DUE = Il2.due(1);
    private static final Duration TEN = Duration.ofMinutes(10);
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);
    private static final Duration GRACE = Duration.ofMinutes(5);

    private static Optional<Duration> before(List<Required> record, List<Required> running) {
        return new Freshness.BeforeDose(list(record, running)).counts(Il2.PRESSURE);
    }

    private static Checklist list(List<Required> record, List<Required> running) {
        return new Checklist(0, record, Optional.empty(), running, GRACE, List.of());
    }

    private static List<Required> pressure(Duration within) {
        return List.of(new Required(Il2.PRESSURE, within));
    }

    @Test void beforeADoseTheShorterOfItsTwoTimesCounts() {
        assertEquals(Optional.of(TEN), before(pressure(TEN), pressure(HALF_HOUR)));
        assertEquals(Optional.of(TEN.plus(GRACE)), before(pressure(HALF_HOUR), pressure(TEN)));
    }

    @Test void whatIsAskedInOneOfTheTwoAloneCountsForThatTime() {
        assertEquals(Optional.of(TEN), before(pressure(TEN), List.of()));
        assertEquals(Optional.of(TEN.plus(GRACE)), before(List.of(), pressure(TEN)));
        assertEquals(Optional.empty(), before(List.of(), List.of()));
    }

    @Test void whatNobodyRecordedAtAGateIsSaidToBeSo() {
        Course course = Story.begun().course();
        Working gate = Judge.gate(course, 2, Ruled.compared(Il2.CREATININE, Comparison.BELOW, 2, "mg/dL"),
            DUE, DUE);

        assertEquals(Truth.UNKNOWN, gate.truth());
        assertTrue(gate.sentence().contains("creatinine was never recorded"), gate.sentence());
    }

    @Test void aReadingCountsForLongerWhileADoseOfItsOwnOrderRuns() {
        Checklist asks = list(pressure(TEN), pressure(HALF_HOUR));
        Course both = Prescribed.of(Ordering.pump("first", HALF_HOUR, "A").asks(asks),
            Ordering.pump("second", HALF_HOUR, "B").asks(asks)).story().pressure(DUE, 110).course();
        Course second = both.after(new Event.InfusionOrdered(DUE, 2,
            new doseward.pump.Token("course-1", 2, 1), both.dose(2).planned().infusion().flows(), DUE,
            new Giver("pump-2", 1, doseward.quantity.Volume.ZERO, 0), List.of()));

        assertEquals(Truth.UNKNOWN, low(both, "first"));
        assertEquals(Truth.UNKNOWN, low(second, "first"));
        assertEquals(Truth.TRUE, low(second, "second"));
        assertEquals(Truth.UNKNOWN, low(second.after(new Event.InfusionEnded(DUE.plusSeconds(600), 2,
            both.dose(2).planned().vtbi(), new Reason.PumpSaid("finished"))), "second"));
    }

    /** Judged by a reading that is a quarter of an hour old. */
    private static Truth low(Course course, String name) {
        Order order = course.plan().order(name);
        Condition low = Ruled.compared(Il2.PRESSURE, Comparison.BELOW, 120, "mmHg");
        return Judge.of(course, order, 1, DUE.plus(Duration.ofMinutes(15))).judge(low).truth();
    }

    @Test void aBaselineIsMissingUntilItIsRecorded() {
        Story story = new Ruled().records(Ruled.pressure(), HALF_HOUR)
            .knows(Ruled.number(Il2.CREATININE, "mg/dL", 0, 30)).baseline(Il2.CREATININE).story();
        Order order = story.course().plan().orders().getFirst();
        assertEquals(List.of(Il2.PRESSURE, "baseline creatinine"),
            Judge.beforeDose(story.course(), order, 1, DUE).missing(order));

        story.pressure(DUE, 110).hear(new Input.RecordBaseline(DUE, new Reading(Il2.CREATININE,
            new doseward.protocol.Value.Measured(doseward.quantity.Measure.of(1, "mg/dL")), DUE,
            "N. Urse")));

        assertEquals(List.of(), Judge.beforeDose(story.course(), order, 1, DUE).missing(order));
    }

    @Test void onlyWhatHasToLastBecomesTrueByTimeAlone() {
        Course course = Judged.nothing().course();
        Judge judge = Judge.beforeDose(course, course.plan().orders().getFirst(), 1, DUE);

        Kinds.momentary().forEach(clause -> assertEquals(Optional.empty(), judge.next(clause)));
        List<Condition> both = Kinds.lasting(Kinds.HOUR);
        assertEquals(Optional.empty(), judge.next(new Condition.AllOf(both)));
        assertEquals(Optional.empty(), judge.next(new Condition.AnyOf(both)));
        assertEquals(Optional.empty(), judge.next(new Condition.NoneOf(both)));
    }

    @Test void aReadingFromBeforeAGateSaysSince() {
        Course course = Story.begun().creatinine(DUE.minusSeconds(60), 900).course();
        Working gate = Judge.gate(course, 2, Ruled.compared(Il2.CREATININE, Comparison.BELOW, 2, "mg/dL"),
            DUE, DUE);

        assertEquals(Truth.UNKNOWN, gate.truth());
        assertTrue(gate.sentence().contains("creatinine was last recorded at " + DUE.minusSeconds(60)
            + ", and is asked anew since " + DUE), gate.sentence());
    }
}
