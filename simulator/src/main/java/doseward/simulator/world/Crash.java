package doseward.simulator.world;

/** The controller's process died here; nothing after this point happened. */
public final class Crash extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Crash(String where) {
        super(where, null, false, false);
    }
}
