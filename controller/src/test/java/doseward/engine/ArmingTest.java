package doseward.engine;

import static doseward.engine.Armings.armed;
import static doseward.engine.Armings.arms;
import static doseward.engine.Armings.found;
import static doseward.engine.Armings.looks;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.protocol.Order.WhenHeld;
import doseward.pump.Command;
import doseward.pump.Report.Cause;
import doseward.quantity.Amount;
import doseward.quantity.Volume;
import doseward.trace.Requirement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing is given before two named people have armed what would run. */
class ArmingTest {
    private static final Instant DUE = Il2.due(1);
    private static final Instant EARLY = DUE.minus(Duration.ofMinutes(40));

    @Requirement("incident 3")
    @Test void aDoseIsNotGivenBeforeTwoPeopleHaveArmedTheCourse() {
        Story story = Armings.story().ready(1).tick(DUE);
        assertEquals(new Phase.Held(List.of(new Reason.NotArmed(List.of()))), story.phase(1));

        story.hear(arms(DUE.plusSeconds(1), "N. Urse", Role.NURSE)).tick(DUE.plusSeconds(2));
        assertEquals(new Phase.Held(List.of(new Reason.NotArmed(List.of("N. Urse")))), story.phase(1));

        story.hear(arms(DUE.plusSeconds(3), "P. Harmacist", Role.PHARMACIST)).tick(DUE.plusSeconds(4));
        assertInstanceOf(Phase.Ordered.class, story.phase(1));
    }

    @Test void aDoseOfANurseWaitsToo() {
        Prescribed nurses = Prescribed.of(Ordering.nurse("paracetamol").amount(Amount.ofMilligrams(500)));
        Story story = Armings.story(nurses.opening()).tick(Il2.BEGINS);
        assertEquals(new Phase.Held(List.of(new Reason.NotArmed(List.of()))), story.phase(1));

        armed(story, Il2.BEGINS).tick(Il2.BEGINS.plusSeconds(1));

        assertInstanceOf(Phase.AwaitingGiving.class, story.phase(1));
    }

    @Test void whatWasNotArmedInItsWindowIsSkippedAndIsNoHoldOfTheProtocol() {
        Story story = Armings.story().ready(1).tick(DUE);

        story.tick(DUE.plus(Duration.ofHours(2)).plusSeconds(1));

        Event.DoseSkipped skipped = story.all(Event.DoseSkipped.class).getFirst();
        assertEquals(new Reason.NotArmed(List.of()), skipped.because().getFirst());
        assertFalse(skipped.held());
    }

    @Test void bothAreRememberedAndThatTheCourseIsArmed() {
        Story story = armed(Armings.story(), EARLY);
        String code = found("release 1").code();

        assertEquals(List.of(new ArmingEvent.PersonArmed(EARLY, "P. Harmacist", Role.PHARMACIST, code),
            new ArmingEvent.CourseArmed(EARLY, code)), story.events());
        assertTrue(story.course().isArmed());
    }

    @Requirement({"Open PCA R8.1.0(1)", "Open PCA R8.1.0(3)"})
    @Test void anotherCodeThanThatOfWhatWouldRunArmsNothing() {
        Story story = Armings.story().hear(new Input.Arm(EARLY, found("release 2").code(), "N. Urse",
            "nurse"));

        assertRefused(story, "this is not the check code of what would run; look at the protocol, the "
            + "patient and the pumps, and name the code that is shown");
    }

    @Requirement("incident 3")
    @Test void onePersonDoesNotArmItTwice() {
        Story story = Armings.story().hear(arms(EARLY, "N. Urse", Role.NURSE));

        story.hear(arms(EARLY, "n.  urse", Role.PHARMACIST));

        assertRefused(story, "n.  urse has armed it already; the second must be another person");
        assertFalse(story.course().isArmed());
    }

    @Test void nobodyNamelessArmsIt() {
        assertRefused(Armings.story().hear(arms(EARLY, " ", Role.NURSE)), "every act needs a named person");
    }

    @Requirement("Open PCA R8.1.0(1)")
    @ParameterizedTest @EnumSource(names = {"TECHNICIAN", "TRAINER", "PATIENT"})
    void whoIsNotOfTheTeamArmsNothing(Role role) {
        Story story = Armings.story().hear(arms(EARLY, "S. Omebody", role));

        assertRefused(story, "a " + role.word()
            + " may not arm the course; ask a nurse or a physician or a pharmacist");
    }

    @Test void aRoleThatNobodyHasArmsNothing() {
        Story story = Armings.story().hear(new Input.Arm(EARLY, found("release 1").code(), "A. Dmiral",
            "admiral"));

        assertTrue(refusal(story).startsWith("nobody acts as a \"admiral\""), refusal(story));
    }

    @Test void anArmedCourseIsNotArmedAgain() {
        Story story = armed(Armings.story(), EARLY).hear(arms(EARLY, "D. Octor", Role.PHYSICIAN));

        assertRefused(story, "it is armed already, by N. Urse, nurse and by P. Harmacist, pharmacist");
    }

    @Test void aCourseThatNobodyMustArmTakesNoArming() {
        Story story = Story.begun().hear(arms(EARLY, "N. Urse", Role.NURSE));

        assertRefused(story, "this course is given without being armed");
        assertTrue(story.course().isArmed());
    }

    @Test void aCourseThatIsOverIsNotArmed() {
        Story story = Armings.story().hear(new Input.Stop(EARLY, Input.Scope.COURSE, "D. Octor", "enough"))
            .hear(arms(EARLY, "N. Urse", Role.NURSE));

        assertRefused(story, "the course is over");
    }

    @Test void whoMustArmIsSaidInWords() {
        assertEquals("none or two people", Arming.words());
        assertEquals(Optional.of(Arming.TWO_PEOPLE), Arming.of("two people"));
        assertEquals(Optional.of(Arming.NONE), Arming.of("none"));
        assertEquals(Optional.empty(), Arming.of("one person"));
    }

    @Test void nobodyArmsBeforeTheControllerHasLooked() {
        Story story = Story.of(Il2.opening().armedBy(Arming.TWO_PEOPLE)).hear(arms(EARLY, "N. Urse",
            Role.NURSE));

        assertRefused(story, "the controller has not looked yet at what would run");
    }

    @Test void onlyInSimulationACourseGoesUnarmed() {
        Opening simulated = Il2.opening();

        assertEquals(Arming.NONE, simulated.arming());
        assertEquals(Arming.TWO_PEOPLE, new Opening("c", simulated.at(), "desk", simulated.plan(),
            Stage.DRY_RUN).arming());
        assertThrows(IllegalArgumentException.class, () -> new Opening("c", simulated.at(), "desk",
            simulated.plan(), Stage.SALINE_BENCH, Arming.NONE));
    }

    @Test void aRestartOfTheSameLeavesItArmedOnceTheControllerHasLooked() {
        Story story = armed(Armings.story(), EARLY).step(new Input.Start(EARLY.plusSeconds(60), 2));
        assertFalse(story.course().isArmed());

        story.hear(looks(EARLY.plusSeconds(60), found("release 1")));

        assertTrue(story.course().isArmed());
        assertEquals(List.of(), story.all(ArmingEvent.CourseDisarmed.class));
    }

    @Requirement({"incident 12", "Open PCA R8.1.0(4)"})
    @Test void anotherProgramOrFileDisarmsItAndSaysWhichUntilTwoPeopleArmThat() {
        Instant again = EARLY.plusSeconds(60);
        Story story = armed(Armings.story(), EARLY).step(new Input.Start(again, 2))
            .hear(looks(again, found("release 2")));

        assertEquals(List.of("the program differs from the one armed"),
            ((ArmingEvent.CourseDisarmed) story.events().getFirst()).because());
        story.ready(1).tick(DUE);
        assertEquals(new Phase.Held(List.of(new Reason.NotArmed(List.of()))), story.phase(1));

        story.hear(arms(DUE, "N. Urse", Role.NURSE));
        assertTrue(refusal(story).startsWith("this is not the check code"));
        String code = found("release 2").code();
        story.hear(new Input.Arm(DUE, code, "N. Urse", "nurse"))
            .hear(new Input.Arm(DUE, code, "D. Octor", "physician")).tick(DUE.plusSeconds(1));
        assertInstanceOf(Phase.Ordered.class, story.phase(1));
    }

    @Test void whatOnePersonArmedCountsNoMoreForSomethingElse() {
        Story story = Armings.story().hear(arms(EARLY, "N. Urse", Role.NURSE))
            .step(new Input.Start(EARLY, 2)).hear(looks(EARLY, found("release 2")));

        assertInstanceOf(ArmingEvent.CourseDisarmed.class, story.events().getFirst());
        assertEquals(List.of(), story.course().decisions().armed().armers());
    }

    @Test void whatRunsIsHaltedWhenSomethingElseWouldKeepItUp() {
        Story story = armed(Armings.story(), EARLY).running(1);
        Instant again = DUE.plusSeconds(60);

        story.step(new Input.Start(again, 2)).hear(looks(again, found("release 2")));

        assertTrue(story.commands().contains(new Command.Halt(story.token(1))));
        Phase.Halting halting = assertInstanceOf(Phase.Halting.class, story.phase(1));
        assertEquals("the course is disarmed: the program differs from the one armed",
            halting.because().sentence());
    }

    @Test void whatRunsGoesOnWhenTheSameComesUpAgain() {
        Story story = armed(Armings.story(), EARLY).running(1);
        Instant again = DUE.plusSeconds(10);

        story.step(new Input.Start(again, 2)).hear(looks(again, found("release 1")));

        assertInstanceOf(Phase.Infusing.class, story.phase(1));
        assertEquals(List.of(), story.commands());
    }

    @Test void aPausedDoseDoesNotGoOnBeforeItIsArmedAgain() {
        Prescribed long24 = Prescribed.of(Ordering.pump("interleukin-2", Duration.ofHours(24)).days(1)
            .lateBy(Duration.ofHours(25)).whenHeld(WhenHeld.RESUME));
        Story story = armed(Armings.story(long24.opening()), EARLY).confirms(DUE, 1, "N. Urse")
            .pumpIsThere(DUE).tick(DUE).started(DUE.plusSeconds(1), 1);
        Instant again = DUE.plusSeconds(600);
        story.step(new Input.Start(again, 2)).hear(looks(again, found("release 2")))
            .stopped(again, 1, new Volume(1_000), Cause.HALTED);

        Instant later = again.plusSeconds(60);
        story.confirms(later, 1, "N. Urse").pumpIsThere(later).tick(later);

        Phase.Paused paused = assertInstanceOf(Phase.Paused.class, story.phase(1));
        assertTrue(paused.because().contains(new Reason.NotArmed(List.of())), paused.toString());
    }

    private static void assertRefused(Story story, String why) {
        assertEquals(why, refusal(story));
    }

    private static String refusal(Story story) {
        Event.InputRefused refused = story.events().stream()
            .filter(Event.InputRefused.class::isInstance).map(Event.InputRefused.class::cast)
            .findFirst().orElseThrow();
        assertEquals("arming the course", refused.what());
        return refused.why();
    }
}
