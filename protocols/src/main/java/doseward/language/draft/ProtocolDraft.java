package doseward.language.draft;

import doseward.protocol.WeightRange;
import doseward.protocol.Sign;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A protocol file as far as it could be read.
 *
 * @param signs all that the signs file knows, recorded here or not
 */
public record ProtocolDraft(
        Optional<HeadDraft> head,
        Optional<At<WeightRange>> patient,
        List<OrderDraft> orders,
        CourseDraft course,
        Scope top,
        List<Sign> signs) {

    public ProtocolDraft {
        orders = List.copyOf(orders);
        signs = List.copyOf(signs);
    }

    /** Who the protocol is, once all of it could be read. */
    public record HeadDraft(
        String name, int revision, String title, doseward.protocol.Head.Status status, List<String> sources) {
        public HeadDraft {
            sources = List.copyOf(sources);
        }
    }

    /** The course as far as it could be read. */
    public record CourseDraft(Optional<At<Integer>> cycles, Optional<At<Duration>> cycleLength) {}

    /** The scopes that an order is under: the top's first, then its own. */
    public List<Scope> scopesOf(OrderDraft order) {
        return List.of(top, order.scope());
    }
}
