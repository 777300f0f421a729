package doseward.simulator.world;

import doseward.engine.Event;
import doseward.engine.Opening;
import doseward.journal.Entry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What survives a crash of the controller. */
final class Disk {
    private final Opening opening;
    private final List<Entry> entries = new ArrayList<>();

    Disk(Opening opening) {
        this.opening = opening;
    }

    Opening opening() {
        return opening;
    }

    /** How often a controller came up on this disk. */
    long sessions() {
        return entries.stream().flatMap(entry -> entry.events().stream())
            .filter(Event.ControllerStarted.class::isInstance).count();
    }

    void take(List<Entry> taken) {
        entries.addAll(taken);
    }

    List<Entry> entries() {
        return Collections.unmodifiableList(entries);
    }
}
