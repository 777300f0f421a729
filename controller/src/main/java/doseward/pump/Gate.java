package doseward.pump;

import java.time.Duration;
import java.util.Optional;

/** Tells which commands a pump may no longer obey; forgets all at a restart. */
public final class Gate {
    private final int boot;
    private long session;
    private long sequence;

    public Gate(int boot) {
        this.boot = boot;
    }

    /**
     * Remembers that the session was heard; whatever an older one says means nothing from now on, but to
     * halt.
     */
    public void heard(Dispatch dispatch) {
        if (dispatch.session() > session) {
            session = dispatch.session();
            sequence = 0;
        }
    }

    /** Why an order or a renewal may not be obeyed; empty when it may. It is used up by being asked for. */
    public Optional<String> objection(Dispatch dispatch, Duration uptime) {
        if (dispatch.boot() != boot) {
            return Optional.of("meant for start " + dispatch.boot() + " of this pump; this is start " + boot);
        }
        if (dispatch.session() < session) {
            return Optional.of("of session " + dispatch.session() + "; session " + session + " speaks now");
        }
        if (dispatch.sequence() <= sequence) {
            return Optional.of("command " + dispatch.sequence() + " came after command " + sequence);
        }
        sequence = dispatch.sequence();
        if (uptime.compareTo(dispatch.notAfter()) > 0) {
            return Optional.of("came at " + uptime + " of the pump's time; it had to come by "
                + dispatch.notAfter());
        }
        return Optional.empty();
    }
}
