package doseward.engine;

import java.time.Instant;

/** A hold that stands: what keeps it, since when, for what reason. */
public record Hold(Source source, Instant since, Reason because) {
    /** What stands for the reason of a hold by which somebody halts at once, until it is said. */
    public static final String HALTED = "halted at the console";

    /** What keeps a hold. */
    public sealed interface Source {
        /** The hold rule of this index, from 0, of the order. */
        record ByRule(String order, int rule) implements Source {}

        /** A person; it holds every order. */
        record ByPerson() implements Source {}
    }

    /** Whether it holds doses of the order. */
    public boolean concerns(String order) {
        return switch (source) {
            case Source.ByRule rule -> rule.order().equals(order);
            case Source.ByPerson() -> true;
        };
    }

    /** Whether whoever halted has still to say why. */
    public boolean isUnexplained() {
        return because instanceof Reason.ByPerson(_, var why) && why.equals(HALTED);
    }
}
