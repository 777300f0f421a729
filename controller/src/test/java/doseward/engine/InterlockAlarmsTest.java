package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import doseward.engine.AlarmEvent.*;
import doseward.pump.Report.Trouble;
import doseward.trace.Requirement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the interlock says of alarms, and of who armed the course, without asking the engine. */
class InterlockAlarmsTest {
    private static final Instant DUE = Il2.due(1);
    private static final Optional<String> NOTHING = Optional.empty();
    private static final String UNARMED = "what would run is not armed by two people";

    private static Course ready() {
        return Story.begun().sound(DUE).ready(1).course();
    }

    private static Course raised(Course course, Alarm alarm) {
        return course.after(new AlarmRaised(DUE, alarm, alarm.priority()));
    }

    private static Optional<String> stands(Alarm alarm) {
        return Optional.of("an alarm stands, or nobody has seen that it stood: " + alarm);
    }

    @Requirement({"GIP 1.4.11", "Open PCA R6.4.0(1)"})
    @Test void anAlarmThatStopsForbidsUntilItIsOverAndSeen() {
        Alarm air = new Alarm.PumpTroubled("A", Trouble.AIR_IN_LINE);
        Course raised = raised(ready(), air);
        Event seen = new AlarmAcknowledged(DUE, air, "N. Urse");
        Event over = new AlarmEnded(DUE, air);

        assertEquals(stands(air), Forced.objection(raised, 1, DUE));
        assertEquals(stands(air), Forced.objection(raised.after(seen), 1, DUE));
        assertEquals(stands(air), Forced.objection(raised.after(over), 1, DUE));
        assertEquals(NOTHING, Forced.objection(raised.after(seen).after(over), 1, DUE));
    }

    @Test void anAlarmOfAnotherPumpForbidsNothingHere() {
        Alarm other = new Alarm.PumpTroubled("B", Trouble.AIR_IN_LINE);

        assertEquals(NOTHING, Forced.objection(raised(ready(), other), 1, DUE));
    }

    @Test void anAlarmOfTheControllerForbidsEverywhere() {
        Alarm forbade = new Alarm.InterlockForbade();

        assertEquals(stands(forbade), Forced.objection(raised(ready(), forbade), 1, DUE));
    }

    @Test void anAlarmThatLetsFlowGoOnLetsItBeginToo() {
        Course waits = raised(ready(), new Alarm.PausedLong(2));
        Course low = raised(ready(), new Alarm.PumpTroubled("A", Trouble.BATTERY_LOW));

        assertEquals(NOTHING, Forced.objection(waits, 1, DUE));
        assertEquals(NOTHING, Forced.objection(low, 1, DUE));
    }

    @Test void whatTwoPeopleArmedCountsForNothingUntilTheControllerHasLookedAgain() {
        Story story = Armings.armed(Armings.story(), Il2.opening().at()).sound(DUE).ready(1);
        assertEquals(NOTHING, Forced.objection(story.course(), 1, DUE));

        Course cameUp = story.step(new Input.Start(DUE, 2)).sound(DUE).course();

        assertEquals(Optional.of(UNARMED), Forced.objection(cameUp, 1, DUE));
    }

    @Test void aDoseThatRunsOnAnotherChannelForAnotherOrderForbidsNothing() {
        Story story = Story.of(Il2.twoOrders()).sound(DUE).well(DUE).confirms(DUE, 1, "N. Urse")
            .pumpIsThere(DUE);
        Course beside = story.course().after(new Event.InfusionOrdered(DUE, 2,
            new doseward.pump.Token("course-1", 2, 1), story.course().dose(2).planned().infusion().flows(),
            DUE, new Giver("pump-2", 1, doseward.quantity.Volume.ZERO, 0), List.of()));

        assertEquals(NOTHING, Forced.objection(beside, 1, DUE));
    }
}
