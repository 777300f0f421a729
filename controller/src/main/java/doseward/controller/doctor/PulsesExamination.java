package doseward.controller.doctor;

import doseward.pump.gpio.clock.RealTime;
import java.util.function.Supplier;

/** Whether the pulses of a pump on pins would go before all other work, for the user who looks. */
record PulsesExamination(Board board, Supplier<RealTime> tried) implements Examination {
    @Override public String about() {
        return "pulses";
    }

    @Override public Finding look() {
        if (board.all("dev", "gpiochip*").isEmpty()) {
            return Finding.notThere(about(), "This machine has no pins to give them.");
        }
        return switch (tried.get()) {
            case HAD -> Finding.well(about(), "They have real-time priority " + RealTime.PRIORITY + ".");
            case REFUSED -> Finding.look(about(), board.user() + " may not give them real-time priority, so "
                + "they come late when there is much work; the service may, by its unit.",
                "Write @gpio - rtprio " + RealTime.PRIORITY
                + " into /etc/security/limits.d/doseward.conf, and log in anew.");
            case UNKNOWN -> Finding.look(about(), "The kernel gives no real-time priority, so they come late "
                + "when there is much work.", "Run nothing else beside the pump; a Raspberry Pi's kernel has "
                + "it.");
        };
    }
}
