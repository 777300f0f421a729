package doseward.tls;

/** A certificate, key or password can't be used; its message says why, and what to do. */
public final class AccessFailed extends Exception {
    private static final long serialVersionUID = 1;

    public AccessFailed(String message) {
        super(message);
    }

    public AccessFailed(String message, Exception cause) {
        super(message, cause);
    }
}
