package doseward.language.words;

import doseward.language.check.UnknownName;
import java.util.List;
import java.util.Optional;

/** What may be named as the thing that something starts after: orders, and events from the signs file. */
public record Names(List<String> orders, List<String> events) {
    public Names {
        orders = List.copyOf(orders);
        events = List.copyOf(events);
    }

    public Optional<String> order(Answer answer) {
        return orders.contains(answer.text()) ? Optional.of(answer.text())
            : answer.nothing(UnknownName.of("order", answer.words(), orders));
    }

    public Optional<String> orderOrEvent(Answer answer) {
        return orders.contains(answer.text()) || events.contains(answer.text())
            ? Optional.of(answer.text())
            : answer.nothing(UnknownName.orderOrEvent(answer.words(), orders, events));
    }
}
