package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import doseward.protocol.Comparison;
import doseward.protocol.Ends;
import doseward.pump.Report.Alarmed;
import doseward.pump.Report.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Until when a course is calm: that no tick does anything before, each {@link Story} sees by itself. */
class CalmTest {
    private static final Instant DUE = Il2.due(1);
    private static final Instant OPENS = Il2.opening().at();

    @Test void aCourseIsCalmUntilADoseIsDue() {
        assertEquals(DUE, Story.begun().course().calmUntil());
    }

    @Test void aCourseWhoseControllerHasNotTestedItselfIsNeverCalm() {
        assertEquals(Instant.MIN, Story.of(Il2.opening()).course().calmUntil());
    }

    @Test void aCourseIsCalmAsLongAsASelfTestCounts() {
        Instant tested = DUE.plus(Duration.ofHours(1));

        Story story = Story.begun().given(1).sound(tested);

        assertEquals(tested.plus(Bounds.SELF_TEST_COUNTS), story.course().calmUntil());
    }

    @Test void aCourseThatIsNotArmedIsCalmUntilADoseIsNear() {
        Course course = Armings.story().sound(OPENS).course();

        assertEquals(DUE.minus(AlarmBounds.ARMED_BEFORE_DUE), course.calmUntil());
    }

    @Test void aCourseIsCalmUntilARuleHasLasted() {
        Instant low = DUE.minus(Duration.ofMinutes(50));
        Ruled rules = new Ruled().records(Ruled.pressure(), Duration.ofHours(2))
            .stops(Judged.lasting(Il2.PRESSURE, Comparison.BELOW, 90, 30, false), Ends.CYCLE);

        Story story = rules.story().sound(OPENS).pressure(low, 80);

        assertEquals(low.plus(Duration.ofMinutes(30)), story.course().calmUntil());
    }

    @Test void aCourseIsNotCalmWhileADoseMayFlow() {
        assertEquals(Instant.MIN, Story.begun().running(1).course().calmUntil());
    }

    @Test void aCourseIsNotCalmWhileAnAlarmStands() {
        Story story = Story.begun().pumpIsThere(OPENS);

        story.says(OPENS, new Alarmed(story.stamp(), Trouble.DOOR_OPEN)).tick(OPENS);

        assertEquals(1, story.course().signals().all().size());
        assertEquals(Instant.MIN, story.course().calmUntil());
    }

    @Test void aCourseOfWhichTheInterlockForbadeSomethingIsNotCalm() {
        Course course = Story.begun().course().after(new Event.InterlockForbade(OPENS, 1, "a story"));

        assertEquals(Instant.MIN, course.calmUntil());
        assertEquals(List.of(new Alarm.InterlockForbade()), Alarms.standing(course, OPENS));
    }
}
