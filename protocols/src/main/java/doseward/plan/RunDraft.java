package doseward.plan;

import doseward.protocol.Order;
import doseward.protocol.Starts;
import java.time.Instant;
import java.util.Optional;

/** A run before the dose that it goes with has its number. */
record RunDraft(int number, Order order, Starts starts, Optional<Instant> notBefore, Instant begins,
    Optional<Slot> with) {

    Run numbered(int cycle, Optional<Integer> dose) {
        return new Run(number, cycle, order.name(), starts, notBefore, begins, dose);
    }
}
