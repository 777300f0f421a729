package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import doseward.protocol.Order.WhenHeld;
import doseward.quantity.Amount;
import doseward.quantity.Measure;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a nurse gives: due, asked for, held and skipped as any dose; given when she says so. */
class NursingTest {
    private static final Instant DUE = Il2.BEGINS;
    private static final Amount ALL = Amount.ofMilligrams(500);
    private static final Measure LINE = Measure.of(90, "mmHg");

    @Test void aDoseThatIsDueWaitsForItsNurseAndIsGivenWhenSheSaysSo() {
        Story story = paracetamol(one()).story().tick(DUE.minusMillis(1));
        assertEquals(List.of(), story.events());

        story.tick(DUE);
        assertInstanceOf(Phase.AwaitingGiving.class, story.phase(1));
        Instant given = DUE.plusSeconds(600);
        gives(story, DUE.plusSeconds(900), 1, ALL, true, given);

        assertEquals(Phase.Outcome.GIVEN, settled(story, 1).outcome());
        assertEquals(List.of(), settled(story, 1).because());
        assertEquals(Optional.of(given), story.course().dose(1).flowSeen());
        assertEquals(Optional.of(ALL), story.course().dose(1).amountGiven());
        assertEquals(List.of(), story.all(Event.DoseGivenByNurse.class).getFirst().against());
    }

    @Test void itIsConfirmedAndRecordedForAsAnyDose() {
        Story story = paracetamol(one().asks(Prescribed.pressure(1))).story().tick(DUE);
        assertInstanceOf(Phase.Held.class, story.phase(1));

        story.pressure(DUE, 110).tick(DUE.plusSeconds(1));
        assertInstanceOf(Phase.AwaitingConfirmation.class, story.phase(1));
        story.confirms(DUE.plusSeconds(2), 1, "N. Urse").tick(DUE.plusSeconds(3));

        assertInstanceOf(Phase.AwaitingGiving.class, story.phase(1));
    }

    @Test void whatWasGivenThoughSomethingStoodAgainstItIsAFactAndIsSaid() {
        Story story = paracetamol(one().asks(Prescribed.pressure(1))).story().tick(DUE);

        gives(story, DUE.plusSeconds(60), 1, ALL, true, DUE.plusSeconds(60));

        assertEquals(List.of(new Reason.Missing(List.of(Il2.PRESSURE)), new Reason.NotConfirmed(1, 0)),
            story.all(Event.DoseGivenByNurse.class).getFirst().against());
        assertEquals(Phase.Outcome.GIVEN, settled(story, 1).outcome());
    }

    @Test void partOfADoseSaysHowMuch() {
        Story story = paracetamol(one()).story().tick(DUE);

        gives(story, DUE, 1, Amount.ofMilligrams(200), true, DUE);
        assertRefused(story, "less than 500 mg is part of it");
        gives(story, DUE, 1, Amount.ofMilligrams(200), false, DUE);

        assertEquals(Phase.Outcome.PARTLY_GIVEN, settled(story, 1).outcome());
        assertEquals("N. Urse gave 200 mg of 500 mg", settled(story, 1).because().getFirst().sentence());
    }

    @Test void thePlannedAmountIsAllOfADoseHoweverItIsSaid() {
        Story story = paracetamol(one()).story().tick(DUE);

        gives(story, DUE, 1, ALL, false, DUE);

        assertEquals(Phase.Outcome.GIVEN, settled(story, 1).outcome());
    }

    @Test void anAmountOfAnotherKindOrOfAnotherTimeIsRefused() {
        Story story = paracetamol(one()).story().tick(DUE);

        gives(story, DUE, 1, Amount.units(500), true, DUE);
        assertRefused(story, "it needs its amount, as 500 mg");
        gives(story, DUE, 1, ALL, true, DUE.plusSeconds(1));
        assertRefused(story, "it lies in the future");
        gives(story, DUE, 2, ALL, true, DUE);
        assertRefused(story, "it is due at " + DUE.plus(Duration.ofHours(8)));
    }

    @Test void aPatientMayRefuseAndThenItIsSkipped() {
        Story story = paracetamol(one()).story().tick(DUE);

        story.hear(new Input.Refuse(DUE, 1, "N. Urse", "it tastes bad"));

        assertEquals(Phase.Outcome.SKIPPED, settled(story, 1).outcome());
        assertEquals("refused by the patient, N. Urse says: it tastes bad",
            settled(story, 1).because().getFirst().sentence());
        gives(story, DUE, 1, ALL, true, DUE);
        assertRefused(story, "it is over; correct what was said of it");
    }

    @Test void whatWasSaidWronglyIsCorrectedByANewFact() {
        Story story = paracetamol(one()).story().tick(DUE);
        gives(story, DUE, 1, ALL, true, DUE);

        story.hear(new Input.CorrectGiving(DUE.plusSeconds(9), 1, Optional.empty(), "N. Urse",
            "it was the other patient"));
        assertEquals(Phase.Outcome.SKIPPED, settled(story, 1).outcome());
        assertEquals(Optional.empty(), story.course().dose(1).flowSeen());

        story.hear(new Input.CorrectGiving(DUE.plusSeconds(99), 1, Optional.of(giving(ALL, true, DUE)),
            "N. Urse", "it was this one after all"));
        assertEquals(Phase.Outcome.GIVEN, settled(story, 1).outcome());
        assertEquals(2, story.all(Event.GivingCorrected.class).size());
    }

    @Test void theIntervalCountsFromWhenSheGaveIt() {
        Story story = paracetamol(one().neverCloserThan(Duration.ofHours(8))).story().tick(DUE);
        gives(story, DUE.plusSeconds(600), 1, ALL, true, DUE.plusSeconds(600));
        Instant next = DUE.plus(Duration.ofHours(8));

        story.tick(next);

        assertEquals(new Phase.Held(List.of(new Reason.TooClose(next.plusSeconds(600)))), story.phase(2));
        story.tick(next.plusSeconds(600));
        assertInstanceOf(Phase.AwaitingGiving.class, story.phase(2));
    }

    @Test void aRuleHoldsAndSkipsItAsAnyDose() {
        Story story = paracetamol(one().asks(Prescribed.pressure(0)).whenHeld(WhenHeld.SKIP)
            .holds(Condition.compared(Il2.PRESSURE, Comparison.BELOW, LINE),
                Condition.compared(Il2.PRESSURE, Comparison.AT_LEAST, LINE))).story();

        story.pressure(DUE, 80).tick(DUE);

        assertEquals(Phase.Outcome.SKIPPED, settled(story, 1).outcome());
        assertInstanceOf(Reason.StillHeld.class, settled(story, 1).because().getFirst());
    }

    @Test void anOrderOnlyIfWaitsForWhatIsUnknownAndIsLeftOutForWhatIsFalse() {
        Ordering fever = one().whenHeld(WhenHeld.SKIP)
            .onlyIf(Condition.compared(Il2.PRESSURE, Comparison.BELOW, LINE));
        Story story = paracetamol(fever).story().tick(DUE);
        assertInstanceOf(Phase.Held.class, story.phase(1));

        story.pressure(DUE, 80).tick(DUE.plusSeconds(1));
        assertInstanceOf(Phase.AwaitingGiving.class, story.phase(1));
        Instant next = DUE.plus(Duration.ofHours(8));
        story.pressure(next, 120).tick(next);

        assertEquals(Phase.Outcome.SKIPPED, settled(story, 2).outcome());
        assertInstanceOf(Reason.OnlyIf.class, settled(story, 2).because().getFirst());
    }

    @Test void sheHasADayAndThenItIsSkipped() {
        Story story = paracetamol(one()).story().tick(DUE);

        story.tick(DUE.plus(Duration.ofHours(24)));
        assertInstanceOf(Phase.AwaitingGiving.class, story.phase(1));
        story.tick(DUE.plus(Duration.ofHours(24)).plusMillis(1));

        assertEquals(Phase.Outcome.SKIPPED, settled(story, 1).outcome());
    }

    @Test void noNurseGivesWhatAPumpGives() {
        Story story = Story.begun();

        story.gives(DUE, 1);

        assertRefused(story, "a pump gives it, not a nurse");
    }

    private static Prescribed paracetamol(Ordering order) {
        return Prescribed.of(order);
    }

    /** Twice, 8 hours apart. */
    private static Ordering one() {
        return Ordering.nurse("paracetamol").amount(ALL)
            .every(Duration.ofHours(8), Duration.ofHours(8), 2);
    }

    private static void gives(Story story, Instant at, int dose, Amount amount, boolean whole, Instant when) {
        story.hear(new Input.Give(at, dose, giving(amount, whole, when)));
    }

    private static NurseGiving giving(Amount amount, boolean whole, Instant when) {
        return new NurseGiving(when, Optional.of(amount), whole, "N. Urse", "nurse");
    }

    private static Phase.Settled settled(Story story, int dose) {
        return assertInstanceOf(Phase.Settled.class, story.phase(dose));
    }

    private static void assertRefused(Story story, String why) {
        assertEquals(why, assertInstanceOf(Event.InputRefused.class, story.events().getFirst()).why());
    }

    @Test void whatCannotBeMeantIsRefusedWithItsReason() {
        Story story = paracetamol(one()).story().tick(DUE);

        story.hear(new Input.CorrectGiving(DUE, 1, Optional.empty(), "N. Urse", "the other patient"));
        assertRefused(story, "nothing was said of it yet");
        story.hear(new Input.Refuse(DUE, 1, " ", "it tastes bad"));
        assertRefused(story, "every act needs a named person");
        story.hear(new Input.Give(DUE, 1, new NurseGiving(DUE, Optional.of(ALL), true, "N. Urse", " ")));
        assertRefused(story, "every act needs a named person and a role");
        gives(story, DUE, 1, ALL, true, DUE);
        story.hear(new Input.Refuse(DUE, 1, "N. Urse", "it tastes bad"));
        assertRefused(story, "it is over; correct what was said of it");
        story.hear(new Input.CorrectGiving(DUE, 1, Optional.of(giving(Amount.units(5), true, DUE)),
            "N. Urse", "misread"));
        assertRefused(story, "it needs its amount, as 500 mg");
        story.hear(new Input.CorrectGiving(DUE, 1, Optional.empty(), " ", "misread"));
        assertRefused(story, "every act needs a named person");
    }

    @Test void allOfADoseIsItsPlannedAmountThoughNobodySaysIt() {
        Story story = paracetamol(one()).story().tick(DUE).gives(DUE, 1);

        assertEquals(Optional.of(ALL), story.course().dose(1).amountGiven());
        assertEquals(List.of(), settled(story, 1).because());
    }

    @Test void moreThanThePlannedAmountIsSaid() {
        Story story = paracetamol(one()).story().tick(DUE);

        gives(story, DUE, 1, Amount.ofMilligrams(600), true, DUE);

        assertInstanceOf(Reason.GivenOtherwise.class, settled(story, 1).because().getFirst());
    }

    @Test void whatSheGivesIsCountedByRulesAtOnce() {
        Condition.Count given = new Condition.Count(false, Condition.Fate.GIVEN, false, Comparison.AT_LEAST,
            1);
        Condition.Count none = new Condition.Count(false, Condition.Fate.GIVEN, false, Comparison.BELOW, 1);
        Story story = paracetamol(one().holds(given, none)).story().tick(DUE);

        gives(story, DUE, 1, ALL, true, DUE);
        assertEquals(1, story.course().holds().size());
        story.hear(new Input.CorrectGiving(DUE.plusSeconds(9), 1, Optional.empty(), "N. Urse", "another's"));

        assertEquals(List.of(), story.course().holds());
    }
}
