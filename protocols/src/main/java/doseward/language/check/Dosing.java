package doseward.language.check;

import doseward.language.check.Grid.Slot;
import doseward.language.draft.At;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.protocol.Dosage;
import doseward.protocol.DoseAmount;
import doseward.protocol.DoseAmount.Basis;
import doseward.protocol.Size;
import doseward.quantity.Amount;
import doseward.quantity.AmountKind;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What the doses of one order come to for a patient, capped and rounded as the order says. */
record Dosing(Patients patients, OrderDraft order, AmountKind kind) {

    /** Empty as long as something that its amounts depend on could not be read, or is left to others. */
    static Optional<Dosing> of(ProtocolDraft draft, OrderDraft order) {
        List<DoseAmount> amounts = order.amounts().stream().map(At::value).toList();
        return amounts.isEmpty() ? Optional.empty() : Patients.of(draft.patient())
            .map(patients -> new Dosing(patients, order, amounts.getFirst().amount().kind()))
            .filter(dosing -> amounts.stream().allMatch(dosing::knows)
                && Stream.concat(order.what().roundedTo().stream(), order.what().cap().stream())
                    .allMatch(amount -> amount.value().kind() == dosing.kind));
    }

    /** Whether an amount, or a limit on amounts, can be worked out for every patient and compared. */
    boolean knows(DoseAmount amount) {
        return amount.amount().kind() == kind
            && (amount.basis() != Basis.PER_M2 || patients.haveSurface());
    }

    /** What is drug and what is not does not add up: the name that sums go by. */
    Optional<String> product() {
        return order.what().product().map(product -> product.value().name());
    }

    /** The least that a dose may be: the lower end where a nurse may choose, but the highest level. */
    long surely(Slot slot, Size size) {
        boolean isRange = slot.item().dosage().filter(dosage -> dosage.dosage() instanceof Dosage.Between)
            .isPresent();
        LongStream counts = slot.amounts().stream()
            .mapToLong(amount -> rounded(capped(amount, size)).count());
        return (isRange ? counts.min() : counts.max()).orElse(0);
    }

    /** The most that a dose may be, were it not rounded. */
    long atMost(Slot slot, Size size) {
        return slot.amounts().stream().mapToLong(amount -> capped(amount, size).count()).max().orElse(0);
    }

    private Amount capped(At<DoseAmount> said, Size size) {
        Amount exact = said.value().forPatientOf(size);
        return order.what().cap().map(At::value).filter(exact::isAbove).orElse(exact);
    }

    private Amount rounded(Amount amount) {
        return order.what().roundedTo().map(At::value).map(amount::roundedDownTo).orElse(amount);
    }

    /** The share of an amount that flows between two moments. Rounds down. */
    static long share(long amount, Slot slot, Duration from, Duration to) {
        if (slot.start().equals(slot.end())) {
            return slot.start().compareTo(from) >= 0 && slot.start().compareTo(to) < 0 ? amount : 0;
        }
        long first = Math.max(slot.start().toMillis(), from.toMillis());
        long last = Math.min(slot.end().toMillis(), to.toMillis());
        return last <= first ? 0 : BigInteger.valueOf(amount).multiply(BigInteger.valueOf(last - first))
            .divide(BigInteger.valueOf(slot.end().minus(slot.start()).toMillis())).longValueExact();
    }

    /** The sum, which stays at the largest number there is where it would go beyond. */
    static long sum(Stream<Long> parts) {
        return parts.reduce(0L, (one, other) -> one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other);
    }

    String words(long count) {
        return new Amount(count, kind).toString();
    }
}
