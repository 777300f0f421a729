package doseward.controller.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.Arming;
import doseward.engine.ArmingEvent;
import doseward.engine.Event;
import doseward.engine.Giver;
import doseward.engine.Il2;
import doseward.engine.Input;
import doseward.engine.Opening;
import doseward.engine.Reason;
import doseward.engine.Role;
import doseward.engine.Stage;
import doseward.journal.Entry;
import doseward.journal.Journal;
import doseward.plan.Plan;
import doseward.pump.Token;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Also brings courses to their end for other tests. */
public class ProofTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final String CODE = "a1b2c3d4e5f6";
    private static final Plan PLAN = Il2.opening().plan();

    /** A journal in memory. */
    public record Kept(Opening opening, List<Entry> entries) implements Journal {
        @Override public void append(List<Entry> more) {
            throw new UnsupportedOperationException("nothing is added");
        }

        @Override public void rest() {}

        @Override public void verify() {}

        @Override public void close() {}
    }

    /** A course of which one dose was given; ended, or going on. */
    public static Kept practised(Stage stage, boolean whole) {
        return journal(stage, whole ? ended(oneGiven()) : oneGiven());
    }

    private static Kept journal(Stage stage, List<Event> events) {
        List<Event> all = new ArrayList<>(List.of(
            new ArmingEvent.PersonArmed(NOON, "N. Urse", Role.NURSE, CODE),
            new ArmingEvent.PersonArmed(NOON, "P. Harmacist", Role.PHARMACIST, CODE),
            new ArmingEvent.CourseArmed(NOON, CODE)));
        all.addAll(events);
        return journal(stage, Arming.TWO_PEOPLE, all);
    }

    private static Kept journal(Stage stage, Arming arming, List<Event> events) {
        return new Kept(new Opening("course-1", NOON, "desk", PLAN, stage, arming),
            List.of(new Entry(1, new Input.Tick(NOON), events)));
    }

    private static List<Event> skipped(int from) {
        List<Event> events = new ArrayList<>();
        for (int dose = from; dose <= PLAN.doses().size(); dose++) {
            events.add(new Event.DoseSkipped(NOON, dose, false,
                List.of(new Reason.ByPerson("N. Urse", "enough"))));
        }
        return events;
    }

    private static List<Event> oneGiven() {
        List<Event> events = new ArrayList<>(List.of(
            new Event.InfusionOrdered(NOON, 1, new Token("course-1", 1, 1),
                PLAN.dose(1).infusion().flows(), NOON, new Giver("pump-1", 1, PLAN.dose(1).vtbi(), 0),
                List.of()),
            new Event.InfusionStarted(NOON, 1),
            new Event.InfusionEnded(NOON, 1, PLAN.dose(1).vtbi(), new Reason.PumpSaid("finished"))));
        events.addAll(skipped(2));
        return events;
    }

    private static List<Event> ended(List<Event> events) {
        events.add(new Event.CourseEnded(NOON));
        return events;
    }

    private static String objection(Journal journal, Stage next) {
        return Proof.objection(journal, "desk", next).orElseThrow();
    }

    @Test void aCourseThatGaveADoseAndEndedIsAProof() {
        Journal journal = journal(Stage.SIMULATION, ended(oneGiven()));

        assertEquals(Optional.empty(), Proof.objection(journal, "desk", Stage.DRY_RUN));
    }

    @Test void aCourseOfAnotherStageProvesNothing() {
        assertTrue(objection(journal(Stage.SIMULATION, ended(oneGiven())), Stage.SALINE_BENCH)
            .startsWith("The course was at stage simulation; to unlock saline-bench it must have been at "
                + "dry-run."));
    }

    @Test void aCourseOfAnotherInstallationProvesNothing() {
        Journal journal = journal(Stage.SIMULATION, ended(oneGiven()));

        assertTrue(Proof.objection(journal, "bench", Stage.DRY_RUN).orElseThrow()
            .startsWith("The course was run by controller \"desk\", and this is \"bench\""));
    }

    @Test void aCourseThatNobodyArmedProvesNothing() {
        String nobody = "Nobody armed it, and at stage dry-run two people must; run a course with `arming: "
            + "two people` in the settings first.";

        assertEquals(nobody, objection(journal(Stage.SIMULATION, Arming.NONE, ended(oneGiven())),
            Stage.DRY_RUN));
        assertEquals(nobody, objection(journal(Stage.SIMULATION, Arming.TWO_PEOPLE, ended(oneGiven())),
            Stage.DRY_RUN));
    }

    @Test void aCourseInWhichNothingWasGivenProvesNothing() {
        assertEquals("No dose of it was given whole.",
            objection(journal(Stage.SIMULATION, ended(skipped(1))), Stage.DRY_RUN));
    }

    @Test void aCourseThatGoesOnProvesNothing() {
        assertTrue(objection(journal(Stage.SIMULATION, oneGiven()), Stage.DRY_RUN)
            .startsWith("It has not come to its end"));
    }

    @Test void aCourseInWhichTheInterlockSpokeProvesNothing() {
        List<Event> events = new ArrayList<>(List.of(new Event.InterlockForbade(NOON, 1, "too early")));
        events.addAll(ended(oneGiven()));

        assertTrue(objection(journal(Stage.SIMULATION, events), Stage.DRY_RUN)
            .startsWith("The interlock forbade an order in it"));
    }
}
