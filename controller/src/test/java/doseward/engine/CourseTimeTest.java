package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.CourseTime.Doubt;
import doseward.trace.Requirement;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A course counts the time that has truly passed, whatever anybody does to a clock. */
@Requirement("incident 26")
class CourseTimeTest {
    private static final Instant NOON = Instant.parse("2026-03-28T12:00:00Z");
    private static final Duration UP = Duration.ofHours(100);

    private final CourseTime begun = CourseTime.unknown(NOON).startingAt(clocks(NOON, UP, "one"), NOON);

    @Test void itGoesOnByTheClockThatNobodyCanSet() {
        assertEquals(NOON.plusSeconds(90), begun.at(UP.plusSeconds(90)));
    }

    @ParameterizedTest
    @CsvSource({"PT1H", "PT-1H", "P1D", "P-400D", "PT5.001S", "PT-5.001S"})
    void aSetWallClockIsTold(Duration by) {
        assertEquals(Optional.of(by), begun.step(NOON.plusSeconds(60), NOON.plusSeconds(60).plus(by)));
    }

    @ParameterizedTest
    @CsvSource({"PT0S", "PT1S", "PT5S", "PT-5S"})
    void aLeapSecondAndABusySecondAreNoStep(Duration by) {
        assertEquals(Optional.empty(), begun.step(NOON.plusSeconds(60), NOON.plusSeconds(60).plus(by)));
    }

    @ParameterizedTest
    @CsvSource({"PT1H", "PT-1H", "P1D", "P-400D"})
    void aStepAndItsAcceptanceMoveNothing(Duration by) {
        CourseTime stepped = begun.stepped(NOON.plusSeconds(60), by);

        assertEquals(Optional.of(new Doubt.Stepped(by)), stepped.doubt());
        assertEquals(NOON.plusSeconds(90), stepped.at(UP.plusSeconds(90)));
        assertEquals(NOON.plusSeconds(90), stepped.accepted().at(UP.plusSeconds(90)));
        assertEquals(Optional.empty(), stepped.accepted().doubt());
        assertEquals(Optional.empty(), stepped.step(NOON.plusSeconds(61), NOON.plusSeconds(61).plus(by)));
    }

    @Test void aRestartInTheSameBootAsksTheMonotonicClockAlone() {
        ClockReading wrong = clocks(NOON.plus(Duration.ofDays(9)), UP.plusSeconds(600), "one");

        assertEquals(NOON.plusSeconds(600), begun.startsAt(wrong, NOON.plusSeconds(30)));
    }

    @Test void afterAnotherBootTheWallClockSaysHowLongItWasOff() {
        ClockReading later = clocks(NOON.plus(Duration.ofHours(3)), Duration.ofSeconds(20), "two");

        CourseTime time = begun.startingAt(later, NOON.plusSeconds(30));

        assertEquals(NOON.plus(Duration.ofHours(3)), time.at(Duration.ofSeconds(20)));
        assertEquals(Optional.empty(), time.step(time.at(), later.wall()));
    }

    @ParameterizedTest
    @CsvSource({"PT29S", "PT-1H", "P-400D", "PT24H31S", "P30D"})
    void aWallClockThatCanNotBeRightAfterAnotherBootMovesNothing(Duration sinceNoon) {
        Instant last = NOON.plusSeconds(30);
        ClockReading wrong = clocks(NOON.plus(sinceNoon), Duration.ofSeconds(20), "two");

        assertEquals(last, begun.startsAt(wrong, last));
    }

    @Test void aDayIsTheLongestThatAWallClockIsBelievedAfterAnotherBoot() {
        Instant last = NOON.plusSeconds(30);
        Instant dayLater = last.plus(Bounds.OFF_AT_LONGEST);

        assertEquals(dayLater, begun.startsAt(clocks(dayLater, Duration.ofSeconds(20), "two"), last));
    }

    @Test void stepsAddUpUntilAPersonAcceptsThem() {
        CourseTime twice = begun.stepped(NOON.plusSeconds(10), Duration.ofHours(1))
            .stepped(NOON.plusSeconds(20), Duration.ofMinutes(-10));

        assertEquals(Optional.of(new Doubt.Stepped(Duration.ofMinutes(50))), twice.doubt());
        assertEquals(Optional.of(new Doubt.Stepped(Duration.ofMinutes(2))),
            twice.accepted().stepped(NOON.plusSeconds(30), Duration.ofMinutes(2)).doubt());
    }

    @Test void aClockThatIsSetAgainAndAgainIsToldOnlyNowAndThen() {
        Instant told = NOON.plusSeconds(10);
        CourseTime stepped = begun.stepped(told, Duration.ofHours(1));

        assertTrue(begun.mayTell(NOON));
        assertEquals(false, stepped.mayTell(told.plus(Bounds.CLOCK_TOLD_EVERY).minusMillis(1)));
        assertTrue(stepped.mayTell(told.plus(Bounds.CLOCK_TOLD_EVERY)));
        assertTrue(stepped.accepted().mayTell(told.plusSeconds(1)));
    }

    @Test void timeThatPassedWhileTheMachineWasOffHasPassedOnceAPersonSaysSo() {
        Instant last = NOON.plusSeconds(30);
        ClockReading late = clocks(NOON.plus(Duration.ofDays(3)), Duration.ofSeconds(20), "two");
        CourseTime doubted = begun.startingAt(late, last).wasOff(last, begun.off(late, last));

        CourseTime accepted = doubted.accepted();

        assertEquals(late.wall().plusSeconds(60), accepted.at(Duration.ofSeconds(80)));
        assertEquals(Optional.empty(), accepted.step(accepted.at(), late.wall()));
    }

    @Test void aClockThatCameUpInThePastTakesNothingBackWhenItIsAccepted() {
        Instant last = NOON.plusSeconds(30);
        ClockReading early = clocks(NOON.minus(Duration.ofDays(3)), Duration.ofSeconds(20), "two");
        CourseTime doubted = begun.startingAt(early, last).wasOff(last, begun.off(early, last));

        assertEquals(last.plusSeconds(60), doubted.accepted().at(Duration.ofSeconds(80)));
    }

    @Test void aClockThatCameUpWrongAndWasSetRightGivesTheTrueTime() {
        Instant last = NOON.plusSeconds(30);
        ClockReading wrong = clocks(NOON.plus(Duration.ofDays(400)), Duration.ofSeconds(20), "two");
        CourseTime doubted = begun.startingAt(wrong, last).wasOff(last, begun.off(wrong, last));
        Instant truth = NOON.plus(Duration.ofHours(2));

        Duration by = doubted.step(doubted.at(Duration.ofSeconds(140)), truth).orElseThrow();
        CourseTime accepted = doubted.stepped(doubted.at(Duration.ofSeconds(140)), by).accepted();

        assertEquals(truth, accepted.at(Duration.ofSeconds(140)));
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void aClockThatWasSetBackAndIsPutRightWhileTheMachineIsOffAddsNoTime(boolean accepted) {
        CourseTime back = begun.stepped(NOON.plusSeconds(10), Duration.ofHours(-1));
        CourseTime before = accepted ? back.accepted() : back;
        Instant last = NOON.plusSeconds(30);
        ClockReading right = clocks(NOON.plus(Duration.ofHours(2)), Duration.ofSeconds(20), "two");

        CourseTime after = before.startingAt(right, last).wasOff(last, before.off(right, last)).accepted();

        assertEquals(last, before.startsAt(right, last));
        assertTrue(!after.at(Duration.ofSeconds(20)).isAfter(right.wall()), after.toString());
    }

    @Requirement("GIP 4.1.3")
    @Test void eachMomentOfTheJournalSaysWhatEachClockSaid() {
        CourseTime set = begun.stepped(NOON.plusSeconds(10), Duration.ofHours(1)).accepted();

        assertEquals(clocks(NOON.plusSeconds(60).plus(Duration.ofHours(1)), UP.plusSeconds(60), "one"),
            set.clocks(NOON.plusSeconds(60)));
    }

    private static ClockReading clocks(Instant wall, Duration uptime, String boot) {
        return new ClockReading(wall, uptime, boot);
    }
}
