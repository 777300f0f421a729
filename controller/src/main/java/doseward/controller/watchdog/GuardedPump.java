package doseward.controller.watchdog;

import doseward.pump.Command;
import doseward.pump.Pump;
import doseward.pump.Report;
import java.util.Optional;

/**
 * A pump behind a watchdog. Once that has bitten nothing goes out that begins or keeps up a flow, so that the
 * pump's lease ends it; halts and questions always go.
 */
public record GuardedPump(Pump pump, Watchdog watchdog) implements Pump {
    @Override public void send(Command command) {
        switch (command) {
            case Command.Infuse _, Command.Renew _, Command.Prime _ -> {
                if (!watchdog.hasBitten()) {
                    pump.send(command);
                }
            }
            case Command.Halt _, Command.Identify _, Command.TestAlarm _ -> pump.send(command);
        }
    }

    @Override public Optional<Report> poll() {
        return pump.poll();
    }
}
