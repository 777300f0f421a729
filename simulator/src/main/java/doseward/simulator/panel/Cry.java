package doseward.simulator.panel;

import doseward.engine.Alarm.PumpTroubled;
import doseward.engine.Priority;
import doseward.pump.Report.Trouble;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a pump's sounder makes heard: the most urgent of what it finds, as the controller ranks it, and what
 * cries when the controller itself is silent. Silence lasts two minutes at most, and what is new breaks it.
 */
final class Cry {
    /** IEC 60601-1-8 bounds no pause; as the controller has it. */
    static final Duration SILENT_FOR = Duration.ofMinutes(2);

    private final Set<Trouble> known = EnumSet.noneOf(Trouble.class);
    private boolean wasAlone;
    private Optional<Duration> silentUntil = Optional.empty();
    private Optional<Priority> loudest = Optional.empty();

    /** At this uptime it finds these, and its controller is silent or not. */
    void hears(Set<Trouble> troubles, boolean alone, Duration uptime) {
        boolean isNew = !known.containsAll(troubles) || alone && !wasAlone;
        known.clear();
        known.addAll(troubles);
        wasAlone = alone;
        loudest = alone ? Optional.of(Priority.HIGH)
            : troubles.stream().map(Cry::priority).min(Comparator.naturalOrder());
        if (isNew || silentUntil.filter(end -> end.compareTo(uptime) > 0).isEmpty()) {
            silentUntil = Optional.empty();
        }
    }

    /** Somebody presses its key. */
    void silence(Duration uptime) {
        silentUntil = Optional.of(uptime.plus(SILENT_FOR));
    }

    /** The most urgent that there is, heard or not. */
    Optional<Priority> loudest() {
        return loudest;
    }

    /** Until when it is kept quiet. */
    Optional<Duration> silentUntil() {
        return silentUntil;
    }

    static Priority priority(Trouble trouble) {
        return new PumpTroubled("A", trouble).priority();
    }
}
