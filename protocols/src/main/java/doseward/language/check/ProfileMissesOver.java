package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Span;
import doseward.language.draft.At;
import doseward.language.draft.ItemDraft;
import doseward.language.draft.ItemDraft.SegmentDraft;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.protocol.DoseAmount;
import doseward.protocol.Over;
import doseward.protocol.Pace;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rates of a profile at which the amount would not have flowed in the time that the order says. */
final class ProfileMissesOver implements Check {
    private static final BigInteger HOUR = BigInteger.valueOf(Duration.ofHours(1).toMillis());

    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return draft.orders().stream().filter(OrderDraft::isByPump)
            .flatMap(order -> order.when().items().stream())
            .filter(item -> !item.profile().isEmpty())
            .flatMap(item -> item.over().stream().flatMap(over -> item.amounts().stream()
                .flatMap(amount -> of(item, over, amount).stream()))).distinct().toList();
    }

    private static Optional<Diagnostic> of(ItemDraft item, At<Over> over, At<DoseAmount> amount) {
        return takes(item.profile(), amount.value()).filter(time -> !over.value().includes(time))
            .map(time -> found(item.profile().getFirst(), over, time));
    }

    /**
     * How long the amount takes, to the second, where all rates count as it does: what its times let flow
     * first, then the rest at the last rate. Zero where the last rate is never reached.
     */
    private static Optional<Duration> takes(List<SegmentDraft> profile, DoseAmount amount) {
        List<BigInteger> rates = profile.stream().flatMap(segment -> rate(segment, amount)).toList();
        List<Duration> times = profile.stream().flatMap(segment -> segment.time().stream())
            .flatMap(time -> time.value().stream()).toList();
        if (rates.size() != profile.size() || times.size() != profile.size() - 1
                || rates.stream().anyMatch(rate -> rate.signum() == 0)) {
            return Optional.empty();
        }
        BigInteger left = BigInteger.valueOf(amount.amount().count()).multiply(HOUR);
        Duration time = Duration.ZERO;
        for (int index = 0; index < times.size(); index++) {
            left = left.subtract(rates.get(index).multiply(BigInteger.valueOf(times.get(index).toMillis())));
            time = time.plus(times.get(index));
        }
        BigInteger seconds = left.divide(rates.getLast()).divide(BigInteger.valueOf(1000))
            .max(BigInteger.ZERO).min(BigInteger.valueOf(Duration.ofDays(10_000).toSeconds()));
        return Optional.of(time.plusSeconds(seconds.longValueExact()));
    }

    private static Stream<BigInteger> rate(SegmentDraft segment, DoseAmount amount) {
        return segment.pace().stream().flatMap(pace -> pace.value() instanceof Pace.OfDrug(var most)
            && most.basis() == amount.basis() && most.amount().isLike(amount.amount())
            ? Stream.of(BigInteger.valueOf(most.amount().count())) : Stream.empty());
    }

    private static Diagnostic found(SegmentDraft first, At<Over> over, Duration time) {
        Span at = first.pace().orElseThrow().span();
        String says = "At these rates a dose takes " + minutes(time) + ", and the order says " + over.value();
        return Diagnostic.error(ProfileMissesOver.class, at, says + ":",
                "Has a point slipped in a rate, or is a time wrong?",
                Told.lower(says))
            .beside("these rates", over.span(), "the time");
    }

    private static String minutes(Duration time) {
        return Over.of(Duration.ofMinutes(time.toMinutes())).toString();
    }
}
