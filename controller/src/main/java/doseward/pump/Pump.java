package doseward.pump;

import java.util.Optional;

/** The port to one infusion pump. Neither method waits: an answer comes back later, as a report. */
public interface Pump {
    /**
     * Sends the command, or reports {@link Report.NotSent} if it surely did not leave. Never throws for
     * trouble outside.
     */
    void send(Command command);

    /** The next thing heard from the pump or its line, if any. */
    Optional<Report> poll();
}
