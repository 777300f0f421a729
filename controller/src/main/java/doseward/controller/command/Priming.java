package doseward.controller.command;

import doseward.command.Exit;
import doseward.pump.Command;
import doseward.pump.Pump;
import doseward.pump.Report;
import doseward.quantity.Volume;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Has a pump give some fluid into nobody, and waits until it has. */
record Priming(Pump pump) {
    private static final Duration LOOKS_EVERY = Duration.ofMillis(20);

    /** Twice what 5 mL take at the slowest that such a pump is good for. */
    private static final int MOST_LOOKS = 60_000;

    /** How much flowed by the pump's own word. */
    Volume give(Volume wanted) throws Refusal, InterruptedException {
        while (pump.poll().isPresent()) {
            // A pump takes no order before it was heard.
        }
        pump.send(new Command.Prime(wanted));
        Semaphore nobody = new Semaphore(0);
        for (int looks = 0; looks < MOST_LOOKS; looks++) {
            Optional<Report> report = pump.poll();
            if (report.isPresent() && report.get() instanceof Report.Primed primed) {
                return flowed(primed.volume());
            }
            if (report.isEmpty()) {
                nobody.tryAcquire(LOOKS_EVERY.toMillis(), TimeUnit.MILLISECONDS);
            }
        }
        throw new Refusal(Exit.WORLD, "The pump does not come to an end. Switch it off; look at its motor.");
    }

    private static Volume flowed(Volume volume) throws Refusal {
        if (volume.isZero()) {
            throw new Refusal(Exit.REFUSED, "The pump gave nothing: pull out its emergency stop, shut its"
                + " door, and look at its switches.");
        }
        return volume;
    }
}
