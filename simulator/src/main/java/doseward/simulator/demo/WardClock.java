package doseward.simulator.demo;

import java.time.Instant;
import java.time.InstantSource;

/** The ward's time, which goes as fast as its driver moves it; read by every part, moved by one. */
final class WardClock implements InstantSource {
    private volatile Instant now;

    WardClock(Instant begins) {
        this.now = begins;
    }

    @Override public Instant instant() {
        return now;
    }

    /** Goes on to the moment, never back. */
    void goTo(Instant then) {
        if (then.isBefore(now)) {
            throw new IllegalArgumentException("time does not go back from " + now + " to " + then);
        }
        now = then;
    }
}
