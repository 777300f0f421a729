package doseward.engine;

/** What becomes of flow when an alarm is raised. */
public enum Response {
    /** What flows is halted, and nothing begins. */
    STOP,

    /**
     * Flow falls to what keeps the vein open. No protocol here orders such a flow, and none is given that
     * nobody ordered: it falls to nothing.
     */
    KVO,

    /** What flows goes on. */
    KEEP;

    /** Whether what flows is halted. */
    public boolean stops() {
        return this != KEEP;
    }
}
