package doseward.simulator.scenario;

/** A scenario speaks of a dose that its plan does not have. */
final class NoSuchDose extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoSuchDose(String sentence) {
        super(sentence);
    }
}
