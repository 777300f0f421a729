package doseward.simulator.pump;

import doseward.pump.Report;
import doseward.pump.Report.Said;
import doseward.pump.Report.Trouble;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a pump says again and again while hours pass. One that is heard only after hours says the last of its
 * idle words (that it is there, and how it is) and of each alarm once in a row that it stands or is over.
 */
public final class Repeats {
    private Repeats() {}

    /** The words without those that a later one says again. */
    public static List<Said> once(List<Said> said) {
        if (said.size() <= 1) {
            return said;
        }
        Deque<Said> kept = new ArrayDeque<>();
        Map<Trouble, Class<?>> later = new EnumMap<>(Trouble.class);
        boolean idleLater = false;
        for (Said word : said.reversed()) {
            boolean again = trouble(word).map(trouble -> later.put(trouble, word.getClass()))
                .filter(word.getClass()::equals).isPresent();
            if (!again && !(idleLater && isIdle(word))) {
                kept.addFirst(word);
            }
            idleLater |= isIdle(word);
        }
        return List.copyOf(kept);
    }

    private static Optional<Trouble> trouble(Said word) {
        if (word instanceof Report.Alarmed(_, var trouble)) {
            return Optional.of(trouble);
        }
        return word instanceof Report.AlarmCleared(_, var over) ? Optional.of(over) : Optional.empty();
    }

    private static boolean isIdle(Said word) {
        return word instanceof Report.Ready || word instanceof Report.PowerState
            || word instanceof Report.ReservoirState || word instanceof Report.TemperatureState;
    }
}
