package doseward.simulator.pump;

import doseward.pump.Report;
import doseward.pump.Report.Said;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a pump says again and again while hours pass: that it is there, how it is, and which alarm stands or
 * is over. One that is heard only after hours says each of these once in a row, as it last was.
 */
public final class Repeats {
    private Repeats() {}

    /** The words without those that a later one says again. */
    public static List<Said> once(List<Said> said) {
        if (said.size() <= 1) {
            return said;
        }
        Deque<Said> kept = new ArrayDeque<>();
        Map<Object, Class<?>> later = new HashMap<>();
        for (Said word : said.reversed()) {
            boolean again = topic(word).map(topic -> later.put(topic, word.getClass()))
                .filter(word.getClass()::equals).isPresent();
            if (!again) {
                kept.addFirst(word);
            }
        }
        return List.copyOf(kept);
    }

    /** What it tells the state of; empty for what happens once. */
    private static Optional<Object> topic(Said word) {
        if (word instanceof Report.Alarmed(_, var trouble)) {
            return Optional.of(trouble);
        }
        if (word instanceof Report.AlarmCleared(_, var over)) {
            return Optional.of(over);
        }
        return isIdle(word) ? Optional.of(word.getClass()) : Optional.empty();
    }

    private static boolean isIdle(Said word) {
        return word instanceof Report.Ready || word instanceof Report.PowerState
            || word instanceof Report.ReservoirState || word instanceof Report.TemperatureState;
    }
}
