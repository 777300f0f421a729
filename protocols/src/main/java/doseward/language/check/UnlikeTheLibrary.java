package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.language.check.Customs.Fresh;
import doseward.language.check.Customs.Range;
import doseward.language.draft.At;
import doseward.language.draft.ClauseDraft;
import doseward.language.draft.ConditionDraft;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.language.draft.Scope;
import doseward.language.draft.Timings;
import doseward.protocol.Checklist.Required;
import doseward.quantity.Numbers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A reading that may be far older or must be far younger than in any shipped protocol, or a rule far off. */
final class UnlikeTheLibrary implements Check {
    private static final Duration DAY = Duration.ofDays(1);
    /** Twice as old as the oldest that is taken anywhere is still a choice. */
    private static final int OLDER = 2;
    /** An eighth of the youngest that is asked for anywhere is still a choice. */
    private static final int YOUNGER = 8;
    /** Less than twice or half of what several act on is still a choice. */
    private static final int APART = 2;
    /** What only one value is known of says less. */
    private static final int APART_FROM_ONE = 3;

    private final Customs customs;

    UnlikeTheLibrary(Customs customs) {
        this.customs = customs;
    }

    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        Stream<Diagnostic> top = scope(draft.top(), draft.orders());
        Stream<Diagnostic> own = draft.orders().stream().flatMap(order ->
            scope(order.scope(), List.of(order)));
        Stream<Diagnostic> values = Rules.beginnings(draft).flatMap(when -> values(when, draft));
        return Stream.of(top, own, values).flatMap(all -> all).toList();
    }

    private Stream<Diagnostic> scope(Scope scope, List<OrderDraft> orders) {
        boolean several = !orders.isEmpty() && orders.stream().allMatch(UnlikeTheLibrary::comeSeveralTimes);
        Stream<Diagnostic> before = scope.checklist().stream().flatMap(list -> list.record().stream())
            .flatMap(required -> found(required, several, false).stream());
        return Stream.concat(before, scope.whileRunning().stream().flatMap(list -> list.record().stream())
            .flatMap(required -> found(required, several, true).stream()));
    }

    private static boolean comeSeveralTimes(OrderDraft order) {
        return !order.when().items().isEmpty() && order.when().items().stream().allMatch(item ->
            Timings.apart(item).filter(every -> every.value().compareTo(DAY) < 0).isPresent());
    }

    private Optional<Diagnostic> found(At<Required> required, boolean several, boolean running) {
        Duration asked = required.value().within();
        return Optional.ofNullable(customs.signs().get(required.value().sign())).flatMap(fresh -> {
            if (!running && asked.multipliedBy(YOUNGER).compareTo(fresh.shortest()) < 0) {
                return Optional.of(found(required, "must be younger than any shipped protocol asks, "
                    + Told.time(fresh.shortest())));
            }
            return longest(fresh, several, running)
                .filter(longest -> asked.compareTo(longest.multipliedBy(OLDER)) > 0)
                .map(longest -> found(required, "may be more than twice as old as any shipped protocol lets "
                    + "it be, " + Told.time(longest)));
        });
    }

    private static Optional<Duration> longest(Fresh fresh, boolean several, boolean running) {
        if (running) {
            return fresh.running();
        }
        return several ? fresh.several() : fresh.others().flatMap(others -> fresh.several()
            .filter(more -> more.compareTo(others) > 0).or(() -> fresh.others()));
    }

    /** The values of a rule that no shipped protocol comes near. */
    private Stream<Diagnostic> values(ConditionDraft when, ProtocolDraft draft) {
        List<Edge> edges = Edge.of(when.condition()).toList();
        return when.clauses().stream().filter(clause -> Fact.of(clause.value(), draft.signs()).isOpen())
            .flatMap(clause -> Edge.of(clause.value()).filter(edges::contains)
            .flatMap(edge -> range(edge).filter(range -> isFar(edge.millionths(), range)).stream()
                .map(range -> found(clause, edge, range))));
    }

    private Optional<Range> range(Edge edge) {
        return Optional.ofNullable(customs.rules().get(edge.what()))
            .flatMap(acted -> acted.side(edge.low()));
    }

    private static boolean isFar(long value, Range range) {
        int apart = range.least() == range.most() ? APART_FROM_ONE : APART;
        return value > range.most() && value / apart >= range.most()
            || value < range.least() && value <= range.least() / apart;
    }

    private static Diagnostic found(ClauseDraft clause, Edge edge, Range range) {
        String least = Numbers.decimal(range.least(), Customs.DECIMALS);
        String most = Numbers.decimal(range.most(), Customs.DECIMALS);
        String where = least.equals(most) ? "from " + most + " on"
            : "beginning between " + least + " and " + most;
        String says = "Shipped protocols act on " + (edge.low() ? "low" : "high") + " values of "
            + edge.what() + ", " + where;
        return Diagnostic.error(UnlikeTheLibrary.class, clause.span(), says + ", and this is far from it:",
                "Is a point missing, or a digit too many?", Told.lower(says) + "; this is far from it")
            .asWarning();
    }

    private static Diagnostic found(At<Required> required, String says) {
        String sign = "`" + required.value().sign() + "` " + says;
        return Diagnostic.error(UnlikeTheLibrary.class, required.span(), "A reading of " + sign + ":",
            "Is the unit of time right, or was another sign meant?", sign).asWarning();
    }
}
