package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.Input.Scope;
import doseward.quantity.Amount;
import doseward.trace.Requirement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BedsideTest {
    private static final Instant DUE = Il2.due(1);

    @Test void aPersonsHoldKeepsADoseWaitingInItsWindow() {
        Story story = Story.begun().ready(1).hear(new Input.Hold(DUE.minusSeconds(1), "D. Octor", "chills"));

        story.tick(DUE);

        assertEquals("D. Octor: chills", ((Phase.Held) story.phase(1)).because().getFirst().sentence());

        story.hear(new Input.Lift(DUE.plusSeconds(10), "D. Octor", "warm again")).tick(DUE.plusSeconds(11));

        assertInstanceOf(Phase.Ordered.class, story.phase(1));
    }

    @Test void nobodyLiftsARulesHoldByWord() {
        Story story = Story.begun().pressure(DUE, 80);

        story.hear(new Input.Lift(DUE.plusSeconds(10), "D. Octor", "looks fine"));

        assertInstanceOf(Event.InputRefused.class, story.events().getFirst());
        assertEquals(1, story.course().holds().size());
    }

    @Test void aSkippedDoseSaysWhoSkippedIt() {
        Story story = Story.begun().hear(new Input.Skip(DUE.minusSeconds(1), 1, "D. Octor", "fever"));

        assertEquals("D. Octor: fever", ((Phase.Settled) story.phase(1)).because().getFirst().sentence());
    }

    @Test void aRunningDoseIsNotSkipped() {
        Story story = Story.begun().running(1);

        story.hear(new Input.Skip(DUE.plusSeconds(9), 1, "D. Octor", "fever"));

        assertInstanceOf(Event.InputRefused.class, story.events().getFirst());
        assertInstanceOf(Phase.Infusing.class, story.phase(1));
    }

    @Requirement({"Open PCA R6.5.0(5)", "Open PCA R6.5.0(6)"})
    @Test void stoppingTheCourseHaltsWhatRunsAndSkipsTheRest() {
        Story story = Story.begun().running(1);

        story.hear(new Input.Stop(DUE.plusSeconds(9), Scope.COURSE, "D. Octor", "progression"));

        assertInstanceOf(Phase.Halting.class, story.phase(1));
        assertEquals(9, story.all(Event.DoseSkipped.class).size());
    }

    @Test void aCourseEndsWhenItsLastDoseIsSettled() {
        Story story = Story.begun().hear(new Input.Stop(DUE, Scope.COURSE, "D. Octor", "progression"));

        assertInstanceOf(Event.CourseEnded.class, story.events().getLast());
        assertTrue(story.course().ended());
    }

    @Test void aDoseThatThePlanDoesNotHaveIsRefused() {
        Story story = Story.begun().confirms(DUE, 11, "N. Urse");

        assertEquals("the plan has doses 1 to 10", ((Event.InputRefused) story.events().getFirst()).why());
    }

    @Test void aConfirmationLongBeforeTheDoseIsRefused() {
        Story story = Story.begun().confirms(DUE.minusSeconds(1801), 1, "N. Urse");

        assertInstanceOf(Event.InputRefused.class, story.events().getFirst());
    }

    @Requirement("Open PCA R8.1.0(1)")
    @Test void nobodyNamelessLiftsAHold() {
        Story story = Story.begun().hear(new Input.Hold(DUE, "D. Octor", "chills"));

        story.hear(new Input.Lift(DUE.plusSeconds(1), " ", "warm again"));

        assertEquals(1, story.course().holds().size());
    }

    @Test void oneNurseWrittenTwiceIsNotTwoNurses() {
        Story story = Story.of(Il2.needing(2)).well(DUE).pumpIsThere(DUE)
            .confirms(DUE, 1, "N. Urse").confirms(DUE, 1, " n.  URSE");

        story.tick(DUE);

        assertInstanceOf(Phase.AwaitingConfirmation.class, story.phase(1));
    }

    @Requirement({"incident 3", "GIP 2.1.1"})
    @Test void aLabelThatWasReadAsAnotherAmountConfirmsNothingAndItIsNotSaidWhatIsOrdered() {
        Amount ordered = Story.begun().course().plan().dose(1).amount().orElseThrow();

        assertRefused("its label was read as 44,000,000 units, which is not what is ordered; read it again, "
            + "and if it says so, do not give this bag", read(Amount.ofMillionUnits(44)));
        assertRefused("its label was read as 48 mg, which is not what is ordered; read it again, "
            + "and if it says so, do not give this bag", read(Amount.ofMilligrams(48)));
        assertEquals(List.of(new Event.DoseConfirmed(DUE, 1, "N. Urse")), read(ordered).events());
    }

    private static Story read(Amount label) {
        return Story.begun().hear(new Input.Confirm(DUE, 1, "N. Urse", Optional.of(label)));
    }

    private static void assertRefused(String why, Story story) {
        assertEquals(why, assertInstanceOf(Event.InputRefused.class, story.events().getFirst()).why());
    }

    @Test void aHoldThatStandsIsNotBegunAgain() {
        Story story = Story.begun().hear(new Input.Hold(DUE, "D. Octor", "chills"));

        assertRefused("it is held already: D. Octor: chills",
            story.hear(new Input.Hold(DUE.plusSeconds(1), "N. Urse", "fever")));
        assertEquals(1, story.course().holds().size());
    }

    @Test void whoHaltedSaysWhyAfterwardsAndTheHoldStandsSinceItBegan() {
        Story story = Story.begun().hear(new Input.Hold(DUE, "N. Urse", Hold.HALTED));
        assertRefused("it is held already: N. Urse: halted at the console",
            story.hear(new Input.Hold(DUE.plusSeconds(1), "N. Urse", Hold.HALTED)));

        story.hear(new Input.Hold(DUE.plusSeconds(2), "N. Urse", "chills"));

        assertEquals(List.of(new Hold(new Hold.Source.ByPerson(), DUE,
            new Reason.ByPerson("N. Urse", "chills"))), story.course().holds());
        assertRefused("it is held already: N. Urse: chills",
            story.hear(new Input.Hold(DUE.plusSeconds(3), "D. Octor", "fever")));
        story.hear(new Input.Lift(DUE.plusSeconds(4), "N. Urse", "warm again"));
        assertEquals(List.of(), story.course().holds());
    }

    @Requirement("Open PCA R8.1.0(1)")
    @Test void nobodyNamelessDoesAnything() {
        String nameless = "every act needs a named person";

        assertRefused(nameless, Story.begun().hear(new Input.Confirm(DUE, 1, " ")));
        assertRefused(nameless, Story.begun().hear(new Input.Hold(DUE, " ", "chills")));
        assertRefused(nameless, Story.begun().hear(new Input.Skip(DUE, 1, " ", "fever")));
        assertRefused(nameless, Story.begun().hear(new Input.Stop(DUE, Scope.CYCLE, " ", "fever")));
        assertRefused(nameless, Story.begun().hear(new Input.AcceptRestarts(DUE, " ")));
    }

    @Test void aDoseThatIsOverOrWaitsForSomethingIsNeitherConfirmedNorSkippedNorSettled() {
        Story given = Story.begun().given(1);
        Instant later = DUE.plusSeconds(1000);

        assertRefused("it is over, or a pump has been told of it", given.confirms(later, 1, "N. Urse"));
        assertRefused("it is over", given.hear(new Input.Skip(later, 1, "D. Octor", "fever")));
        assertRefused("only an uncertain dose is settled by a person",
            given.hear(new Input.Settle(later, 1, Il2.VTBI, "N. Urse", "read off")));
        Story second = Prescribed.of(Ordering.pump("interleukin-2", Duration.ofMinutes(15)))
            .twice(false, Duration.ofDays(14), Duration.ofDays(15)).story();
        assertRefused("what it waits for has not happened", second.confirms(DUE, 2, "N. Urse"));
    }

    @Test void aCourseThatIsOverIsNotStopped() {
        Story story = Story.begun().hear(new Input.Stop(DUE, Scope.COURSE, "D. Octor", "progression"));

        assertRefused("the course is over",
            story.hear(new Input.Stop(DUE.plusSeconds(1), Scope.COURSE, "D. Octor", "progression")));
    }

    @Test void stoppingACycleLeavesTheNext() {
        Story story = Story.begun().hear(new Input.Stop(DUE, Scope.CYCLE, "D. Octor", "too sick"));

        assertEquals(5, story.all(Event.DoseSkipped.class).size());
        assertInstanceOf(Phase.Waiting.class, story.phase(6));
    }
}
