package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import doseward.protocol.ChangeRule;
import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import doseward.protocol.Dosage;
import doseward.protocol.DoseAmount;
import doseward.quantity.Amount;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private static final Instant DUE = Il2.due(1);
    private static final NewAmount HALF = new NewAmount.Percent(50);

    private static Condition creatinine(long least) {
        return Ruled.compared(Il2.CREATININE, Comparison.AT_LEAST, least, "mg/dL");
    }

    private static ChangeRule rule(long least, ChangeRule.To to, ChangeRule.From from) {
        return new ChangeRule(creatinine(least), to, from, Optional.empty(), Optional.empty(),
            Optional.empty());
    }

    private static ChangeRule agreed(long least) {
        return new ChangeRule(creatinine(least), new ChangeRule.Percent(50), new ChangeRule.NextDose(),
            Optional.empty(), Optional.empty(), Optional.of("physician"));
    }

    private static ChangeRule.To flat(long million) {
        return new ChangeRule.AnAmount(new DoseAmount(Amount.ofMillionUnits(million), DoseAmount.Basis.FLAT));
    }

    private static Story changing(ChangeRule... rules) {
        Ruled ruled = new Ruled().records(Ruled.pressure(), Duration.ofHours(2))
            .records(Ruled.number(Il2.CREATININE, "mg/dL", 0, 30), Duration.ofHours(12));
        for (ChangeRule rule : rules) {
            ruled.changes(rule);
        }
        return ruled.story();
    }

    private static List<Event.AmountChanged> changes(Story story) {
        return story.all(Event.AmountChanged.class);
    }

    @Test void aTrueRuleChangesTheNextDoseThatHasNotBegunAndThoseAfterIt() {
        Story story = changing(rule(2, new ChangeRule.Percent(50), new ChangeRule.NextDose())).running(1);

        story.creatinine(DUE.plusSeconds(60), 1_999);
        assertEquals(List.of(), changes(story));
        story.creatinine(DUE.plusSeconds(120), 2_000);

        Event.AmountChanged change = changes(story).getFirst();
        assertEquals(HALF, change.amount());
        assertEquals(2, change.from());
        assertEquals(Optional.empty(), change.to());
        assertInstanceOf(Phase.Infusing.class, story.phase(1));
    }

    @Test void aShareNeverCompoundsAndNeverRaises() {
        Story story = changing(rule(2, new ChangeRule.Percent(75), new ChangeRule.NextDose()),
            rule(3, new ChangeRule.Percent(50), new ChangeRule.NextDose())).given(1);

        story.creatinine(DUE.plusSeconds(2_000), 3_000).creatinine(DUE.plusSeconds(3_000), 3_000)
            .creatinine(DUE.plusSeconds(4_000), 2_000);

        assertEquals(1, changes(story).size());
        assertEquals(HALF, changes(story).getFirst().amount());
    }

    @Test void ofTwoTrueRulesTheLowerAmountIsTaken() {
        Story story = changing(rule(2, flat(30), new ChangeRule.NextDose()),
            rule(2, flat(20), new ChangeRule.NextDose())).given(1).creatinine(DUE.plusSeconds(2_000), 2_000);

        assertEquals(List.of(1), changes(story).stream().map(Event.AmountChanged::rule).toList());
    }

    @Test void aChangeForTheNextCycleBeginsWithItsFirstDose() {
        Story story = changing(rule(2, new ChangeRule.Percent(50), new ChangeRule.NextCycle())).given(1)
            .creatinine(DUE.plusSeconds(2_000), 2_000);

        assertEquals(List.of(6), changes(story).stream().map(Event.AmountChanged::from).toList());
    }

    /** A planned dose has only the amount of its level; the levels are the order's. */
    @Test void oneFindingLowersTheDosesByOneLevel() {
        Dosage.Levels levels = new Dosage.Levels(List.of(level("low", 36), level("middle", 40),
            level("full", 48)), Optional.of("full"));
        Story story = new Ruled().records(Ruled.pressure(), Duration.ofHours(2))
            .records(Ruled.number(Il2.CREATININE, "mg/dL", 0, 30), Duration.ofHours(12)).levels(levels)
            .changes(rule(2, new ChangeRule.NextLevel(false), new ChangeRule.NextDose())).story().running(1);

        story.creatinine(DUE.plusSeconds(60), 2_000).creatinine(DUE.plusSeconds(120), 2_000);

        assertEquals(List.of(new NewAmount.AtLevel("middle")),
            changes(story).stream().map(Event.AmountChanged::amount).toList());
        assertEquals(List.of(), story.all(Event.PreparationFailed.class));
        assertEquals(Optional.of(Amount.ofMillionUnits(40)), story.course().dose(2).planned().amount());
    }

    private static Dosage.Level level(String name, long million) {
        return new Dosage.Level(name, new DoseAmount(Amount.ofMillionUnits(million), DoseAmount.Basis.FLAT));
    }

    @Test void whatIsDecidedAtTheFirstDoseIsDecidedAsItIsDueAndOnlyThen() {
        ChangeRule rule = rule(2, new ChangeRule.Percent(50), new ChangeRule.FirstDose());
        Story story = changing(rule).well(DUE.minusSeconds(300)).creatinine(DUE.minusSeconds(200), 2_000);

        assertEquals(List.of(), changes(story));
        story.tick(DUE);
        assertEquals(List.of(1), changes(story).stream().map(Event.AmountChanged::from).toList());

        Story fine = changing(rule).given(1).creatinine(DUE.plusSeconds(2_000), 2_000).tick(Il2.due(2));
        assertEquals(List.of(), changes(fine));
    }

    @Test void aChangeOfSomeDaysConcernsTheDosesOfThoseDaysAlone() {
        Story story = changing(rule(2, new ChangeRule.Percent(50), new ChangeRule.OnDays(List.of(1))))
            .well(DUE.minusSeconds(300)).creatinine(DUE.minusSeconds(200), 2_000).tick(DUE);

        assertEquals(Optional.of(1), changes(story).getFirst().to());
        assertEquals(List.of(), changes(changing(rule(2, new ChangeRule.Percent(50),
            new ChangeRule.OnDays(List.of(8)))).well(DUE.minusSeconds(300))
            .creatinine(DUE.minusSeconds(200), 2_000).tick(DUE)));
    }

    @Test void aChangeThatAPersonMustAgreeToHoldsTheDoseUntilThen() {
        Story story = changing(agreed(2)).ready(1).creatinine(DUE.minusSeconds(60), 2_000).tick(DUE);

        assertEquals("question 1: a named physician must agree: 50 % of the amount from dose 1 on",
            ((Reason.QuestionOpen) ((Phase.Held) story.phase(1)).because().getFirst()).question());

        story.hear(new Input.AnswerRule(DUE.plusSeconds(1), 1, false, "D. Octor", "physician"));
        assertInstanceOf(Event.InputRefused.class, story.events().getFirst());
        story.hear(new Input.AnswerRule(DUE.plusSeconds(2), 1, true, "D. Octor", "physician"));

        assertEquals(HALF, changes(story).getFirst().amount());
    }

    @Test void whatIsNoLongerSoNeedsNobodysAgreement() {
        Story story = changing(agreed(2)).ready(1).creatinine(DUE.minusSeconds(60), 2_000)
            .creatinine(DUE.minusSeconds(30), 1_999);

        assertEquals(List.of(), story.course().decisions().open());
        assertInstanceOf(Phase.Ordered.class, story.tick(DUE).phase(1));
    }

    @Test void anUnknownChangeHoldsTheDose() {
        Condition unknown = Ruled.compared("mood", Comparison.BELOW, 3, "points");
        Story story = new Ruled().records(Ruled.pressure(), Duration.ofHours(2))
            .records(Ruled.number(Il2.CREATININE, "mg/dL", 0, 30), Duration.ofHours(12))
            .knows(Ruled.number("mood", "points", 0, 10)).changes(new ChangeRule(unknown, HALF_OF_IT,
                new ChangeRule.NextDose(), Optional.empty(), Optional.empty(), Optional.empty())).story()
            .ready(1).tick(DUE);

        assertInstanceOf(Reason.NotKnown.class, ((Phase.Held) story.phase(1)).because().getFirst());
    }

    private static final ChangeRule.To HALF_OF_IT = new ChangeRule.Percent(50);

    private static Story levels(boolean up, Optional<String> start) {
        Dosage.Levels levels = new Dosage.Levels(List.of(level("low", 36), level("middle", 40),
            level("full", 48)), start);
        return new Ruled().records(Ruled.pressure(), Duration.ofHours(2))
            .records(Ruled.number(Il2.CREATININE, "mg/dL", 0, 30), Duration.ofHours(12)).levels(levels)
            .changes(rule(2, new ChangeRule.NextLevel(up), new ChangeRule.NextDose())).story();
    }

    private static List<NewAmount> amounts(Story story) {
        return changes(story).stream().map(Event.AmountChanged::amount).toList();
    }

    @Test void aFurtherFindingLowersByAFurtherLevelOnceADoseOfTheLastHasBegun() {
        Story story = levels(false, Optional.of("full")).given(1).creatinine(DUE.plusSeconds(2_000), 2_000);

        story.creatinine(DUE.plusSeconds(2_100), 900).creatinine(DUE.plusSeconds(2_200), 2_000);
        assertEquals(List.of(new NewAmount.AtLevel("middle")), amounts(story));
        story.given(2).creatinine(Il2.due(2).plusSeconds(2_000), 2_000);
        assertEquals(List.of(new NewAmount.AtLevel("middle"), new NewAmount.AtLevel("low")), amounts(story));
        story.given(3).creatinine(Il2.due(3).plusSeconds(2_000), 2_000);

        assertEquals(2, changes(story).size(), "there is no level below the lowest");
    }

    @Test void thereIsNoLevelAboveTheHighestAndNoneNextToOneThatNobodyChose() {
        assertEquals(List.of(), amounts(levels(true, Optional.of("full"))
            .creatinine(DUE.minusSeconds(60), 2_000)));
        assertEquals(List.of(new NewAmount.AtLevel("middle")), amounts(levels(true, Optional.of("low"))
            .creatinine(DUE.minusSeconds(60), 2_000)));
        assertEquals(List.of(), amounts(levels(false, Optional.empty())
            .creatinine(DUE.minusSeconds(60), 2_000)));
    }

    private static ChangeRule bounded(int percent, Optional<Long> least, Optional<Long> most) {
        return new ChangeRule(creatinine(2), new ChangeRule.Percent(percent), new ChangeRule.NextDose(),
            least.map(ChangesTest::million), most.map(ChangesTest::million), Optional.empty());
    }

    private static DoseAmount million(long units) {
        return new DoseAmount(Amount.ofMillionUnits(units), DoseAmount.Basis.FLAT);
    }

    private static Optional<Amount> changed(ChangeRule rule) {
        return changing(rule).creatinine(DUE.minusSeconds(60), 2_000).course().dose(1).planned().amount();
    }

    @Test void aShareIsBoundedByWhatTheRuleSays() {
        assertEquals(Optional.of(Amount.ofMillionUnits(36)),
            changed(bounded(75, Optional.of(30L), Optional.of(40L))));
        assertEquals(Optional.of(Amount.ofMillionUnits(40)),
            changed(bounded(75, Optional.of(40L), Optional.empty())));
        assertEquals(Optional.of(Amount.ofMillionUnits(30)),
            changed(bounded(75, Optional.empty(), Optional.of(30L))));
    }

    @Test void aShareAboveTheWholeRaisesAndTheWholeChangesNothing() {
        assertEquals(1, changes(changing(rule(2, new ChangeRule.Percent(120), new ChangeRule.NextDose()))
            .creatinine(DUE.minusSeconds(60), 2_000)).size());
        assertEquals(0, changes(changing(rule(2, new ChangeRule.Percent(100), new ChangeRule.NextDose()))
            .creatinine(DUE.minusSeconds(60), 2_000)).size());
    }

    @Test void aChangeThatIsAskedForIsAskedOnce() {
        Story story = changing(agreed(2)).creatinine(DUE.minusSeconds(60), 2_000)
            .creatinine(DUE.minusSeconds(50), 2_000);

        assertEquals(1, story.all(Event.RuleAsked.class).size());
    }

    @Test void aChangeOfTheFirstDoseIsAgreedToWhileItIsDue() {
        ChangeRule first = new ChangeRule(creatinine(2), HALF_OF_IT, new ChangeRule.FirstDose(),
            Optional.empty(), Optional.empty(), Optional.of("physician"));
        Story story = changing(first).ready(1).creatinine(DUE.minusSeconds(60), 2_000).tick(DUE);
        assertEquals(1, story.all(Event.RuleAsked.class).size());

        story.hear(new Input.AnswerRule(DUE.plusSeconds(2), 1, true, "D. Octor", "physician"));

        assertEquals(List.of(HALF), amounts(story));
    }

    @Test void aChangeThatIsNoLongerOneIsNotMadeThoughItIsAgreedTo() {
        Story story = changing(agreed(2), rule(3, new ChangeRule.Percent(25), new ChangeRule.NextDose()))
            .creatinine(DUE.minusSeconds(60), 2_000).creatinine(DUE.minusSeconds(50), 3_000);
        NewAmount quarter = new NewAmount.Percent(25);
        assertEquals(List.of(quarter), amounts(story));

        story.hear(new Input.AnswerRule(DUE.minusSeconds(40), 1, true, "D. Octor", "physician"));

        assertEquals(List.of(quarter), amounts(story));
    }
}
