package doseward.simulator.world;

import java.time.Duration;
import java.time.Instant;

/** How long the controller's one thread is stuck in a disk that does not answer, and was so in all. */
final class Stall {
    private final Agenda agenda;
    private Instant until = Instant.MIN;
    private long nanosInAll;

    Stall(Agenda agenda) {
        this.agenda = agenda;
    }

    void begin(Duration lasts) {
        until = agenda.now().plus(lasts);
        nanosInAll += lasts.toNanos();
    }

    /** When it goes on; a moment of the past when it is not stuck. */
    Instant until() {
        return until;
    }

    long nanosInAll() {
        return nanosInAll;
    }

    boolean isOn() {
        return agenda.now().isBefore(until);
    }
}
