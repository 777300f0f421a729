package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import doseward.protocol.Condition;
import doseward.protocol.Sign;
import doseward.protocol.Value;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What could be known of doses and of signs at a moment, and of what nobody reported. */
class SightTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private static Sight of(Course course, String order, int cycle, Instant moment) {
        return new Sight(course, Optional.of(course.plan().order(order)), cycle,
            new Freshness.BeforeDose(course.plan().order(order).checklist()), Optional.empty(), moment);
    }

    private static Optional<Instant> flowed(int dose) {
        return Optional.of(Il2.due(dose).plus(SECOND));
    }

    @Test void theFirstDoseIsThatOfTheCycleAndTheLastIsTheCoursesSoFar() {
        Course course = Story.begun().given(1).given(2).given(6).course();
        Sight now = of(course, "interleukin-2", 2, Il2.due(7));
        Sight before = of(course, "interleukin-2", 1, Il2.due(2));

        assertEquals(flowed(6), now.begins(Condition.Event.THE_FIRST_DOSE));
        assertEquals(flowed(6), now.begins(Condition.Event.THE_LAST_DOSE));
        assertEquals(flowed(1), of(course, "interleukin-2", 1, Il2.due(7))
            .begins(Condition.Event.THE_FIRST_DOSE));
        assertEquals(flowed(1), before.begins(Condition.Event.THE_LAST_DOSE), "the second is yet to come");
        assertEquals(flowed(2), of(course, "interleukin-2", 1, Il2.due(3))
            .begins(Condition.Event.THE_LAST_DOSE));
    }

    @Test void dosesOfAnotherOrderAreNoneOfThisOne() {
        Course course = Story.of(Il2.twoOrders()).given(1).course();

        assertEquals(flowed(1), of(course, "first", 1, Il2.due(2)).begins(Condition.Event.THE_LAST_DOSE));
        assertEquals(Optional.empty(),
            of(course, "second", 1, Il2.due(2)).begins(Condition.Event.THE_LAST_DOSE));
        assertEquals(10, of(course, "second", 1, Il2.due(2)).doses().size());
    }

    @Test void whatNobodyReportedIsAbsentOnlyWhereTheSignCanBe() {
        Course course = new Ruled().hears(Ruled.choice("pain", "absent", "present"))
            .hears(Ruled.choice("mood", "fine", "low")).hears(Ruled.number("weight", "kg", 0, 200))
            .hears(new Sign.Several("mind", List.of("clear", "confused"), "clear", Sign.Codes.NONE))
            .hears(Ruled.urine()).story().course();
        Sight sight = of(course, "interleukin-2", 1, Il2.due(1));

        assertEquals(new Sight.Seen.Silent(new Value.Chosen("absent")), sight.latest("pain"));
        assertEquals(new Sight.Seen.Silent(new Value.Chosen("clear")), sight.latest("mind"));
        for (String unknown : List.of("mood", "weight", "urine output")) {
            assertEquals(unknown + " was not reported",
                assertInstanceOf(Sight.Seen.Unknown.class, sight.latest(unknown)).why());
        }
    }
}
