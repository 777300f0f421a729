package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import doseward.protocol.Condition.AllOf;
import doseward.protocol.Condition.AnyOf;
import doseward.protocol.Condition.Fixed;
import doseward.protocol.Condition.Lasting;
import doseward.protocol.Condition.Latest;
import doseward.protocol.Condition.NoneOf;
import doseward.protocol.Criteria.Criterion;
import doseward.protocol.Sign;
import doseward.protocol.Value;
import doseward.quantity.Measure;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How far the interlock understands a condition: surely so, surely not so, or left to the engine. */
class InterlockConditionsTest {
    private static final Instant NOW = Il2.due(1);
    private static final Duration WITHIN = Duration.ofHours(2);
    private static final Condition LOW = Ruled.compared(Il2.PRESSURE, Comparison.BELOW, 90, "mmHg");
    private static final Condition NEVER = Ruled.compared(Il2.PRESSURE, Comparison.BELOW, 30, "mmHg");
    private static final Condition SICK = Ruled.compared(Il2.CREATININE, Comparison.AT_LEAST, 3, "mg/dL");
    private static final Condition WINDOW = Judged.lowest(Il2.PRESSURE, 8, Comparison.BELOW, 90);
    private static final Lasting HOUR = new Lasting(Optional.of(Duration.ofHours(1)), false);
    private static final String MIND = "mental state";
    private static final String PAIN = "chest pain";
    private static final String WEIGHT = "body weight";

    private static Ruled signs() {
        return new Ruled().records(Ruled.pressure(), WITHIN)
            .records(Ruled.number(Il2.CREATININE, "mg/dL", 0, 30), Duration.ofHours(12))
            .records(Ruled.number(WEIGHT, "kg", 0, 300), WITHIN)
            .records(new Sign.Several(MIND, List.of("clear", "agitated", "confused"), "clear",
                Sign.Codes.NONE), WITHIN).hears(Ruled.choice(PAIN, "absent", "present"))
            .knows(Ruled.number("height", "cm", 0, 300));
    }

    /** What it is sure of: one hold stands where it is so, and another where it is not. */
    private static Truth seen(Ruled rules, Condition condition, Event... facts) {
        Condition not = new NoneOf(List.of(condition));
        Course course = rules.holds(condition, NEVER).holds(not, NEVER).story().course();
        for (Event fact : facts) {
            course = course.after(fact);
        }
        Optional<String> objection = InterlockRules.objection(course, course.dose(1), NOW);
        return objection.isEmpty() ? Truth.UNKNOWN
            : Truth.of(objection.get().equals("a hold is met: " + condition.text()));
    }

    private static Truth seen(Condition condition, Event... facts) {
        return seen(signs(), condition, facts);
    }

    private static Reading reading(String sign, Value value) {
        return new Reading(sign, value, NOW, "N. Urse");
    }

    private static Event reads(String sign, long value, String unit) {
        return new Event.ReadingRecorded(NOW, reading(sign, new Value.Measured(Measure.of(value, unit))));
    }

    private static Event pressure(long mmHg) {
        return reads(Il2.PRESSURE, mmHg, "mmHg");
    }

    private static Event baseline(String sign, long value, String unit) {
        return new Event.BaselineRecorded(NOW,
            reading(sign, new Value.Measured(Measure.of(value, unit))));
    }

    private static Event pressureAgo(Duration ago) {
        return new Event.ReadingRecorded(NOW, new Reading(Il2.PRESSURE,
            new Value.Measured(Measure.of(80, "mmHg")), NOW.minus(ago), "N. Urse"));
    }

    private static Event chosen(String sign, String... choices) {
        return new Event.ReadingRecorded(NOW, reading(sign, choices.length == 1
            ? new Value.Chosen(choices[0]) : new Value.SeveralChosen(List.of(choices))));
    }

    private static Condition compared(Comparison comparison) {
        return Ruled.compared(Il2.PRESSURE, comparison, 90, "mmHg");
    }

    @Test void aNumberIsComparedWithTheLineAsTheWordsSay() {
        assertEquals(List.of(Truth.TRUE, Truth.FALSE, Truth.FALSE), against(Comparison.BELOW));
        assertEquals(List.of(Truth.TRUE, Truth.TRUE, Truth.FALSE), against(Comparison.AT_MOST));
        assertEquals(List.of(Truth.FALSE, Truth.TRUE, Truth.FALSE), against(Comparison.EXACTLY));
        assertEquals(List.of(Truth.FALSE, Truth.TRUE, Truth.TRUE), against(Comparison.AT_LEAST));
        assertEquals(List.of(Truth.FALSE, Truth.FALSE, Truth.TRUE), against(Comparison.ABOVE));
    }

    /** For a pressure of 89, 90 and 91. */
    private static List<Truth> against(Comparison comparison) {
        return List.of(seen(compared(comparison), pressure(89)), seen(compared(comparison), pressure(90)),
            seen(compared(comparison), pressure(91)));
    }

    @Test void aRangeHasItsEndsAndItsUpperOneOnlyWhereItIsSaid() {
        assertEquals(List.of(Truth.FALSE, Truth.TRUE, Truth.TRUE, Truth.FALSE, Truth.FALSE), between(true));
        assertEquals(List.of(Truth.FALSE, Truth.TRUE, Truth.TRUE, Truth.TRUE, Truth.FALSE), between(false));
    }

    /** For a pressure of 89, 90, 99, 100 and 101, of a range from 90 to 100. */
    private static List<Truth> between(boolean below) {
        Condition range = range(Lasting.NOT, below);
        return List.of(seen(range, pressure(89)), seen(range, pressure(90)), seen(range, pressure(99)),
            seen(range, pressure(100)), seen(range, pressure(101)));
    }

    private static Condition range(Lasting lasting, boolean below) {
        return new Condition.Between(new Latest(Il2.PRESSURE), new Fixed(Measure.of(90, "mmHg")),
            new Fixed(Measure.of(100, "mmHg")), below, lasting);
    }

    @Test void oneChoiceOrSeveralAreAmongThoseNamedOrNot() {
        Condition confused = Condition.chosen(MIND, false, List.of("confused", "agitated"));
        Condition notConfused = Condition.chosen(MIND, true, List.of("confused", "agitated"));

        assertEquals(Truth.TRUE, seen(confused, chosen(MIND, "confused")));
        assertEquals(Truth.FALSE, seen(confused, chosen(MIND, "clear")));
        assertEquals(Truth.TRUE, seen(confused, chosen(MIND, "clear", "agitated")));
        assertEquals(Truth.FALSE, seen(notConfused, chosen(MIND, "confused")));
        assertEquals(Truth.TRUE, seen(notConfused, chosen(MIND, "clear")));
    }

    @Test void allAnyAndNoneOfAFewAreAsSureAsTheirParts() {
        Event[] low = {pressure(80), reads(Il2.CREATININE, 1, "mg/dL")};

        assertEquals(Truth.FALSE, seen(new AllOf(List.of(LOW, SICK)), low));
        assertEquals(Truth.TRUE, seen(new AnyOf(List.of(LOW, SICK)), low));
        assertEquals(Truth.FALSE, seen(new NoneOf(List.of(LOW, SICK)), low));
        assertEquals(Truth.TRUE, seen(new AllOf(List.of(LOW, LOW)), low));
        assertEquals(Truth.FALSE, seen(new AnyOf(List.of(SICK, SICK)), low));
        assertEquals(Truth.TRUE, seen(new NoneOf(List.of(SICK, SICK)), low));
    }

    @Test void aPartThatIsNotUnderstoodLeavesOnlyWhatTheOthersSettle() {
        assertEquals(Truth.UNKNOWN, seen(new AllOf(List.of(LOW, WINDOW)), pressure(80)));
        assertEquals(Truth.FALSE, seen(new AllOf(List.of(LOW, WINDOW)), pressure(110)));
        assertEquals(Truth.TRUE, seen(new AnyOf(List.of(WINDOW, LOW)), pressure(80)));
        assertEquals(Truth.UNKNOWN, seen(new AnyOf(List.of(WINDOW, LOW)), pressure(110)));
        assertEquals(Truth.FALSE, seen(new NoneOf(List.of(WINDOW, LOW)), pressure(80)));
        assertEquals(Truth.UNKNOWN, seen(new NoneOf(List.of(WINDOW, LOW)), pressure(110)));
    }

    @Test void whatItDoesNotUnderstandIsNeitherSoNorNot() {
        Condition.Stretch day = new Condition.Over(Duration.ofHours(24));
        Measure ten = Measure.of(10, "mmHg");
        List<Condition> foreign = List.of(
            WINDOW,
            new Condition.Compared(new Latest(Il2.PRESSURE), Comparison.BELOW, new Fixed(ten), HOUR),
            new Condition.Compared(new Condition.Baseline(Il2.PRESSURE), Comparison.BELOW, new Fixed(ten),
                Lasting.NOT),
            Judged.against(Il2.PRESSURE, Comparison.BELOW, new Condition.TimesBaseline(1_000_000)),
            range(HOUR, false),
            new Condition.Between(new Condition.Baseline(Il2.PRESSURE), new Fixed(ten), new Fixed(ten),
                false, Lasting.NOT),
            new Condition.Between(new Latest(Il2.PRESSURE), new Condition.TimesBaseline(1), new Fixed(ten),
                false, Lasting.NOT),
            new Condition.Between(new Latest(Il2.PRESSURE), new Fixed(ten), new Condition.TimesBaseline(1),
                false, Lasting.NOT),
            new Condition.Chosen(MIND, false, false, List.of("clear"), HOUR),
            new Condition.Chosen(MIND, true, false, List.of("clear"), Lasting.NOT),
            new Condition.Trend(new Latest(Il2.PRESSURE), true, Comparison.AT_LEAST, ten, day),
            new Condition.GradeIs("hypotension", Comparison.AT_LEAST, 0),
            new Condition.WorstGrade(Comparison.AT_LEAST, 0),
            new Condition.Count(false, Condition.Fate.GIVEN, false, Comparison.AT_LEAST, 0),
            new Condition.Count(true, Condition.Fate.HELD, false, Comparison.AT_LEAST, 0),
            Condition.dosesHeld(true, Comparison.AT_LEAST, 0),
            new Condition.Says("physician", "go on"),
            new Condition.AgeIs(Comparison.AT_LEAST, doseward.quantity.Age.ofYears(0)));

        for (Condition each : foreign) {
            assertEquals(Truth.UNKNOWN, seen(each, pressure(80), chosen(MIND, "clear")), each::text);
        }
    }

    @Test void aReadingOfAnotherKindThanTheRuleAsksForSaysNothing() {
        Condition named = Condition.chosen(Il2.PRESSURE, false, List.of("clear"));

        assertEquals(Truth.UNKNOWN, seen(named, pressure(80)));
        assertEquals(Truth.UNKNOWN, seen(named, new Event.ReadingRecorded(NOW,
            reading(Il2.PRESSURE, new Value.Graded(2)))));
        assertEquals(Truth.UNKNOWN, seen(named, new Event.ReadingRecorded(NOW,
            reading(Il2.PRESSURE, new Value.Happened()))));
        assertEquals(Truth.UNKNOWN, seen(LOW, chosen(Il2.PRESSURE, "clear")));
    }

    @Test void aReadingCountsAsLongAsTheChecklistSaysAndWhatIsReportedStays() {
        assertEquals(Truth.TRUE, seen(LOW, pressureAgo(WITHIN)));
        assertEquals(Truth.UNKNOWN, seen(LOW, pressureAgo(WITHIN.plusMillis(1))));
        assertEquals(Truth.UNKNOWN, seen(Ruled.compared("height", Comparison.ABOVE, 1, "cm"),
            reads("height", 180, "cm")));
        assertEquals(Truth.TRUE, seen(Condition.chosen(PAIN, false, List.of("present")),
            new Event.ReadingRecorded(NOW, new Reading(PAIN, new Value.Chosen("present"),
                NOW.minus(Duration.ofDays(1)), "N. Urse"))));
    }

    @Test void aShareAwayFromTheBaselineIsLookedForOnItsOwnSide() {
        Condition above = share(Comparison.ABOVE, true);
        Condition below = share(Comparison.AT_LEAST, false);
        Event[] from80 = {baseline(Il2.PRESSURE, 10, "mmHg"), baseline(WEIGHT, 80, "kg"), pressure(80)};

        assertEquals(Truth.FALSE, seen(above, plus(from80, reads(WEIGHT, 88, "kg"))));
        assertEquals(Truth.TRUE, seen(above, plus(from80, reads(WEIGHT, 89, "kg"))));
        assertEquals(Truth.FALSE, seen(above, plus(from80, reads(WEIGHT, 60, "kg"))));
        assertEquals(Truth.TRUE, seen(below, plus(from80, reads(WEIGHT, 72, "kg"))));
        assertEquals(Truth.FALSE, seen(below, plus(from80, reads(WEIGHT, 73, "kg"))));
    }

    @Test void aShareWithoutABaselineOrAReadingIsNotKnown() {
        assertEquals(Truth.UNKNOWN, seen(share(Comparison.ABOVE, true), reads(WEIGHT, 89, "kg")));
        assertEquals(Truth.UNKNOWN, seen(share(Comparison.ABOVE, true), reads(WEIGHT, 89, "kg"),
            baseline(Il2.PRESSURE, 10, "mmHg")));
        assertEquals(Truth.UNKNOWN, seen(share(Comparison.ABOVE, true), baseline(WEIGHT, 80, "kg"),
            pressure(200)));
    }

    private static Condition share(Comparison comparison, boolean above) {
        return new Condition.FromBaseline(WEIGHT, comparison, 100_000, above);
    }

    private static Event[] plus(Event[] some, Event one) {
        Event[] all = java.util.Arrays.copyOf(some, some.length + 1);
        all[some.length] = one;
        return all;
    }

    @Test void aCountOfCriteriaIsSureOnlyWhereTheUnknownOnesCannotTurnIt() {
        Event[] low = {pressure(80)};
        Event[] lowAndSound = {pressure(80), reads(Il2.CREATININE, 1, "mg/dL")};

        assertEquals(Truth.TRUE, relative(Comparison.AT_LEAST, 1, low));
        assertEquals(Truth.UNKNOWN, relative(Comparison.AT_LEAST, 2, low));
        assertEquals(Truth.FALSE, relative(Comparison.AT_LEAST, 2, lowAndSound));
        assertEquals(Truth.FALSE, relative(Comparison.AT_LEAST, 3, low));
        assertEquals(Truth.UNKNOWN, relative(Comparison.EXACTLY, 1, low));
        assertEquals(Truth.TRUE, relative(Comparison.EXACTLY, 1, lowAndSound));
    }

    /** A table of two; another one holds more that are true. */
    private static Truth relative(Comparison comparison, int count, Event... facts) {
        Ruled rules = signs().table("relative", new Criterion("low", LOW), new Criterion("sick", SICK))
            .table("other", new Criterion("low", LOW), new Criterion("low too", LOW));
        return seen(rules, new Condition.CriteriaCount("relative", comparison, count), facts);
    }
}
