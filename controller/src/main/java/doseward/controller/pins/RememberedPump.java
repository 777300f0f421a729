package doseward.controller.pins;

import doseward.pump.Command;
import doseward.pump.Pump;
import doseward.pump.Report;
import doseward.pump.Stamp;
import doseward.pump.Token;
import doseward.pump.past.Keepsake;
import doseward.pump.past.Past;
import doseward.quantity.Volume;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * A pump whose memory is kept for it. Before anything may flow it is on the disk that it gives, and once that
 * has ended how much it has delivered: whoever starts it again knows what it knew, or that nobody knows.
 */
final class RememberedPump implements Pump {
    private final Pump pump;
    private final Keepsake keepsake;
    private Past past;
    private Giving giving = new Nothing();

    /** What may flow: it ends by a word of just that, not by one from before it. */
    private sealed interface Giving {}

    private record Nothing() implements Giving {}

    private record Dose(Token token) implements Giving {}

    private record Line() implements Giving {}

    RememberedPump(Pump pump, Keepsake keepsake, Past now) {
        this.pump = pump;
        this.keepsake = keepsake;
        this.past = now;
    }

    /** It is about to be moved by hand: on the disk, before anything turns. */
    void beginsByHand() {
        begins(new Line());
    }

    /** It was not moved after all. */
    void endsByHand() {
        end();
    }

    /** All that it ever delivered, as far as it has said. */
    Volume lifetime() {
        return past.lifetime();
    }

    @Override public void send(Command command) {
        switch (command) {
            case Command.Infuse order -> begins(new Dose(order.token()));
            case Command.Prime _ -> begins(new Line());
            case Command.Renew _, Command.Halt _, Command.Identify _, Command.TestAlarm _ -> { }
        }
        pump.send(command);
    }

    @Override public Optional<Report> poll() {
        Optional<Report> report = pump.poll();
        if (report.isPresent()) {
            if (report.get() instanceof Report.Said said) {
                heard(said.stamp());
            }
            if (ends(report.get())) {
                end();
            }
        }
        return report;
    }

    private void heard(Stamp stamp) {
        Past before = past;
        past = new Past(before.boots(), stamp.lifetime(), stamp.freeFlows());
        if (past.freeFlows() != before.freeFlows()) {
            keep();
        }
    }

    private void end() {
        giving = new Nothing();
        keep();
    }

    private void begins(Giving next) {
        giving = next;
        keep();
    }

    private boolean ends(Report report) {
        return switch (report) {
            case Report.Finished(_, var token, _) -> giving.equals(new Dose(token));
            case Report.Stopped(_, var token, _, _) -> giving.equals(new Dose(token));
            case Report.Refused(_, var token, _) -> giving.equals(new Dose(token));
            case Report.NotSent(var token, _) -> giving.equals(new Dose(token));
            case Report.Primed _ -> giving instanceof Line;
            case Report.Started _, Report.Progress _, Report.Ready _, Report.Identified _,
                Report.PowerState _, Report.ReservoirState _, Report.TemperatureState _, Report.SelfTested _,
                Report.Alarmed _, Report.AlarmCleared _, Report.Offline _ -> false;
        };
    }

    /** A pump that can't remember may not give: its controller ends, and with it the pump. */
    private void keep() {
        try {
            switch (giving) {
                case Nothing _ -> keepsake.keep(past);
                case Dose _, Line _ -> keepsake.keepGiving(past);
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException("the memory of the pump on the pins can't be written: "
                + trouble.getMessage(), trouble);
        }
    }
}
