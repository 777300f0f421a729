package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.protocol.Value;
import doseward.quantity.Measure;
import doseward.quantity.Weight;
import doseward.trace.Requirement;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActingTest {
    private static final Instant DUE = Il2.due(1);
    private static final Person NURSE = new Person("N. Urse", Role.NURSE);
    private static final Person DOCTOR = new Person("D. Octor", Role.PHYSICIAN);

    @Test void whoActsIsRememberedBeforeWhatCameOfIt() {
        Story story = Story.begun().hear(confirming("k1", NURSE, "N. Urse"));

        assertEquals(List.of(new Event.PersonActed(DUE, NURSE, "k1", "confirm 1"),
            new Event.DoseConfirmed(DUE, 1, "N. Urse")), story.events());
    }

    @Requirement("incident 31")
    @Test void anActThatComesAgainIsTheSameAct() {
        Story story = Story.begun().hear(holding("k1", DUE)).hear(lifting("k2", DUE.plusSeconds(5)));

        story.hear(holding("k1", DUE.plusSeconds(9)));

        assertEquals(List.of(), story.events());
        assertEquals(List.of(), story.course().holds());
    }

    @Test void aKeyThatWasUsedForSomethingElseIsRefused() {
        Story story = Story.begun().hear(confirming("k1", NURSE, "N. Urse"));

        story.hear(new Input.Act(NURSE, "k1", "confirm 2", new Input.Confirm(DUE, 2, "N. Urse")));

        assertEquals("its key k1 was used for something else", refusal(story));
        assertTrue(story.course().dose(2).confirmations().isEmpty());
    }

    @Test void aKeyOfAnotherPersonIsRefused() {
        Story story = Story.begun().hear(holding("k1", DUE));

        story.hear(new Input.Act(NURSE, "k1", "hold", new Input.Hold(DUE, "N. Urse", "chills")));

        assertEquals("its key k1 was used for something else", refusal(story));
    }

    @Test void nobodySpeaksInAnothersName() {
        Story story = Story.begun().hear(confirming("k1", NURSE, "S. Econd"));

        assertEquals("it is said by \"S. Econd\", and \"N. Urse\" acts", refusal(story));
        assertTrue(story.course().dose(1).confirmations().isEmpty());
    }

    @Test void whatAReadingOrAGivingSaysIsSaidByItsAuthor() {
        Reading own = new Reading(Il2.PRESSURE, new Value.Measured(Measure.of(110, "mmHg")), DUE, "N. Urse");
        List<Input.OfPerson> said = List.of(new Input.RecordReading(DUE, own),
            new Input.RecordBaseline(DUE, own), new Input.CorrectReading(DUE, DUE, own, "misread"),
            new Input.Give(DUE, 1, Story.giving(DUE)));

        for (Input.OfPerson what : said) {
            assertEquals("N. Urse", what.by());
            Story story = Story.begun().hear(new Input.Act(NURSE, "k1", "say", what));
            assertInstanceOf(Event.PersonActed.class, story.events().getFirst(), what::toString);
        }
        assertEquals("N. Urse, nurse", NURSE.toString());
    }

    @Test void nobodySpeaksInAnotherRole() {
        Story story = Story.begun().hear(new Input.Act(NURSE, "k1", "answer",
            new Input.AnswerRule(DUE, 1, true, "N. Urse", "physician")));

        assertEquals("it is said by \"physician\", and \"nurse\" acts", refusal(story));
    }

    @Requirement("GIP 6.1.5")
    @ParameterizedTest @EnumSource
    void aPatientMayDoNothing(Deed deed) {
        assertTrue(Rights.objection(Role.PATIENT, deed).isPresent());
    }

    @Requirement("GIP 6.1.5")
    @Test void whatARoleMayNotDoIsRefusedWithWhoMay() {
        Story story = Story.begun().hear(confirming("k1", DOCTOR, "D. Octor"));

        assertEquals("a physician may not confirm a dose; ask a nurse", refusal(story));
        assertInstanceOf(Event.PersonActed.class, story.events().getFirst());
        assertTrue(story.course().dose(1).confirmations().isEmpty());
    }

    @Test void everyDeedIsSomebodysRightAndEveryStaffMayHold() {
        for (Deed deed : Deed.values()) {
            assertTrue(Arrays.stream(Role.values()).anyMatch(role -> Rights.of(role).contains(deed)));
        }
        for (Role role : Role.values()) {
            assertEquals(role != Role.PATIENT, Rights.of(role).contains(Deed.HOLD));
        }
    }

    @Test void onlySoManyActsAreRememberedAndTheLatestAreKept() {
        Story story = Story.begun();
        Course course = story.course();

        for (int number = 0; number <= Bounds.MOST_ACTS_REMEMBERED; number++) {
            course = course.after(new Event.PersonActed(DUE, NURSE, "k" + number, "hold"));
        }

        assertEquals(Bounds.MOST_ACTS_REMEMBERED, course.decisions().acts().size());
        assertTrue(course.decisions().act("k0").isEmpty());
        assertTrue(course.decisions().act("k1").isPresent());
    }

    @ParameterizedTest @ValueSource(strings = {"", " ", "N. Urse ", "A, physician", "A because B", "A by B",
        "A\nB", "x at y"})
    void whatWouldChangeASentenceIsNoName(String name) {
        assertFalse(Person.isName(name));
        assertThrows(IllegalArgumentException.class, () -> new Person(name, Role.NURSE));
    }

    @ParameterizedTest @ValueSource(strings = {"N. Urse", "Ángel O’Neil-Núñez", "李 明", "Abyss Atto"})
    void peopleHaveManyKindsOfNames(String name) {
        assertTrue(Person.isName(name));
    }

    @ParameterizedTest @ValueSource(strings = {"", "a b", "ü", "a/b", "{}"})
    void aKeyIsPlain(String key) {
        assertFalse(Input.Act.isKey(key));
    }

    private static Input confirming(String key, Person person, String by) {
        return new Input.Act(person, key, "confirm 1", new Input.Confirm(DUE, 1, by));
    }

    private static Input holding(String key, Instant at) {
        return new Input.Act(DOCTOR, key, "hold", new Input.Hold(at, "D. Octor", "chills"));
    }

    private static Input lifting(String key, Instant at) {
        return new Input.Act(DOCTOR, key, "lift", new Input.Lift(at, "D. Octor", "warm"));
    }

    private static String refusal(Story story) {
        return ((Event.InputRefused) story.events().getLast()).why();
    }

    @Test void everyWordMayComeAsAnAct() {
        List<Input.OfPerson> words = List.of(
            new Input.RecordReading(DUE, reading()), new Input.RecordBaseline(DUE, reading()),
            new Input.CorrectReading(DUE, DUE, reading(), "misread"), new Input.Confirm(DUE, 1, "A"),
            new Input.Hold(DUE, "A", "chills"), new Input.Lift(DUE, "A", "warm"),
            new Input.Skip(DUE, 1, "A", "fever"), new Input.Stop(DUE, Input.Scope.CYCLE, "A", "fever"),
            new Input.BeginCycle(DUE, 2, "A"), new Input.BeginOrder(DUE, "interleukin-2", "A"),
            new Input.LeaveOut(DUE, "interleukin-2", "A", "too late"),
            new Input.Override(DUE, 1, "A", "wanted"), new Input.OverrideHold(DUE, 1, "A", "wanted"),
            new Input.Refuse(DUE, 1, "A", "afraid"), new Input.Settle(DUE, 1, Il2.VTBI, "A", "read off"),
            new Input.Weigh(DUE, Weight.ofKilograms(80), "A"),
            new Input.CorrectGiving(DUE, 1, Optional.empty(), "A", "another's"),
            new Input.AcceptClock(DUE, "A"), new Input.AcceptRestarts(DUE, "A"),
            new Input.Say(DUE, "physician", "it is well", true, "A"),
            new Input.AnswerRule(DUE, 1, true, "A", "physician"),
            new Input.Give(DUE, 1, new NurseGiving(DUE, Optional.empty(), true, "A", "nurse")));

        for (Input.OfPerson word : words) {
            Role role = Arrays.stream(Role.values())
                .filter(one -> Rights.of(one).contains(Deed.of(word))).findFirst().orElseThrow();

            Story story = Story.begun().hear(new Input.Act(new Person("A", role), "k", "it", word));

            assertInstanceOf(Event.PersonActed.class, story.events().getFirst());
            assertTrue(story.events().size() > 1, word::toString);
        }
    }

    private static Reading reading() {
        return new Reading(Il2.PRESSURE, new Value.Measured(Measure.of(110, "mmHg")), DUE, "A");
    }
}
