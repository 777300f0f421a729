package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import doseward.protocol.Starts.Direction;
import doseward.protocol.Starts.Which;
import doseward.pump.Token;
import doseward.quantity.Volume;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** By when a dose that follows another must have started, and what is said once it has not. */
class ReadinessTest {
    private static final Instant BEGINS = Il2.BEGINS;
    private static final Instant FAR = BEGINS.plus(Duration.ofHours(6));
    private static final Reason PASSED = new Reason.TimePassed("interleukin-2", FAR);

    /** Cells on day 1; after them a dose of interleukin-2 on two days, within six hours. */
    private static Story following() {
        Optional<Duration> three = Optional.of(Duration.ofHours(3));
        return Prescribed.of(Ordering.nurse("lymphocytes"),
                Ordering.pump("interleukin-2", Duration.ofMinutes(15)).lateBy(Duration.ofHours(30))
                    .days(1, 2).starts(Direction.AFTER, three, Optional.of(Duration.ofHours(6)), Which.ALL,
                        "lymphocytes"))
            .story().tick(BEGINS).gives(BEGINS, 1);
    }

    private static List<Dose> doses(Course course) {
        return course.doses().stream().filter(Dose::isByPump).toList();
    }

    private static Course ordered(Course course, Dose dose) {
        return course.after(new Event.InfusionOrdered(FAR, dose.number(),
            new Token("course-1", dose.number(), 1), dose.planned().infusion().flows(), FAR,
            new Giver("pump-1", 1, Volume.ZERO, 0), List.of()));
    }

    @Test void oneDoseOfARunMustHaveStartedByItsFarEndAndThenNoOtherMust() {
        Course course = following().course();
        List<Dose> doses = doses(course);
        assertEquals(Optional.of(FAR), Readiness.until(course, doses.getFirst()));
        assertEquals(Optional.of(FAR), Readiness.until(course, doses.getLast()));

        Course flows = ordered(course, doses.getFirst());

        assertEquals(Optional.empty(), Readiness.until(flows, flows.dose(doses.getLast().number())));
        Dose cells = course.dose(1);
        assertEquals(Optional.empty(), Readiness.until(course, cells), "it follows nothing");
    }

    @Test void aTimeThatHasPassedIsSaidOnceWhetherOrNotAPersonHasBeenAsked() {
        Story story = following();
        Dose first = doses(story.course()).getFirst();

        assertEquals(List.of(), Readiness.lacking(story.course(), first, FAR));
        assertEquals(List.of(PASSED), Readiness.lacking(story.course(), first, FAR.plusMillis(1)));
        story.hear(new Input.Hold(FAR, "D. Octor", "a fever")).tick(FAR.plusMillis(1));

        assertEquals(List.of(PASSED), Readiness.lacking(story.course(),
            story.course().dose(first.number()), FAR.plusSeconds(9)));
    }
}
