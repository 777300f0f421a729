package doseward.simulator.pump;

import doseward.pump.Dispatch;
import doseward.pump.Report;
import java.time.Duration;
import java.util.List;

/** A pump seen from its own end of the line: hears commands, moves fluid as its own time goes, and tells. */
public interface Device {
    /** Hears a command and says at once what it has to say to it. */
    List<Report.Said> hear(Dispatch dispatch);

    /**
     * Goes on to this uptime, never back: moves what flows until then, and says what it has to say on the
     * way.
     */
    List<Report.Said> advanceTo(Duration uptime);
}
