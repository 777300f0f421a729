package doseward.pump.mqtt;

/** A certificate, key or password can't be used; its message says why, and what to do. */
final class AccessFailed extends Exception {
    private static final long serialVersionUID = 1;

    AccessFailed(String message) {
        super(message);
    }

    AccessFailed(String message, Exception cause) {
        super(message, cause);
    }
}
