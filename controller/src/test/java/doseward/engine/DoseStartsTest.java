package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.Phase.Outcome;
import doseward.plan.Giving.Flow;
import doseward.protocol.Limits.Severity;
import doseward.pump.Command;
import doseward.quantity.Volume;
import doseward.trace.Requirement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoseStartsTest {
    private static final Instant DUE = Il2.due(1);

    @Requirement({"Open PCA R5.1.0(1)", "Open PCA R6.5.0(2)", "Open PCA R6.5.0(3)"})
    @Test void aReadyDoseIsOrderedTheMomentItIsDue() {
        Story story = Story.begun().ready(1).tick(DUE.minusMillis(1));
        List<Command> before = story.commands();

        story.tick(DUE);

        assertEquals(List.of(), before);
        List<Flow> flows = List.of(new Flow(Il2.VTBI, Il2.RATE));
        assertEquals(new Command.Infuse(story.token(1), flows, Bounds.LEASE, DUE.plusSeconds(10)),
            story.commands().getFirst());
        assertInstanceOf(Phase.Ordered.class, story.phase(1));
    }

    @Test void anOrderRemembersTheReadingsThatAllowedIt() {
        Story story = Story.begun().ready(1).tick(DUE);

        assertEquals(List.of(Il2.PRESSURE, Il2.CREATININE), story.all(Event.InfusionOrdered.class).getFirst()
            .because().stream().map(Reading::sign).toList());
    }

    @Test void aReadingExactlyAsOldAsAllowedIsFresh() {
        Story story = Story.begun().well(DUE.minus(Duration.ofHours(2)))
            .confirms(DUE.minusSeconds(60), 1, "N. Urse").pumpIsThere(DUE);

        story.tick(DUE);

        assertInstanceOf(Phase.Ordered.class, story.phase(1));
    }

    @Test void aReadingOneMillisecondTooOldHoldsTheDoseAndIsNamed() {
        Story story = Story.begun().well(DUE.minus(Duration.ofHours(2)).minusMillis(1))
            .confirms(DUE.minusSeconds(60), 1, "N. Urse").pumpIsThere(DUE);

        story.tick(DUE);

        assertEquals(List.of(new Event.DoseHeld(DUE, 1, List.of(new Reason.Missing(List.of(Il2.PRESSURE))))),
            story.events());
    }

    @Test void aHeldDoseIsRememberedOnceNotEachTick() {
        Story story = Story.begun().tick(DUE).tick(DUE.plusSeconds(1));

        assertEquals(List.of(), story.events());
    }

    @Requirement({"GIP 2.1.1", "Open PCA R6.8.0(6)"})
    @Test void aDoseWaitsForItsNurse() {
        Story story = Story.begun().well(DUE).pumpIsThere(DUE).tick(DUE);

        assertInstanceOf(Phase.AwaitingConfirmation.class, story.phase(1));

        story.confirms(DUE.plusSeconds(20), 1, "N. Urse").tick(DUE.plusSeconds(21));

        assertInstanceOf(Phase.Ordered.class, story.phase(1));
    }

    @Test void twoNursesAreTwoPeople() {
        Story story = Story.of(Il2.needing(2)).well(DUE).pumpIsThere(DUE)
            .confirms(DUE, 1, "A. Nurse").confirms(DUE, 1, "A. Nurse");

        assertInstanceOf(Event.InputRefused.class, story.events().getFirst());

        story.tick(DUE);

        assertInstanceOf(Phase.AwaitingConfirmation.class, story.phase(1));

        story.confirms(DUE.plusSeconds(1), 1, "B. Nurse").tick(DUE.plusSeconds(2));

        assertInstanceOf(Phase.Ordered.class, story.phase(1));
    }

    @Test void anOldConfirmationNoLongerCounts() {
        Story story = Story.begun().confirms(DUE.minus(Duration.ofMinutes(20)), 1, "N. Urse");
        Instant later = DUE.plus(Duration.ofMinutes(26));

        story.well(later).pumpIsThere(later).tick(later);

        assertInstanceOf(Phase.AwaitingConfirmation.class, story.phase(1));
    }

    @Test void noDoseIsOrderedFromAPumpNotHeardLately() {
        Story story = Story.begun().ready(1);
        Instant later = DUE.plusSeconds(31);

        story.tick(later);

        assertInstanceOf(Phase.Held.class, story.phase(1));
        assertEquals(List.of(new Command.Identify()), story.commands());
    }

    @Test void aDoseMayStartAtTheLastMomentOfItsWindowAndIsNotBegunLater() {
        Instant last = DUE.plus(Duration.ofHours(2));
        Story story = Story.begun().well(last).confirms(last, 1, "N. Urse").pumpIsThere(last);

        story.tick(last);

        assertEquals(last, ((Phase.Ordered) story.phase(1)).notAfter());
    }

    @Test void aDoseIsSkippedOnceItsWindowHasPassedAndSaysWhatKeptIt() {
        Instant late = DUE.plus(Duration.ofHours(2)).plusMillis(1);
        Story story = Story.begun().tick(DUE);

        story.tick(late);

        Phase.Settled settled = (Phase.Settled) story.phase(1);
        assertEquals(Outcome.SKIPPED, settled.outcome());
        assertTrue(settled.because().stream().anyMatch(Reason.Missing.class::isInstance));
        assertTrue(settled.because().contains(new Reason.TooLate(DUE.plus(Duration.ofHours(2)))));
    }

    @Requirement("Open PCA R5.2.0(3)")
    @Test void noDoseStartsWithinSevenHoursOfTheLastKnownFlow() {
        Instant late = DUE.plus(Duration.ofHours(2));
        Story story = Story.begun().well(late).confirms(late, 1, "N. Urse").pumpIsThere(late).tick(late)
            .started(late.plusSeconds(1), 1).finished(late.plus(Duration.ofMinutes(15)), 1, Il2.VTBI);

        story.ready(2).tick(Il2.due(2));

        Instant allowed = late.plus(Duration.ofHours(7)); // Its order could begin no later than its window.
        assertEquals(new Phase.Held(List.of(new Reason.TooClose(allowed))), story.phase(2));

        story.pumpIsThere(allowed).confirms(allowed, 2, "B. Nurse").well(allowed).tick(allowed);

        assertInstanceOf(Phase.Ordered.class, story.phase(2));
    }

    @Requirement({"GIP 1.4.12", "Open PCA R5.2.0(5)", "Open PCA R5.3.0(7)"})
    @Test void noMoreDosesStartInAnyDayThanTheLimitAllows() {
        Story story = Story.begun().given(1).given(2).given(3).ready(4);

        story.tick(Il2.due(4));

        assertEquals(new Phase.Held(List.of(new Reason.LimitReached("3 doses in any 24 hours",
                Severity.HARD, "3 so far"))),
            story.phase(4));
    }

    @Test void aGivenDoseIsSettledWithWhatThePumpDelivered() {
        Story story = Story.begun().given(1);

        assertEquals(new Phase.Settled(Outcome.GIVEN, Il2.VTBI, List.of()), story.phase(1));
    }

    @Test void aPumpThatDeliversLessThanOrderedGaveTheDosePartly() {
        Story story = Story.begun().running(1).finished(DUE.plusSeconds(900), 1, new Volume(52_000));

        assertEquals(Outcome.PARTLY_GIVEN, ((Phase.Settled) story.phase(1)).outcome());
    }
}
