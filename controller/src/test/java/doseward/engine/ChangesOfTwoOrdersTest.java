package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import doseward.protocol.ChangeRule;
import doseward.protocol.Checklist;
import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import doseward.protocol.DoseAmount;
import doseward.quantity.Amount;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A change concerns its own order, and of its own doses those that its rule names. */
class ChangesOfTwoOrdersTest {
    private static final Instant DUE = Il2.due(1);
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);
    private static final Condition HIGH = Ruled.compared(Il2.CREATININE, Comparison.AT_LEAST, 2, "mg/dL");

    private static ChangeRule rule(ChangeRule.To to, ChangeRule.From from, Optional<String> confirm) {
        return new ChangeRule(HIGH, to, from, Optional.empty(), Optional.empty(), confirm);
    }

    private static ChangeRule.To flat(long million) {
        return new ChangeRule.AnAmount(new DoseAmount(Amount.ofMillionUnits(million), DoseAmount.Basis.FLAT));
    }

    private static ChangeRule half(ChangeRule.From from) {
        return rule(new ChangeRule.Percent(50), from, Optional.empty());
    }

    private static Ordering on(String channel, ChangeRule... rules) {
        Ordering order = Ordering.pump(channel.equals("A") ? "first" : "second", HALF_HOUR, channel)
            .days(1, 2).asks(Checklist.of(0, List.of(new Checklist.Required(Il2.CREATININE,
                Duration.ofHours(12)))));
        for (ChangeRule rule : rules) {
            order.changes(rule);
        }
        return order;
    }

    private static List<String> changes(Story story) {
        return story.all(Event.AmountChanged.class).stream()
            .map(change -> change.order() + " from " + change.from()).toList();
    }

    @Test void theNextDoseIsTheNextOfTheRulesOwnOrder() {
        Story story = Prescribed.of(on("A"), on("B", half(new ChangeRule.NextDose()))).story()
            .creatinine(DUE.minusSeconds(60), 2_000);

        assertEquals(List.of("second from 2"), changes(story));
    }

    @Test void theFirstDoseIsStillTheFirstThoughAnotherOrderHasBegun() {
        Story story = Prescribed.of(on("A"), on("B", half(new ChangeRule.FirstDose()))).story();
        Course begun = story.course().after(new Event.InfusionOrdered(DUE, 1,
            new doseward.pump.Token("course-1", 1, 1), story.course().dose(1).planned().infusion().flows(),
            DUE, new Giver("pump-1", 1, doseward.quantity.Volume.ZERO, 0), List.of()));
        Course read = Engine.step(begun, new Input.RecordReading(DUE, new Reading(Il2.CREATININE,
            new doseward.protocol.Value.Measured(doseward.quantity.Measure.of(2, "mg/dL")), DUE,
            "N. Urse"))).course();

        Draft draft = new Draft(read);
        Changes.whenDue(draft, read.dose(2), DUE);

        assertInstanceOf(Event.AmountChanged.class, draft.step().events().getFirst());
    }

    @Test void aLaterDoseIsNotTheFirst() {
        Story story = Prescribed.of(on("A", half(new ChangeRule.FirstDose()))).story()
            .creatinine(DUE, 2_000);
        Draft draft = new Draft(story.course());

        Changes.whenDue(draft, story.course().dose(2), DUE);

        assertEquals(List.of(), draft.step().events());
    }

    @Test void ofRulesForDifferentDosesEachIsMade() {
        Duration fortnight = Duration.ofDays(14);
        Story story = Prescribed.of(on("A", rule(flat(40), new ChangeRule.NextDose(), Optional.empty()),
            rule(flat(20), new ChangeRule.NextCycle(), Optional.empty()))).twice(false, fortnight, fortnight)
            .story().creatinine(DUE.minusSeconds(60), 2_000);

        assertEquals(List.of("first from 1", "first from 3"), changes(story));
        assertEquals(List.of(Optional.of(Amount.units(18_000 * 2_220L)),
            Optional.of(Amount.units(18_000 * 1_110L))), List.of(story.course().dose(2).planned().amount(),
                story.course().dose(3).planned().amount()));
    }

    @Test void eachChangeThatAPersonMustAgreeToIsAskedForItself() {
        Duration fortnight = Duration.ofDays(14);
        Optional<String> physician = Optional.of("physician");
        Story story = Prescribed.of(on("A", rule(flat(40), new ChangeRule.NextDose(), physician),
            rule(flat(20), new ChangeRule.NextCycle(), physician))).twice(false, fortnight, fortnight)
            .story().creatinine(DUE.minusSeconds(60), 2_000);

        assertEquals(List.of(0, 1), story.all(Event.RuleAsked.class).stream()
            .map(asked -> asked.question().rule()).toList());
    }

    @Test void whatDecidesAboutOtherDaysNeedNotBeKnownToday() {
        Condition mood = Ruled.compared("mood", Comparison.BELOW, 3, "points");
        ChangeRule later = new ChangeRule(mood, new ChangeRule.Percent(50), new ChangeRule.OnDays(List.of(2)),
            Optional.empty(), Optional.empty(), Optional.empty());
        Story story = Prescribed.of(on("A", later)).sign(Ruled.number("mood", "points", 0, 10)).story();

        assertEquals(List.of(), Changes.toBeKnown(story.course(), story.course().plan().order("first"),
            story.course().dose(1)));
        assertEquals(List.of(mood), Changes.toBeKnown(story.course(), story.course().plan().order("first"),
            story.course().dose(2)));
    }

    @Test void aTooLongHoldsEndIsForetoldAndNeverInThePast() {
        Condition low = Ruled.compared(Il2.PRESSURE, Comparison.BELOW, 90, "mmHg");
        Story story = new Ruled().records(Ruled.pressure(), Duration.ofHours(2)).holds(
            new doseward.protocol.HoldRule(low, Ruled.compared(Il2.PRESSURE, Comparison.AT_LEAST, 95, "mmHg"),
                Optional.empty(), Optional.empty(), Optional.of(Duration.ofHours(9)),
                Optional.of(doseward.protocol.Ends.ORDER))).story().tick(DUE).pressure(DUE, 80);
        Instant ends = DUE.plus(Duration.ofHours(9));

        assertEquals(Optional.of(ends), Engine.judgesAnewAt(story.course(), DUE));
        assertEquals(Optional.empty(), Engine.judgesAnewAt(story.course(), ends));
    }
}
