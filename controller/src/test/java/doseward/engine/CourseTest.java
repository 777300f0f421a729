package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.protocol.Starts.Direction;
import doseward.protocol.Starts.Which;
import doseward.quantity.Volume;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a course says of its doses as a whole. */
class CourseTest {
    private static final Instant DUE = Il2.due(1);
    private static final Duration QUARTER = Duration.ofMinutes(15);

    @Test void aDoseIsOpenFromItsOrderToItsEnd() {
        Story story = Story.begun().ready(1);
        assertFalse(story.course().isAnyOpen());

        assertTrue(story.tick(DUE).course().isAnyOpen());
        assertFalse(story.started(DUE.plusSeconds(1), 1).finished(DUE.plusSeconds(900), 1, Il2.VTBI)
            .course().isAnyOpen());
    }

    @Test void aTestOfItselfIsPutOffWhileADoseRunsButNotForEver() {
        Story story = Story.begun().sound(DUE).running(1);
        Machine machine = story.course().machine();

        assertEquals(Optional.of(DUE.plus(Bounds.SELF_TEST_EVERY)), machine.testsItselfAt(false));
        assertEquals(Optional.of(DUE.plus(Bounds.SELF_TEST_AT_LATEST)), machine.testsItselfAt(true));
        assertEquals(Optional.empty(), machine.tested(Optional.of(DUE),
            Optional.of(new Machine.Failing("clocks", "they differ"))).testsItselfAt(false));
    }

    /** Dose 1 is another order's and waits for the last one; dose 3 is due before dose 2. */
    @Test void theNextDoseIsTheOneThatIsDueFirstAndOneWithoutATimeComesLast() {
        Optional<Duration> hour = Optional.of(Duration.ofHours(1));
        Story story = Prescribed.of(
            Ordering.pump("waits", QUARTER)
                .starts(Direction.AFTER, hour, Optional.empty(), Which.ALL, "cells"),
            Ordering.pump("before", QUARTER, "B").starts(Direction.BEFORE, hour, hour, Which.EACH, "cells"),
            Ordering.nurse("cells")).story();

        assertEquals(List.of("before", "cells", "waits"), inOrder(story.course()));
    }

    private static List<String> inOrder(Course course) {
        List<String> orders = new ArrayList<>();
        Course left = course;
        while (left.next().isPresent()) {
            Dose next = left.next().get();
            orders.add(next.planned().order());
            left = left.with(next.skipped(false, List.of()));
        }
        return orders;
    }

    @Test void aChannelThatNoOrderUsesIsRefused() {
        Course course = Story.begun().course();

        assertTrue(course.hasLink("A"));
        assertFalse(course.hasLink("B"));
        assertThrows(IllegalArgumentException.class, () -> course.link("B"));
    }

    @Test void aDoseHasNothingLeftBeforeItBeganAndThenWhatIsLeftOfItsTime() {
        Story story = Story.begun().ready(1);
        assertEquals(Duration.ZERO, story.course().dose(1).left(DUE));

        story.tick(DUE).started(DUE.plusSeconds(1), 1);

        assertEquals(Il2.RATE.timeFor(Il2.VTBI), story.course().dose(1).left(DUE.plusSeconds(1)));
    }

    @Test void aFactThatComesTooLateToMatterChangesNothing() {
        Course waiting = Story.begun().course();
        Event flow = new Event.InfusionProgressed(DUE, 1, Il2.VTBI, Duration.ZERO);

        for (Phase phase : List.of(new Phase.Waiting(), new Phase.AwaitingConfirmation(),
                new Phase.AwaitingGiving(), new Phase.Held(List.of()), new Phase.Paused(List.of(), false),
                new Phase.Settled(Phase.Outcome.SKIPPED, Volume.ZERO, List.of()))) {
            Course course = waiting.with(waiting.dose(1).in(phase));

            assertEquals(course.dose(1), course.after(flow).dose(1));
        }
    }

    @Test void beforeAnythingFlowedNothingWasDelivered() {
        Dose dose = Story.begun().course().dose(1);

        for (Phase phase : List.of(new Phase.Waiting(), new Phase.AwaitingConfirmation(),
                new Phase.AwaitingGiving(), new Phase.Held(List.of()))) {
            assertTrue(dose.in(phase).delivered().isZero());
            assertFalse(dose.in(phase).mayHaveFlowed());
        }
        assertTrue(dose.in(new Phase.Paused(List.of(), false)).mayHaveFlowed());
    }

    @Test void whatStandsAgainstADoseIsToldForOneThatIsYetToBegin() {
        Story story = Story.begun().ready(1);
        Course ready = story.sound(DUE).course();

        assertEquals(List.of(), Engine.against(ready, ready.dose(1), DUE));
        assertEquals(List.of(new Reason.NotConfirmed(1, 0)),
            Engine.against(ready, ready.dose(2), DUE).stream().filter(Reason.NotConfirmed.class::isInstance)
                .toList());
        Course running = story.tick(DUE).started(DUE.plusSeconds(1), 1).course();
        assertEquals(List.of(), Engine.against(running, running.dose(1), DUE.plusSeconds(9999)));
        Course given = story.finished(DUE.plusSeconds(900), 1, Il2.VTBI).course();
        assertEquals(List.of(), Engine.against(given, given.dose(1), DUE.plusSeconds(9999)));
    }

    @Test void timeIsLookedAtAgainWhenTheNextDoseIsDueAndEachSecondWhileOneIs() {
        Course course = Story.begun().course();

        assertEquals(Optional.of(DUE), Engine.wakeAt(course, DUE.minusSeconds(60)));
        assertEquals(Optional.of(DUE.plusSeconds(1)), Engine.wakeAt(course, DUE));
        assertEquals(Optional.empty(), Engine.judgesAnewAt(course, DUE));
    }

    @Test void stagesAndRolesAreFoundByTheirWords() {
        assertEquals("simulation, dry-run, saline-bench", Stage.words());
        assertEquals(Optional.of(Stage.DRY_RUN), Stage.of("dry-run"));
        assertEquals(Optional.empty(), Stage.of("bedside"));
        assertEquals(Optional.empty(), Stage.SIMULATION.before());
        assertEquals(Optional.of(Stage.DRY_RUN), Stage.SALINE_BENCH.before());
        assertTrue(Stage.DRY_RUN.banner().startsWith("DRY RUN"));
        assertEquals(Optional.of(Role.TRAINER), Role.called("trainer"));
        assertEquals(Optional.empty(), Role.called("visitor"));
        assertEquals("nurse", Role.words().getFirst());
    }
}
