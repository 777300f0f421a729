package doseward.simulator.contract;

/** Whether a pump kept a law. */
public sealed interface Outcome {

    /** It did. */
    record Kept() implements Outcome {}

    /** It did not. */
    record Broken(String how) implements Outcome {}

    /** Nobody could try. */
    record NotTried(String why) implements Outcome {}

    /** Kept, unless this holds against it. */
    static Outcome brokenIf(boolean broken, String how) {
        return broken ? new Broken(how) : new Kept();
    }
}
