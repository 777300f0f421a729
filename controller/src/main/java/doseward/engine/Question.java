package doseward.engine;

/** What only a named person can say: whether to begin something, or not to give it. */
public record Question(Topic topic, Reason because) {

    /** What it is about. */
    public sealed interface Topic {
        /** Whether a cycle begins. */
        record OfCycle(int cycle) implements Topic {}

        /** Whether doses that waited for something are given though it did not come in time. */
        record OfRun(int run, String order) implements Topic {}
    }
}
