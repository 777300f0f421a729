package doseward.controller.words;

import doseward.engine.Alarm;
import doseward.engine.AlarmBounds;
import doseward.engine.AlarmEvent;
import doseward.engine.AlarmEvent.*;
import doseward.engine.AlarmWords;

/** Tells what became of alarms, in sentences. */
final class SignalWords {
    private SignalWords() {}

    static String sentence(AlarmEvent event) {
        return switch (event) {
            case AlarmRaised raised -> raised.priority() + " ALARM: " + AlarmWords.sentences(raised.alarm());
            case AlarmEnded(_, var alarm) -> "Alarm over: " + what(alarm);
            case AlarmAcknowledged(_, var alarm, var by) -> by + " acknowledges: " + what(alarm);
            case AlarmEscalated(_, var alarm) -> "NOBODY HAS ANSWERED, so somebody else is called: "
                + AlarmWords.sentences(alarm);
            case AlarmReminded(_, var alarm) -> "Still so: " + AlarmWords.sentences(alarm);
            case AudioPaused(_, var by) -> by + " pauses the sound of alarms for "
                + Clock.words(AlarmBounds.AUDIO_PAUSED_FOR) + ".";
        };
    }

    private static String what(Alarm alarm) {
        return AlarmWords.what(alarm) + ".";
    }
}
