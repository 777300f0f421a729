package doseward.language.draft;

import doseward.diagnostic.Phrase;
import doseward.protocol.Head;
import doseward.protocol.Sign;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A protocol file as far as it could be read.
 *
 * @param companions those for all orders; an order's own stand in it
 * @param signs all that the signs file knows, recorded here or not
 */
public record ProtocolDraft(
        Optional<HeadDraft> head,
        PatientDraft patient,
        List<OrderDraft> orders,
        CourseDraft course,
        Scope top,
        List<CompanionDraft> companions,
        List<AvoidDraft> avoid,
        List<Sign> signs) {

    public ProtocolDraft {
        orders = List.copyOf(orders);
        companions = List.copyOf(companions);
        avoid = List.copyOf(avoid);
        signs = List.copyOf(signs);
    }

    /** Who the protocol is, once all of it could be read. */
    public record HeadDraft(
        String name, int revision, String title, Head.Status status, List<String> sources) {
        public HeadDraft {
            sources = List.copyOf(sources);
        }
    }

    /** The scopes that an order is under: the top's first, then its own. */
    public List<Scope> scopesOf(OrderDraft order) {
        return List.of(top, order.scope());
    }

    /** All scopes: the top's, then those of the orders. */
    public Stream<Scope> scopes() {
        return Stream.concat(Stream.of(top), orders.stream().map(OrderDraft::scope));
    }

    /** Every condition that could be read, wherever it stands: of rules, criteria, gates, refusals. */
    public Stream<ConditionDraft> conditions() {
        return AllConditions.of(this);
    }

    /** The order of this name. */
    public Optional<OrderDraft> order(String name) {
        return orders.stream().filter(order -> order.name().text().equals(name)).findFirst();
    }

    /** The names of the orders, in the order of the file. */
    public List<String> orderNames() {
        return orders.stream().map(OrderDraft::name).map(Phrase::text).toList();
    }

    /** All companions, those at the top first. */
    public List<CompanionDraft> allCompanions() {
        return Stream.concat(companions.stream(), orders.stream()
            .flatMap(order -> order.companions().stream())).toList();
    }
}
