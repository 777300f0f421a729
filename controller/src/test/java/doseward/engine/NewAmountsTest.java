package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.plan.ChosenLevel;
import doseward.plan.Plan;
import doseward.protocol.ChangeRule;
import doseward.protocol.Comparison;
import doseward.protocol.Dosage;
import doseward.protocol.DoseAmount;
import doseward.protocol.Order;
import doseward.quantity.Amount;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which of several changes is taken, and from which level a step is counted; a dose is 48,000,000 units. */
class NewAmountsTest {
    private static final Instant DUE = Il2.due(1);
    private static final Optional<DoseAmount> NONE = Optional.empty();

    private static ChangeRule rule(ChangeRule.To to, Optional<DoseAmount> least, Optional<DoseAmount> most) {
        return new ChangeRule(Ruled.compared(Il2.CREATININE, Comparison.AT_LEAST, 2, "mg/dL"), to,
            new ChangeRule.NextDose(), least, most, Optional.empty());
    }

    private static ChangeRule rule(ChangeRule.To to) {
        return rule(to, NONE, NONE);
    }

    private static ChangeRule share(int percent, Optional<DoseAmount> least, Optional<DoseAmount> most) {
        return rule(new ChangeRule.Percent(percent), least, most);
    }

    private static DoseAmount million(long units) {
        return new DoseAmount(Amount.ofMillionUnits(units), DoseAmount.Basis.FLAT);
    }

    private static ChangeRule flat(long units) {
        return rule(new ChangeRule.AnAmount(million(units)));
    }

    private static Ruled changing(ChangeRule... rules) {
        Ruled ruled = new Ruled().records(Ruled.pressure(), Duration.ofHours(2))
            .records(Ruled.number(Il2.CREATININE, "mg/dL", 0, 30), Duration.ofHours(12));
        for (ChangeRule rule : rules) {
            ruled.changes(rule);
        }
        return ruled;
    }

    /** Which of the rules acts, by its place, once all are true. */
    private static List<Integer> taken(Ruled ruled) {
        return ruled.story().creatinine(DUE.minusSeconds(60), 2_000).all(Event.AmountChanged.class).stream()
            .map(Event.AmountChanged::rule).toList();
    }

    @Test void whatARuleIsNotToGoBelowCountsWhenTheLowestIsChosen() {
        assertEquals(List.of(1), taken(changing(share(50, Optional.of(million(40)), NONE), flat(36))));
        assertEquals(List.of(1), taken(changing(share(90, Optional.of(million(10)), NONE), flat(42))));
    }

    @Test void whatARuleIsNotToGoAboveCountsWhenTheLowestIsChosen() {
        ChangeRule capped = rule(new ChangeRule.AnAmount(million(60)), NONE, Optional.of(million(30)));

        assertEquals(List.of(0), taken(changing(capped, flat(40))));
        assertEquals(List.of(1), taken(changing(capped, flat(20))));
    }

    @Test void anAmountByBodyWeightIsComparedForThisPatient() {
        ChangeRule byWeight = rule(new ChangeRule.AnAmount(new DoseAmount(Amount.units(500_000),
            DoseAmount.Basis.PER_KG)));

        assertEquals(List.of(1), taken(changing(byWeight, flat(39))));
        assertEquals(List.of(0), taken(changing(byWeight, flat(41))));
    }

    private static Dosage.Levels levels(Optional<String> start) {
        return new Dosage.Levels(List.of(level("low", 36), level("middle", 40), level("full", 48)), start);
    }

    private static Dosage.Level level(String name, long million) {
        return new Dosage.Level(name, million(million));
    }

    @Test void aLevelIsComparedByItsAmount() {
        ChangeRule lower = rule(new ChangeRule.NextLevel(false));

        assertEquals(List.of(1), taken(changing(lower, flat(39)).levels(levels(Optional.of("full")))));
        assertEquals(List.of(0), taken(changing(lower, flat(41)).levels(levels(Optional.of("full")))));
    }

    @Test void aShareOfTheWholeIsComparedWithWhatIsInForce() {
        Story story = changing(flat(40), new ChangeRule(Ruled.compared(Il2.CREATININE, Comparison.AT_LEAST,
            3, "mg/dL"), new ChangeRule.Percent(50), new ChangeRule.NextDose(), NONE, NONE,
            Optional.empty())).story().creatinine(DUE.minusSeconds(60), 2_000);

        story.creatinine(DUE.minusSeconds(50), 3_000);

        assertEquals(List.of(0, 1), story.all(Event.AmountChanged.class).stream()
            .map(Event.AmountChanged::rule).toList());
    }

    @Test void theWholeAmountGoesBackToWhatTheProtocolSays() {
        ChangeRule whole = new ChangeRule(Ruled.compared(Il2.CREATININE, Comparison.BELOW, 1, "mg/dL"),
            new ChangeRule.Percent(100), new ChangeRule.NextDose(), NONE, NONE, Optional.empty());
        Story story = changing(share(50, NONE, NONE), whole).story()
            .creatinine(DUE.minusSeconds(60), 2_000).creatinine(DUE.minusSeconds(50), 900);

        assertEquals(List.of(0, 1), story.all(Event.AmountChanged.class).stream()
            .map(Event.AmountChanged::rule).toList());
        assertEquals(Optional.of(Amount.ofMillionUnits(48)), story.course().dose(1).planned().amount());
    }

    private static Event.AmountChanged changed(Instant at, int from, Optional<Integer> to, NewAmount amount) {
        return new Event.AmountChanged(at, "interleukin-2", 0, amount, from, to,
            new Reason.ByPerson("D. Octor", "the kidneys"));
    }

    @Test void aChangeConcernsItsDosesFromTheFirstToTheLastAndNoOthers() {
        NewAmount half = new NewAmount.Percent(50);
        NewAmount third = new NewAmount.Percent(33);
        Course course = Story.begun().course().after(changed(DUE, 2, Optional.of(4), half));

        assertEquals(List.of(Optional.empty(), Optional.of(half), Optional.of(half), Optional.empty()),
            List.of(1, 2, 4, 5).stream().map(number ->
                NewAmounts.inForce(course, course.dose(number).planned())).toList());
        Course again = course.after(changed(DUE.plusSeconds(1), 4, Optional.empty(), third));
        assertEquals(Optional.of(third), NewAmounts.inForce(again, again.dose(4).planned()));
        assertEquals(Optional.of(half), NewAmounts.inForce(again, again.dose(3).planned()));
    }

    @Test void aStepIsCountedFromTheLevelThatWasChosenForThisOrder() {
        Opening opening = changing(rule(new ChangeRule.NextLevel(false))).levels(levels(Optional.empty()))
            .opening();
        Plan plan = opening.plan();
        Plan chosen = new Plan(plan.protocol(), plan.patient(), plan.from(), plan.zone(), plan.pump(),
            List.of(new ChosenLevel("another", "full"), new ChosenLevel("interleukin-2", "middle")),
            plan.override(), plan.cycles(), plan.runs(), plan.doses());
        Story story = Story.of(new Opening("course-1", opening.at(), "P. Harmacist", chosen))
            .creatinine(DUE.minusSeconds(60), 2_000);

        assertEquals(List.of(new NewAmount.AtLevel("low")), story.all(Event.AmountChanged.class).stream()
            .map(Event.AmountChanged::amount).toList());
    }

    @Test void aDoseOfAnotherOrderIsNoTrialOfTheNewLevel() {
        Prescribed both = Prescribed.of(
            Ordering.pump("first", Duration.ofMinutes(30), "A").doses(levels(Optional.of("full"))),
            Ordering.pump("second", Duration.ofMinutes(30), "B"));
        Course course = both.story().course().after(new Event.AmountChanged(DUE.minusSeconds(9), "first", 0,
            new NewAmount.AtLevel("middle"), 1, Optional.empty(), new Reason.ByPerson("D. Octor", "so")));
        Order first = course.plan().order("first");
        ChangeRule lower = rule(new ChangeRule.NextLevel(false));

        Course other = flowing(course, 2);
        assertEquals(Optional.empty(), NewAmounts.of(other, first, lower, other.dose(1)));
        Course own = flowing(course, 1);
        assertEquals(Optional.of(new NewAmount.AtLevel("low")),
            NewAmounts.of(own, first, lower, own.dose(1)));
    }

    private static Course flowing(Course course, int dose) {
        return course.after(new Event.InfusionOrdered(DUE, dose,
                new doseward.pump.Token("course-1", dose, 1),
                course.dose(dose).planned().infusion().flows(), DUE,
                new Giver("pump-1", 1, doseward.quantity.Volume.ZERO, 0), List.of()))
            .after(new Event.InfusionStarted(DUE, dose));
    }

    @Test void aChangeOfSomeDaysSaysToWhichDoseItReaches() {
        ChangeRule days = new ChangeRule(Ruled.compared(Il2.CREATININE, Comparison.AT_LEAST, 2, "mg/dL"),
            new ChangeRule.Percent(50), new ChangeRule.OnDays(List.of(1)), NONE, NONE,
            Optional.of("physician"));
        Story story = changing(days).story().ready(1).creatinine(DUE.minusSeconds(60), 2_000).tick(DUE);

        String asked = story.all(Event.RuleAsked.class).getFirst().question().toString();
        assertTrue(asked.contains("50 % of the amount from dose 1 to dose 1"), asked);
    }
}
