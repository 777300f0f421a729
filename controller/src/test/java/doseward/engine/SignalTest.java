package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.AlarmEvent.*;
import doseward.plan.PlannedDose;
import doseward.pump.Report.Trouble;
import doseward.trace.Requirement;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How one alarm is heard, reminded of, and kept from letting a dose begin. */
class SignalTest {
    private static final Instant AT = Il2.due(1);
    private static final Alarm OCCLUDED = new Alarm.PumpTroubled("A", Trouble.OCCLUSION_UPSTREAM);
    private static final Alarm WAITS = new Alarm.NotConfirmed(1);

    @Requirement("GIP 1.4.11")
    @Test void aDoseMayBeginOnlyOnceAnAlarmIsOverAndSomebodyHasSeenIt() {
        PlannedDose dose = Il2.opening().plan().doses().getFirst();
        Signal signal = Signal.raised(OCCLUDED, AT);

        assertTrue(signal.bars(dose));
        assertTrue(signal.seen().bars(dose), "seen, and it stands");
        assertTrue(signal.endedAt(AT).bars(dose), "over, and nobody has seen it");
        assertFalse(signal.seen().endedAt(AT).bars(dose));
    }

    @Test void anUrgentAlarmSoundsUntilItIsOverAndSeen() {
        Signal signal = Signal.raised(OCCLUDED, AT);

        assertTrue(signal.sounds(AT.plusSeconds(3600)));
        assertTrue(signal.seen().sounds(AT), "it stands");
        assertTrue(signal.endedAt(AT).sounds(AT), "nobody has seen it");
        assertFalse(signal.seen().endedAt(AT).sounds(AT));
    }

    @Test void aLowAlarmSoundsForFiveSecondsAndAgainWhenItReminds() {
        Signal signal = Signal.raised(WAITS, AT);

        assertTrue(signal.sounds(AT.plusMillis(4_999)));
        assertFalse(signal.sounds(AT.plusSeconds(5)));
        assertTrue(signal.remindedAt(AT.plusSeconds(900)).sounds(AT.plusSeconds(900)));
        assertFalse(signal.endedAt(AT).sounds(AT), "it is over");
        Signals signals = Signals.NONE.after(new AlarmRaised(AT, WAITS, Priority.LOW));
        assertEquals(Optional.of(Priority.LOW), signals.sounding(AT));
        assertEquals(Optional.empty(), signals.sounding(AT.plusSeconds(5)));
    }

    @Requirement("GIP 2.2.1")
    @Test void aLowAlarmRemindsForADayAndThenNoMore() {
        Signal signal = Signal.raised(WAITS, AT);
        for (int said = 0; said < AlarmBounds.MOST_REMINDERS; said++) {
            Instant next = AT.plus(AlarmBounds.REMINDED_EVERY.multipliedBy(said + 1));
            assertEquals(Optional.of(next), signal.reminds());
            signal = signal.remindedAt(next);
        }

        assertEquals(Optional.empty(), signal.reminds());
    }

    @Test void eachChannelsRestartsAreCountedForItself() {
        Alarm other = new Alarm.PumpTroubled("B", Trouble.OCCLUSION_UPSTREAM);
        Signals signals = Signals.NONE;
        for (int round = 0; round < AlarmBounds.MOST_RESTARTS; round++) {
            Instant at = AT.plusSeconds(60L * round);
            signals = signals.after(new AlarmRaised(at, OCCLUDED, Priority.MEDIUM)).started("A", at)
                .after(new AlarmRaised(at, other, Priority.MEDIUM));
        }

        assertTrue(signals.restarts("A").tooManyUntil().isPresent());
        assertEquals(Optional.empty(), signals.restarts("B").tooManyUntil());
    }
}
