package doseward.simulator.broker;

/** The embedded broker could not be started or stopped; says why, and what to do. */
public final class BrokerFailed extends Exception {
    private static final long serialVersionUID = 1;

    BrokerFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
