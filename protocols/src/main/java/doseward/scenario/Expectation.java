package doseward.scenario;

import doseward.quantity.Amount;
import java.util.List;
import java.util.Optional;

/**
 * What must come of a test.
 *
 * @param line where it stands in its file
 * @param because a rule of the protocol, letter for letter
 * @param missing signs that were not recorded, or not lately enough
 * @param amount what the dose is then
 */
public record Expectation(int line, What what, Fate is, Optional<String> because, List<String> missing,
    Optional<Amount> amount) {

    public Expectation {
        missing = List.copyOf(missing);
    }

    /** What it speaks of. */
    public sealed interface What {}

    /** A dose. */
    public record OfDose(DoseName dose) implements What {}

    /** A cycle, by its number. */
    public record OfCycle(int number) implements What {}

    /** The course. */
    public record OfCourse() implements What {}

    /** An order, by its name. */
    public record OfOrder(String name) implements What {}

    /** What becomes of it. */
    public enum Fate { GIVEN, HELD, SKIPPED, ENDED, REFUSED }
}
