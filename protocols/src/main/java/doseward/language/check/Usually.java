package doseward.language.check;

import doseward.language.draft.At;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.language.draft.Scope.ChangeDraft;
import doseward.protocol.ChangeRule;
import doseward.protocol.DoseAmount;
import doseward.protocol.DoseAmount.Basis;
import doseward.protocol.Drug.UsualRange;
import doseward.protocol.Size;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An amount of an order beside what is usual of the drug by that route.
 *
 * @param said the amount in its place
 * @param same the usual ranges that count as the amount does
 * @param other the usual ranges that count otherwise
 */
record Usually(At<DoseAmount> said, List<UsualRange> same, List<UsualRange> other,
    Optional<Patients> patients) {
    /** So many times above or below a usual range, an amount is an error and no choice. */
    static final int FAR = 5;
    /** From so many times on, another way of counting is likelier than another amount. */
    private static final int APART = 3;

    Usually {
        same = List.copyOf(same);
        other = List.copyOf(other);
    }

    /** Every amount of every order of whose drug and route something is known. */
    static Stream<Usually> of(ProtocolDraft draft) {
        return draft.orders().stream().flatMap(order -> Stream.concat(order.amounts().stream(),
            changed(draft, order)).flatMap(amount -> of(draft, order, amount).stream()));
    }

    /** What its changes come to; of those at the top only where there is no other order to be meant. */
    private static Stream<At<DoseAmount>> changed(ProtocolDraft draft, OrderDraft order) {
        boolean only = draft.orders().size() == 1;
        return (only ? draft.scopesOf(order) : List.of(order.scope())).stream()
            .flatMap(scope -> scope.changes().stream()).flatMap(changes -> changes.rules().stream())
            .flatMap(Usually::result);
    }

    private static Stream<At<DoseAmount>> result(ChangeDraft change) {
        return change.to().stream().flatMap(to -> to.value() instanceof ChangeRule.AnAmount(var amount)
            ? Stream.of(new At<>(amount, to.span())) : Stream.empty());
    }

    private static Optional<Usually> of(ProtocolDraft draft, OrderDraft order, At<DoseAmount> said) {
        List<UsualRange> ranges = order.what().route().stream().flatMap(route -> order.what().drug().stream()
            .flatMap(sheet -> sheet.value().drug().usual().stream())
            .filter(range -> range.route().equals(route.value())
                && range.lowest().isLike(said.value().amount()))).toList();
        return ranges.isEmpty() ? Optional.empty() : Optional.of(new Usually(said,
            ranges.stream().filter(range -> range.basis() == said.value().basis()).toList(),
            ranges.stream().filter(range -> range.basis() != said.value().basis()).toList(),
            Patients.of(draft.patient())));
    }

    long count() {
        return said.value().amount().count();
    }

    /** Whether the amount is within one of the ranges that count as it does. */
    boolean isUsual() {
        return same.stream().anyMatch(range -> isWithin(range, count()));
    }

    static boolean isWithin(UsualRange range, long count) {
        return count >= range.lowest().count() && count <= range.highest().count();
    }

    /** Whether it is so many times above every range that it can be compared with, for every patient. */
    boolean isAbove(int times) {
        return isOutside((count, lowest, highest) ->
            count.compareTo(highest.multiply(BigInteger.valueOf(times))) >= 0);
    }

    /** Whether it is so many times below every range that it can be compared with, for every patient. */
    boolean isBelow(int times) {
        return isOutside((count, lowest, highest) ->
            count.multiply(BigInteger.valueOf(times)).compareTo(lowest) <= 0);
    }

    /** Whether for every patient it is outside of every range that it can be compared with. */
    boolean isUnusual() {
        return isOutside((count, lowest, highest) ->
            count.compareTo(lowest) < 0 || count.compareTo(highest) > 0);
    }

    /** How an amount lies to a range. */
    private interface Judged {
        boolean holds(BigInteger count, BigInteger lowest, BigInteger highest);

    }

    private boolean isOutside(Judged judged) {
        if (!same.isEmpty()) {
            return same.stream().allMatch(range -> judged.holds(BigInteger.valueOf(count()),
                BigInteger.valueOf(range.lowest().count()), BigInteger.valueOf(range.highest().count())));
        }
        return isComparable() && patients.orElseThrow().corners().stream()
            .allMatch(size -> other.stream().allMatch(range -> holds(judged, range, size)));
    }

    /** Amounts that count otherwise are compared by what they come to. */
    private boolean isComparable() {
        boolean bySurface = said.value().basis() == Basis.PER_M2
            || other.stream().anyMatch(range -> range.basis() == Basis.PER_M2);
        return patients.filter(bodies -> !bySurface || bodies.haveSurface()).isPresent();
    }

    private boolean holds(Judged judged, UsualRange range, Size size) {
        return judged.holds(BigInteger.valueOf(said.value().forPatientOf(size).count()),
            BigInteger.valueOf(new DoseAmount(range.lowest(), range.basis()).forPatientOf(size).count()),
            BigInteger.valueOf(new DoseAmount(range.highest(), range.basis()).forPatientOf(size).count()));
    }

    /** A range that counts otherwise, in which the same number would be usual. */
    Optional<UsualRange> meantOtherwise() {
        return (isAbove(APART) || isBelow(APART)) && !hasNoughtTooMany()
            ? other.stream().filter(range -> isWithin(range, count())).findFirst()
            : Optional.empty();
    }

    /** Whether the amount would be usual with a nought less. */
    private boolean hasNoughtTooMany() {
        return isAbove(APART) && count() % 10 == 0
            && same.stream().anyMatch(range -> isWithin(range, count() / 10));
    }

    /** What is usual, in words. */
    String usual() {
        return String.join(", or ", Stream.concat(same.stream(), same.isEmpty() ? other.stream()
            : Stream.empty()).map(Usually::words).toList());
    }

    static String words(UsualRange range) {
        String lowest = range.lowest().written();
        String highest = range.highest().written();
        String unit = highest.substring(highest.indexOf(' '));
        String from = lowest.endsWith(unit) ? lowest.substring(0, lowest.length() - unit.length()) : lowest;
        return (range.lowest().equals(range.highest()) ? highest : from + " to " + highest)
            + range.basis().words();
    }
}
