package doseward.controller.telling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import doseward.engine.Event;
import doseward.engine.Hold;
import doseward.engine.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HoldSpansTest {
    private static final Instant NINE = Instant.parse("2026-01-05T09:00:00Z");
    private static final Instant TEN = NINE.plusSeconds(3600);

    private static Hold held(Instant since, String why) {
        return new Hold(new Hold.Source.ByPerson(), since, new Reason.ByPerson("N. Urse", why));
    }

    private static Event lifted(Instant at) {
        return new Event.HoldLifted(at, new Hold.Source.ByPerson(), new Reason.ByPerson("N. Urse", "well"));
    }

    @Test void aReasonThatIsSaidAfterwardsBelongsToTheHoldThatStands() {
        Hold told = held(NINE, "the line is wet");
        assertEquals(List.of(new HoldSpans.Span(told, Optional.of(TEN))), HoldSpans.of(List.of(
            new Event.HoldBegan(NINE, held(NINE, Hold.HALTED)),
            new Event.HoldBegan(NINE.plusSeconds(40), told),
            lifted(TEN))).all());
    }

    @Test void aHoldAfterOneThatWasLiftedIsAnother() {
        Hold first = held(NINE, "a rest");
        Hold second = held(TEN, "a rest");
        assertEquals(List.of(new HoldSpans.Span(first, Optional.of(TEN)),
            new HoldSpans.Span(second, Optional.empty())), HoldSpans.of(List.of(
            new Event.HoldBegan(NINE, first), lifted(TEN), new Event.HoldBegan(TEN, second))).all());
    }
}
