package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.AlarmEvent.AlarmEnded;
import doseward.engine.AlarmEvent.AlarmRaised;
import doseward.engine.FlowPace.Mark;
import doseward.engine.FlowPace.Verdict;
import doseward.plan.Giving.Flow;
import doseward.pump.Report;
import doseward.pump.Stamp;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import doseward.trace.Requirement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlowPaceTest {
    private static final Instant DUE = Il2.due(1);
    private static final Rate RATE = new Rate(60_000);

    @Requirement({"GIP 1.2.2", "GIP 1.2.3", "Open PCA R6.4.0(2)", "Open PCA R6.4.0(3)",
        "Open PCA R6.4.0(4)", "Open PCA R6.4.0(5)", "Open PCA R6.4.0(6)", "Open PCA R6.4.0(7)"})
    @ParameterizedTest @CsvSource({
        "15, 60, 112, TOO_FAST", "15, 60, 111, TOO_FAST", "15, 60, 110, AS_ORDERED",
        "15, 60, 109, AS_ORDERED", "15, 60, 100, AS_ORDERED", "15, 60, 91, AS_ORDERED",
        "15, 60, 90, AS_ORDERED", "15, 60, 89, TOO_SLOW", "15, 60, 88, TOO_SLOW", "15, 60, 0, TOO_SLOW",
        "60, 60, 111, TOO_FAST", "61, 300, 111, TOO_FAST",
        "1440, 300, 112, TOO_FAST", "1440, 300, 111, TOO_FAST", "1440, 300, 110, AS_ORDERED",
        "1440, 300, 90, AS_ORDERED", "1440, 300, 89, TOO_SLOW", "1440, 300, 88, TOO_SLOW"})
    void aWholeWindowAtSuchASpeedIsJudgedSo(int minutes, int window, int percent, Verdict verdict) {
        List<Flow> flows = List.of(new Flow(RATE.in(Duration.ofMinutes(minutes)), RATE));
        FlowPace pace = FlowPace.UNKNOWN;
        for (int second = 0; second < window; second += 10) {
            pace = pace.with(mark(second, percent), flows);
            assertEquals(Verdict.AS_ORDERED, pace.verdict(), "after " + second + " s");
        }

        pace = pace.with(mark(window, percent), flows);

        assertEquals(verdict, pace.verdict());
        assertTrue(pace.marks().size() <= window / 10 + 1, pace::toString);
    }

    @Requirement({"GIP 1.2.2", "GIP 1.2.3"})
    @Test void wordsThatWereLostOnTheWayBendNothing() {
        List<Flow> flows = List.of(new Flow(RATE.in(Duration.ofMinutes(15)), RATE));
        FlowPace pace = FlowPace.UNKNOWN;
        for (int second : List.of(0, 10, 37, 64, 91, 101, 128, 155)) {
            pace = pace.with(mark(second, 100), flows);

            assertEquals(Verdict.AS_ORDERED, pace.verdict(), "after " + second + " s");
        }
        assertEquals(Verdict.TOO_FAST, pace.with(mark(182, 140), flows).verdict());
    }

    @Test void aFlowIsJudgedAnewWhereAPumpsTimeWentBack() {
        List<Flow> flows = List.of(new Flow(RATE.in(Duration.ofMinutes(15)), RATE));
        FlowPace pace = FlowPace.UNKNOWN.with(mark(500, 100), flows);

        pace = pace.with(new Mark(Duration.ofSeconds(3), mark(510, 100).delivered()), flows);

        assertEquals(List.of(new Mark(Duration.ofSeconds(3), mark(510, 100).delivered())), pace.marks());
    }

    @Test void aWordThatComesTwiceIsJudgedFromItselfOn() {
        List<Flow> flows = List.of(new Flow(RATE.in(Duration.ofMinutes(15)), RATE));

        FlowPace pace = FlowPace.UNKNOWN.with(mark(10, 100), flows).with(mark(20, 100), flows)
            .with(mark(20, 100), flows);

        assertEquals(List.of(mark(20, 100)), pace.marks());
    }

    @Test void theOldestWordThatIsKeptLiesNoFartherBackThanTheWindow() {
        List<Flow> flows = List.of(new Flow(RATE.in(Duration.ofMinutes(15)), RATE));
        FlowPace pace = FlowPace.UNKNOWN;
        for (int second : List.of(0, 20, 40, 60, 80)) {
            pace = pace.with(mark(second, 100), flows);
        }

        assertEquals(mark(20, 100), pace.marks().getFirst());
    }

    @Test void exactlyATenthTooMuchOrTooLittleIsAsOrdered() {
        List<Flow> flows = List.of(new Flow(RATE.in(Duration.ofMinutes(15)), RATE));
        FlowPace begun = FlowPace.UNKNOWN.with(new Mark(Duration.ZERO, Volume.ZERO), flows);

        assertEquals(Verdict.AS_ORDERED, after(begun, 1_101, flows));
        assertEquals(Verdict.TOO_FAST, after(begun, 1_102, flows));
        assertEquals(Verdict.AS_ORDERED, after(begun, 899, flows));
        assertEquals(Verdict.TOO_SLOW, after(begun, 898, flows));
    }

    /** After a minute in which 1,000 microlitres were to flow. */
    private static Verdict after(FlowPace begun, long microlitres, List<Flow> flows) {
        return begun.with(new Mark(Duration.ofSeconds(60), new Volume(microlitres)), flows).verdict();
    }

    @Test void aSlowRateIsNotMisjudgedForWholeMicrolitres() {
        Rate drip = new Rate(30);
        List<Flow> flows = List.of(new Flow(new Volume(720), drip));
        FlowPace pace = FlowPace.UNKNOWN;
        for (int second = 5; second < 3_600; second += 10) {
            pace = pace.with(new Mark(Duration.ofSeconds(second), drip.in(Duration.ofSeconds(second))),
                flows);

            assertEquals(Verdict.AS_ORDERED, pace.verdict(), "after " + second + " s");
        }
    }

    @Test void aProfileIsComparedWithWhatEachOfItsFlowsWasToBe() {
        List<Flow> flows = List.of(new Flow(new Volume(1_000), RATE),
            new Flow(new Volume(10_000), new Rate(600_000)));
        FlowPace pace = FlowPace.UNKNOWN;
        for (int second = 0; second <= 120; second += 10) {
            long delivered = second <= 60 ? second * 1_000L / 60 : 1_000 + (second - 60) * 10_000L / 60;
            pace = pace.with(new Mark(Duration.ofSeconds(second), new Volume(delivered)), flows);

            assertEquals(Verdict.AS_ORDERED, pace.verdict(), "after " + second + " s");
        }
    }

    @Requirement({"GIP 1.2.2", "GIP 3.1.3"})
    @Test void aDoseThatFlowsTooFastIsRaisedHighAndHalted() {
        Story story = flowing(112, 71);

        assertEquals(new AlarmRaised(DUE.plusSeconds(71), new Alarm.OverInfusion(1, "A"), Priority.HIGH),
            story.all(AlarmRaised.class).getLast());
        assertInstanceOf(Phase.Halting.class, story.phase(1));
        assertEquals(List.of(), story.all(AlarmEnded.class));
    }

    @Requirement("GIP 1.2.3")
    @Test void aDoseThatFlowsTooSlowlyIsRaisedAndFlowsOn() {
        Story story = flowing(88, 71);

        assertEquals(new AlarmRaised(DUE.plusSeconds(71), new Alarm.UnderInfusion(1, "A"), Priority.MEDIUM),
            story.all(AlarmRaised.class).getLast());
        assertInstanceOf(Phase.Infusing.class, story.phase(1));
    }

    @Test void aDoseThatFlowsNearlyAsOrderedRaisesNothing() {
        assertEquals(List.of(), flowing(109, 200).all(AlarmRaised.class));
        assertEquals(List.of(), flowing(91, 200).all(AlarmRaised.class));
    }

    @Requirement("GIP 1.2.3")
    @Test void aDoseThatFlowsAsOrderedAgainEndsTheAlarm() {
        Story story = flowing(85, 71);

        for (int second = 72; second <= 150; second++) {
            says(story, second, Il2.RATE.in(Duration.ofSeconds(second).minusSeconds(11)));
        }

        assertEquals(new Alarm.UnderInfusion(1, "A"), story.all(AlarmEnded.class).getLast().alarm());
        assertInstanceOf(Phase.Infusing.class, story.phase(1));
    }

    /** By its own time such a pump flows as ordered; a fifth too slow, it is told of after nine minutes. */
    @Requirement("GIP 1.2.3")
    @Test void aDoseOfAPumpWhoseClockGoesTooSlowlyIsRaisedToo() {
        assertEquals(List.of(), clockAt(80, 500).all(AlarmRaised.class));
        assertEquals(List.of(), clockAt(91, 880).all(AlarmRaised.class));

        AlarmRaised raised = clockAt(80, 560).all(AlarmRaised.class).getLast();

        assertEquals(new Alarm.UnderInfusion(1, "A"), raised.alarm());
    }

    @Test void theSpeedIsThatFromItsFirstMarkToItsLastAndNotKnownBefore() {
        List<Flow> flows = List.of(new Flow(RATE.in(Duration.ofMinutes(15)), RATE));
        FlowPace pace = FlowPace.UNKNOWN.with(mark(7, 100), flows);
        assertEquals(Optional.empty(), pace.measured());

        pace = pace.with(mark(37, 100), flows);

        assertEquals(Optional.of(new Rate(60_000)), pace.measured());
        assertEquals(Optional.of(new Rate(120_000)), pace.with(new Mark(Duration.ofSeconds(67),
            mark(7, 100).delivered().plus(new Volume(2_000))), flows).measured());
    }

    /** A minute's flow of 1,000 microlitres, beyond the patience with a word that is late. */
    @ParameterizedTest @CsvSource({"900, false", "899, true"})
    void nineTenthsByTheControllersTimeAreEnough(long delivered, boolean behind) {
        Phase.Infusing begun = assertInstanceOf(Phase.Infusing.class, Story.begun().running(1).phase(1));
        Phase.Infusing heard = new Phase.Infusing(begun.token(), begun.giver(), DUE, new Volume(delivered),
            DUE.plus(AlarmBounds.HEARD_LATE).plusSeconds(60), begun.pace());

        assertEquals(behind, FlowPace.isBehind(heard, List.of(new Flow(new Volume(2_000), RATE))));
    }

    private static Story clockAt(int percent, int seconds) {
        Story story = Story.begun().running(1);
        for (int second = 1; second <= seconds; second++) {
            Duration shown = Duration.ofSeconds(second).multipliedBy(percent).dividedBy(100);
            Stamp stamp = new Stamp("pump-1", 1, 100 + second, shown.plusSeconds(100),
                Volume.ofMillilitres(1000), 0);
            story.says(DUE.plusSeconds(second), new Report.Progress(stamp, story.token(1),
                Il2.RATE.in(shown))).tick(DUE.plusSeconds(second));
        }
        return story;
    }

    private static Story flowing(int percent, int seconds) {
        Story story = Story.begun().running(1);
        for (int second = 1; second <= seconds; second++) {
            says(story, second, Il2.RATE.in(Duration.ofSeconds(second).multipliedBy(percent).dividedBy(100)));
        }
        return story;
    }

    private static void says(Story story, int second, Volume delivered) {
        Stamp stamp = new Stamp("pump-1", 1, 100 + second, Duration.ofSeconds(100 + second),
            Volume.ofMillilitres(1000), 0);
        story.says(DUE.plusSeconds(second), new Report.Progress(stamp, story.token(1), delivered))
            .tick(DUE.plusSeconds(second));
    }

    private static Mark mark(int second, int percent) {
        return new Mark(Duration.ofSeconds(second),
            RATE.in(Duration.ofSeconds(second).multipliedBy(percent).dividedBy(100)));
    }
}
