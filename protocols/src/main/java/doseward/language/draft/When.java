package doseward.language.draft;

import doseward.protocol.Order.WhenHeld;
import doseward.protocol.Starts;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * When an order is given, as far as it could be read.
 *
 * @param items one where the order says it itself, or those under {@code doses}; what the order says for all
 *     of them stands in each
 */
public record When(
        List<ItemDraft> items,
        Optional<At<Starts>> starts,
        Optional<ConditionDraft> onlyIf,
        Optional<At<Duration>> mayStartLateBy,
        Optional<At<Duration>> neverCloserThan,
        Optional<At<WhenHeld>> whenHeld) {

    public When {
        items = List.copyOf(items);
    }
}
