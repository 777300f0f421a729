package doseward.plan;

import doseward.protocol.Drug;
import doseward.protocol.Limits.OfConcentration;
import doseward.protocol.Limits.Severity;
import doseward.protocol.Order;
import doseward.protocol.Presentation;
import doseward.quantity.Amount;
import doseward.quantity.Volume;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a mixture may be made so. */
final class Mixing {
    private Mixing() {}

    static List<String> objections(Order order, Presentation presentation, Capability pump, Amount amount,
            Volume stock, Volume whole) {
        List<String> objections = new ArrayList<>();
        if (stock.isAbove(whole)) {
            objections.add(order.name() + ": " + amount + " fill " + stock + ", more than the whole bag of "
                + whole + ".");
        }
        if (whole.isAbove(pump.largest())) {
            objections.add(order.name() + ": the " + pump.name() + " infuses at most " + pump.largest()
                + ", not " + whole + ".");
        }
        if (whole.isZero()) {
            objections.add(order.name() + ": the bag holds nothing.");
        }
        return objections.isEmpty() ? strength(order, presentation, amount, stock, whole) : objections;
    }

    /** How long the mixture is good, from its preparation to the end of the infusion. */
    static Optional<Duration> goodFor(Drug drug, Presentation presentation) {
        return Stream.concat(presentation.useWithin().stream(),
            drug.vial().flatMap(Drug.Vial::useWithin).stream()).min(Comparator.naturalOrder());
    }

    private static List<String> strength(Order order, Presentation presentation, Amount amount, Volume stock,
            Volume whole) {
        Volume counted = presentation.counted(whole, stock);
        String mixture = order.name() + ": " + amount + " in " + whole + " is ";
        if (presentation.strongest().filter(most -> counted.isZero() || most.isExceededBy(amount, counted))
                .isPresent()) {
            return List.of(mixture + "stronger than " + presentation.strongest().orElseThrow()
                + ", the most the drug allows.");
        }
        boolean allowed = presentation.belowWindow().isPresent()
            && presentation.belowWindow().equals(order.pump().container().diluent());
        boolean weak = presentation.weakest().filter(least -> least.isNotReachedBy(amount, counted))
            .isPresent();
        return weak && !allowed ? List.of(mixture + "weaker than " + presentation.weakest().orElseThrow()
            + ", the least the drug allows.") : List.of();
    }

    /** Whether every limit allows its strength; what is overridden stands among the notes. */
    static List<String> limits(Order order, Amount amount, Volume whole, Allowance allowance,
            List<String> notes) {
        return order.layers().stream().flatMap(layer -> layer.limits().concentrations().stream()
                .map(one -> new Source(one, layer.where())))
            .filter(source -> source.limit().most().isExceededBy(amount, whole))
            .min(Comparator.comparing((Source source) -> source.limit().severity() == Severity.SOFT)
                .thenComparing(source -> source.limit().most()))
            .flatMap(source -> allowance.objection(source.limit().severity(), order.name(), amount + " in "
                + whole + " is stronger than the " + source.limit().severity().words() + " limit of "
                + source.limit().most() + source.where(), notes)).stream().toList();
    }

    private record Source(OfConcentration limit, String where) {}
}
