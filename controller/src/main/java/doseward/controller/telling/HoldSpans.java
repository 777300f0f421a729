package doseward.controller.telling;

import doseward.engine.Event;
import doseward.engine.Hold;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every hold of a course, from when to when it stood. Grows with the events; for one thread at a time. */
public final class HoldSpans {
    private final List<Span> all = new ArrayList<>();

    /**
     * A hold as it stood.
     *
     * @param lifted empty while it stands
     */
    public record Span(Hold hold, Optional<Instant> lifted) {}

    /** Of all that happened so far. */
    public static HoldSpans of(List<Event> events) {
        HoldSpans spans = new HoldSpans();
        events.forEach(spans::after);
        return spans;
    }

    /** The next that happened. */
    public void after(Event event) {
        switch (event) {
            case Event.HoldBegan(_, var hold) -> {
                // One that still stands is told again with its reason, by whoever halted first and says why.
                all.removeIf(span -> stands(span, hold.source()));
                all.add(new Span(hold, Optional.empty()));
            }
            case Event.HoldLifted(var at, var source, _) -> all.replaceAll(span ->
                stands(span, source) ? new Span(span.hold(), Optional.of(at)) : span);
            default -> { }
        }
    }

    private static boolean stands(Span span, Hold.Source source) {
        return span.lifted().isEmpty() && span.hold().source().equals(source);
    }

    /** The oldest first. */
    public List<Span> all() {
        return List.copyOf(all);
    }
}
