package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.AlarmEvent.AlarmEscalated;
import doseward.engine.AlarmEvent.AlarmRaised;
import doseward.pump.Report;
import doseward.pump.Report.Trouble;
import doseward.trace.Requirement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AlarmOrderTest {
    private static final Instant DUE = Il2.due(1);
    private static final Alarm OCCLUDED = new Alarm.PumpTroubled("A", Trouble.OCCLUSION_UPSTREAM);

    @Requirement("Open PCA R6.4.4")
    @Test void alarmsStandInTheOrderOfTheirUrgencyAndThenOfTheirTime() {
        Signals signals = Signals.NONE;
        Alarm waits = new Alarm.NotConfirmed(1);
        Alarm silent = new Alarm.PumpSilent(1, "A");
        Alarm slow = new Alarm.UnderInfusion(1, "A");
        int second = 0;
        for (Alarm alarm : List.of(waits, OCCLUDED, silent, slow)) {
            signals = signals.after(new AlarmRaised(DUE.plusSeconds(second++), alarm, alarm.priority()));
        }

        assertEquals(List.of(silent, OCCLUDED, slow, waits),
            signals.inOrder().stream().map(Signal::alarm).toList());

        signals = signals.after(new AlarmEscalated(DUE.plusSeconds(400), slow));
        assertEquals(List.of(silent, slow, OCCLUDED, waits),
            signals.inOrder().stream().map(Signal::alarm).toList());
    }

    @Requirement("Open PCA R6.4.4")
    @Test void aLineThatIsLostEndsNoAlarmAndLetsASilencedOneBeHeardAgain() {
        Story story = occluded(Story.begun().running(1), DUE.plusSeconds(60))
            .hear(new Input.PauseAudio(DUE.plusSeconds(61), "N. Urse"));
        assertEquals(Optional.empty(), story.course().signals().sounding(DUE.plusSeconds(62)));

        story.hear(new Input.PumpReported(DUE.plusSeconds(65), "A", new Report.Offline("the line is down")));
        for (int second = 66; second <= 71; second++) {
            story.tick(DUE.plusSeconds(second));
        }

        assertTrue(story.course().signals().stands(OCCLUDED));
        assertTrue(story.course().signals().stands(new Alarm.NotStopped(1, "A")));
        assertEquals(Optional.of(Priority.HIGH), story.course().signals().sounding(DUE.plusSeconds(71)));
    }

    private static Story occluded(Story story, Instant at) {
        return story.says(at, new Report.Alarmed(story.stamp(), Trouble.OCCLUSION_UPSTREAM));
    }
}
