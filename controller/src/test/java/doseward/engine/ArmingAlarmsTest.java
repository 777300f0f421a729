package doseward.engine;

import static doseward.engine.Armings.armed;
import static doseward.engine.Armings.found;
import static doseward.engine.Armings.looks;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** People are reminded that a course is not armed when a dose is near, or stands armed for nothing. */
class ArmingAlarmsTest {
    private static final Instant DUE = Il2.due(1);
    private static final Instant OPENS = Il2.opening().at();

    @Test void aCourseThatIsNotArmedIsRemindedOfHalfAnHourBeforeADoseIsDueUntilItIs() {
        Story story = Armings.story().tick(DUE.minus(Duration.ofMinutes(30)).minusMillis(1));
        assertEquals(List.of(), standing(story));
        assertEquals(Optional.of(DUE.minus(Duration.ofMinutes(30))),
            Signalling.next(story.course(), DUE.minus(Duration.ofMinutes(31))));

        story.tick(DUE.minus(Duration.ofMinutes(30)));
        assertEquals(List.of(new Alarm.NotArmed()), standing(story));
        assertEquals(Priority.LOW, new Alarm.NotArmed().priority());

        armed(story, DUE.minus(Duration.ofMinutes(20))).tick(DUE.minus(Duration.ofMinutes(19)));
        assertEquals(List.of(), standing(story));
    }

    @Test void oneThatIsDisarmedWhileADoseIsNearIsRemindedOfAtOnce() {
        Instant again = DUE.minus(Duration.ofMinutes(10));
        Story story = armed(Armings.story(), OPENS).step(new Input.Start(again, 2));

        story.hear(looks(again, found("release 2")));

        assertEquals(List.of(new Alarm.NotArmed()), standing(story));
    }

    @Test void oneThatWasArmedADayAgoForNothingIsRemindedOf() {
        Instant early = DUE.minus(Duration.ofDays(3));
        Opening opening = new Opening("course-1", early, "P. Harmacist", Il2.opening().plan());
        Story story = armed(Armings.story(opening), early)
            .tick(early.plus(Duration.ofHours(24)).minusMillis(1));
        assertEquals(List.of(), standing(story));

        story.tick(early.plus(Duration.ofHours(24)));
        assertEquals(List.of(new Alarm.ArmedIdle()), standing(story));
        assertEquals(Priority.LOW, new Alarm.ArmedIdle().priority());
    }

    @Test void theRestBetweenTwoCyclesIsNoIdleTime() {
        Story story = armed(Armings.story(), OPENS).given(1);
        for (int dose = 2; dose <= 5; dose++) {
            story.tick(Il2.due(dose).plus(Duration.ofHours(3)));
        }

        story.tick(Il2.due(5).plus(Duration.ofDays(3)));

        assertEquals(List.of(), standing(story));
    }

    @Test void oneThatIsArmedAnewInARestAndGivesNothingForADayIsRemindedOf() {
        Story story = armed(Armings.story(), OPENS).given(1);
        Instant again = Il2.due(5).plus(Duration.ofDays(2));
        story.tick(again).step(new Input.Start(again, 2)).hear(looks(again, found("release 2")));
        String code = found("release 2").code();
        story.hear(new Input.Arm(again, code, "N. Urse", "nurse"))
            .hear(new Input.Arm(again, code, "P. Harmacist", "pharmacist"));
        Instant dayLater = again.plus(Duration.ofHours(24));

        assertEquals(Optional.of(dayLater), ArmingAlarms.next(story.course()));
        story.tick(dayLater);

        assertEquals(List.of(new Alarm.ArmedIdle()), standing(story));
    }

    @Test void oneThatNobodyMustArmRemindsOfNothing() {
        assertEquals(List.of(), standing(Story.begun().tick(DUE.minus(Duration.ofMinutes(5)))));
    }

    private static List<Alarm> standing(Story story) {
        return story.course().signals().all().stream().filter(Signal::stands).map(Signal::alarm).toList();
    }
}
