package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import doseward.engine.AlarmEvent.AlarmRaised;
import doseward.protocol.Order.WhenHeld;
import doseward.pump.Report.Cause;
import doseward.quantity.Volume;
import doseward.trace.Requirement;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A pause is forgotten as easily as it is made. */
class PausedLongTest {
    private static final Instant DUE = Il2.BEGINS;
    private static final Instant PAUSED = DUE.plusSeconds(3);
    private static final Alarm LONG = new Alarm.PausedLong(1);

    @Requirement({"GIP 2.2.2", "incident 7"})
    @Test void aDoseThatIsPausedForTenMinutesIsToldAndNotBefore() {
        Story story = paused();

        story.tick(PAUSED.plus(AlarmBounds.PAUSED_UNTOLD).minusSeconds(1));
        assertFalse(story.course().signals().stands(LONG));
        story.tick(PAUSED.plus(AlarmBounds.PAUSED_UNTOLD));

        assertEquals(new AlarmRaised(PAUSED.plus(AlarmBounds.PAUSED_UNTOLD), LONG, Priority.LOW),
            story.all(AlarmRaised.class).getLast());
    }

    /** Held by a person while it flows, and stopped by its pump. */
    private static Story paused() {
        Story story = Prescribed.of(Ordering.pump("interleukin-2", Duration.ofHours(24))
            .whenHeld(WhenHeld.RESUME).asks(Prescribed.pressure(1))).story();
        return story.pressure(DUE, 110).confirms(DUE, 1, "N. Urse").pumpIsThere(DUE).tick(DUE)
            .started(DUE.plusSeconds(1), 1)
            .hear(new Input.Hold(DUE.plusSeconds(2), "D. Octor", "chills"))
            .stopped(PAUSED, 1, new Volume(10), Cause.HALTED);
    }
}
