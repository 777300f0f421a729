package doseward.controller.selftest;

import doseward.controller.clock.MachineClock;
import doseward.engine.ClockReading;
import java.time.Instant;
import java.util.Optional;

/** The machine's monotonic clock goes on and never back, and its wall clock shows a year that can be. */
public final class ClockCheck implements Check {
    private static final Instant EARLIEST = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private final MachineClock machine;
    private ClockReading last;

    public ClockCheck(MachineClock machine) {
        this.machine = machine;
        this.last = machine.read();
    }

    @Override public String name() {
        return "clocks";
    }

    @Override public Optional<String> trouble() {
        ClockReading before = last;
        last = machine.read();
        if (!last.boot().equals(before.boot()) || last.uptime().compareTo(before.uptime()) < 0) {
            return Optional.of("the machine's monotonic clock went back; end the controller, and start the "
                + "machine anew");
        }
        return last.wall().isBefore(EARLIEST) || last.wall().isAfter(LATEST)
            ? Optional.of("the machine's clock says " + last.wall() + ", which can't be; set it right")
            : Optional.empty();
    }
}
