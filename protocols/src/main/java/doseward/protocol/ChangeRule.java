package doseward.protocol;

import java.util.List;
import java.util.Optional;

/**
 * Give another amount from some dose on, once this is true.
 *
 * @param notBelow the least it may come to
 * @param notAbove the most it may come to
 * @param confirm the role of the person who must confirm it
 */
public record ChangeRule(
        Condition when, To to, From from, Optional<DoseAmount> notBelow, Optional<DoseAmount> notAbove,
        Optional<String> confirm) {

    /** What the amount becomes. */
    public sealed interface To {}

    /** This amount. */
    public record AnAmount(DoseAmount amount) implements To {}

    /** So many hundredths of the protocol's amount; never of a changed one, so that it does not compound. */
    public record Percent(int hundredths) implements To {}

    /** The next level up or down. */
    public record NextLevel(boolean up) implements To {}

    /** From when on. */
    public sealed interface From {}

    /** Decided once, before the first dose. */
    public record FirstDose() implements From {}

    /** From the next dose that has not begun. */
    public record NextDose() implements From {}

    /** From the next cycle. */
    public record NextCycle() implements From {}

    /** Only at the doses of these days. */
    public record OnDays(List<Integer> days) implements From {
        public OnDays {
            days = List.copyOf(days);
        }
    }

    /** The rule in the file's own words. */
    public String text() {
        return when.text();
    }
}
