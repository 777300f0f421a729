package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.protocol.ChangeRule;
import doseward.protocol.Companion;
import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import doseward.protocol.Condition.AllOf;
import doseward.protocol.Condition.AnyOf;
import doseward.protocol.Condition.Lasting;
import doseward.protocol.Condition.NoneOf;
import doseward.protocol.Condition.OfSign;
import doseward.protocol.CourseShape;
import doseward.protocol.Criteria;
import doseward.protocol.Dosage;
import doseward.protocol.Ends;
import doseward.protocol.Protocol;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where conditions stand in a protocol, what they are made of, and which signs they look at. */
class ClausesTest {
    private static final List<Condition> LASTING = Kinds.lasting(Kinds.HOUR);
    private static final List<Condition> MOMENTARY = Kinds.momentary();

    private static Condition low(long line) {
        return Ruled.compared(Il2.PRESSURE, Comparison.BELOW, line, "mmHg");
    }

    @Test void aConditionIsMadeOfItsClausesHoweverDeepTheyLie() {
        List<Condition> all = new ArrayList<>(LASTING);
        all.addAll(MOMENTARY);

        assertEquals(all, Clauses.within(new AllOf(List.of(new AnyOf(LASTING), new NoneOf(MOMENTARY)))));
        assertEquals(List.of(low(90)), Clauses.within(low(90)));
    }

    @Test void onlySomeKindsOfClausesMayHaveToLast() {
        assertTrue(LASTING.stream().allMatch(clause ->
            Clauses.lasting(clause).equals(Optional.of(Kinds.HOUR))));
        assertTrue(MOMENTARY.stream().allMatch(clause -> Clauses.lasting(clause).isEmpty()));
        assertEquals(List.of(Optional.empty(), Optional.empty(), Optional.empty()),
            List.of(Clauses.lasting(new AllOf(LASTING)), Clauses.lasting(new AnyOf(LASTING)),
                Clauses.lasting(new NoneOf(LASTING))));
    }

    @Test void aClauseLooksAtItsOwnSignsAndAtThoseItComparesThemWith() {
        Condition.Latest pressure = new Condition.Latest(Il2.PRESSURE);
        OfSign other = new OfSign(Il2.CREATININE, false);
        OfSign base = new OfSign(Il2.CREATININE, true);

        assertEquals(List.of(Il2.PRESSURE, Il2.CREATININE),
            Clauses.signs(Judged.against(Il2.PRESSURE, Comparison.BELOW, other)));
        assertEquals(List.of(Il2.PRESSURE), Clauses.signs(Judged.against(Il2.PRESSURE, Comparison.BELOW,
            base)));
        assertEquals(List.of(Il2.PRESSURE, Il2.CREATININE), Clauses.signs(
            new Condition.Between(pressure, base, other, false, Lasting.NOT)));
        assertEquals(List.of(), Clauses.signs(
            new Condition.Between(new Condition.Baseline(Il2.PRESSURE), base, base, false, Lasting.NOT)));
        assertEquals(List.of(Judged.PAIN), Clauses.signs(LASTING.getLast()));
        assertEquals(List.of(), Clauses.signs(
            new Condition.Chosen(Judged.PAIN, true, false, List.of("present"), Lasting.NOT)));
    }

    @Test void aGradeLooksAtItsTermAndACountAtNothing() {
        assertEquals(List.of(List.of(Il2.PRESSURE), List.of(Il2.PRESSURE), List.of("hypotension"), List.of(),
            List.of(), List.of(), List.of(), List.of()), MOMENTARY.stream().map(Clauses::signs).toList());
    }

    @Test void severalClausesLookAtTheSignsOfEach() {
        List<String> both = List.of(Il2.PRESSURE, Il2.CREATININE);
        List<Condition> parts = List.of(low(90),
            Ruled.compared(Il2.CREATININE, Comparison.ABOVE, 3, "mg/dL"));

        assertEquals(both, Clauses.signs(new AllOf(parts)));
        assertEquals(both, Clauses.signs(new AnyOf(parts)));
        assertEquals(both, Clauses.signs(new NoneOf(parts)));
    }

    @Test void everyConditionOfAProtocolIsFoundWhereverItStands() {
        Protocol ruled = new Ruled().records(Ruled.pressure(), Duration.ofHours(2))
            .refuses(low(1), "too low").holds(low(2), low(3)).stops(low(4), Ends.CYCLE)
            .changes(new ChangeRule(low(5), new ChangeRule.Percent(50), new ChangeRule.NextDose(),
                Optional.empty(), Optional.empty(), Optional.empty()))
            .table("relative", new Criteria.Criterion("low", low(6))).opening().plan().protocol();
        CourseShape shape = new CourseShape(2, false, ruled.course().gap(), Optional.of(low(7)),
            List.of(new CourseShape.Stage("induction", List.of(1), Optional.empty(), Optional.of(low(8)))),
            Optional.empty(), 1, Optional.of(new CourseShape.NextCourse(Optional.empty(),
                Optional.of(low(9)), Optional.empty())));
        Companion companion = new Companion("paracetamol", new Dosage.NoAmount(), "oral", Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.of(low(10)), Optional.empty());
        Protocol all = new Protocol(ruled.head(), ruled.patient(), ruled.orders(), shape,
            List.of(companion), List.of(), ruled.signs());

        assertEquals(List.of(7L, 8L, 9L, 1L, 10L, 2L, 3L, 4L, 5L, 6L),
            Clauses.of(all).stream().map(ClausesTest::line).toList());
    }

    private static long line(Condition clause) {
        Condition.Compared compared = (Condition.Compared) clause;
        return ((Condition.Fixed) compared.value()).value().millionths() / 1_000_000;
    }
}
