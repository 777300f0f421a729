package doseward.simulator.scenario;

/** A state in which a scenario begins. */
public sealed interface Given {
    /** Something that is made so before anything begins. */
    record Made(Making making) implements Given {}

    /** Something that must have become so by the time at which the first thing happens. */
    record Become(Expectation expectation) implements Given {}

    /** Makes something so. */
    interface Making {
        void make(Arrangement arrangement);
    }
}
