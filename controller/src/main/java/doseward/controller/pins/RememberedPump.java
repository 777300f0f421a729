package doseward.controller.pins;

import doseward.pump.Command;
import doseward.pump.Pump;
import doseward.pump.Report;
import doseward.pump.gpio.Past;
import doseward.quantity.Volume;
import java.io.IOException;
import java.util.Optional;

/**
 * A pump whose memory is kept for it. Before anything may flow it is on the disk that it gives, and after
 * that how much it has delivered: whoever starts it again knows what it knew, or that nobody knows.
 */
final class RememberedPump implements Pump {
    private final Pump pump;
    private final PastFile file;
    private final int boots;
    private Volume lifetime;
    private boolean giving;

    RememberedPump(Pump pump, PastFile file, Past now) {
        this.pump = pump;
        this.file = file;
        this.boots = now.boots();
        this.lifetime = now.lifetime();
    }

    @Override public void send(Command command) {
        switch (command) {
            case Command.Infuse _, Command.Prime _ -> keep(true);
            case Command.Renew _, Command.Halt _, Command.Identify _, Command.TestAlarm _ -> { }
        }
        pump.send(command);
    }

    @Override public Optional<Report> poll() {
        Optional<Report> report = pump.poll();
        if (report.isPresent() && report.get() instanceof Report.Said said) {
            lifetime = said.stamp().lifetime();
            if (giving && endsFlow(said)) {
                keep(false);
            }
        }
        return report;
    }

    private static boolean endsFlow(Report.Said said) {
        return switch (said) {
            case Report.Finished _, Report.Stopped _, Report.Refused _, Report.Primed _,
                Report.Ready _ -> true;
            case Report.Started _, Report.Progress _, Report.Identified _, Report.PowerState _,
                Report.ReservoirState _, Report.TemperatureState _, Report.SelfTested _, Report.Alarmed _,
                Report.AlarmCleared _ -> false;
        };
    }

    /** A pump that can't remember may not give: its controller ends, and with it the pump. */
    private void keep(boolean nowGiving) {
        giving = nowGiving;
        try {
            file.keep(new Past(boots, lifetime), nowGiving);
        } catch (IOException trouble) {
            throw new IllegalStateException("the memory of the pump on the pins can't be written: "
                + trouble.getMessage(), trouble);
        }
    }
}
