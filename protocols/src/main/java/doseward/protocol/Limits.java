package doseward.protocol;

import doseward.quantity.Rate;
import doseward.quantity.Strength;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is allowed at most. A soft limit may be overridden by a second clinician; a hard one by nobody. All of
 * them hold; the lowest decides and is named.
 */
public record Limits(List<OfAmount> amounts, List<OfDoses> doses, List<OfRate> rates,
    List<OfConcentration> concentrations) {

    public static final Limits NONE = new Limits(List.of(), List.of(), List.of(), List.of());

    public Limits {
        amounts = List.copyOf(amounts);
        doses = List.copyOf(doses);
        rates = List.copyOf(rates);
        concentrations = List.copyOf(concentrations);
    }

    /** Whether a person may override it. */
    public enum Severity {
        SOFT, HARD;

        public String words() {
            return this == SOFT ? "soft" : "hard";
        }
    }

    /** What a limit is summed over. */
    public sealed interface Reach {
        /** As in the key of a file: {@code per-dose}, {@code in-any-24-hours}. */
        default String words() {
            return switch (this) {
                case OneDose() -> "per dose";
                case OneCycle() -> "per cycle";
                case OneCourse() -> "per course";
                case AnyWindow(var window) -> "in any " + (window.toHours() % 24 == 0 && window.toHours() > 24
                    ? window.toDays() + " days" : window.toHours() + " hours");
            };
        }
    }

    /** One dose. */
    public record OneDose() implements Reach {}

    /** All doses of one cycle. */
    public record OneCycle() implements Reach {}

    /** All doses of the course. */
    public record OneCourse() implements Reach {}

    /** Any window of this length, wherever it begins; running infusions count by the minute. */
    public record AnyWindow(Duration window) implements Reach {}

    /** At most so much drug. Amounts of one drug add up over its orders. */
    public record OfAmount(Reach reach, Severity severity, DoseAmount most) {
        @Override public String toString() {
            return most + " " + reach.words();
        }
    }

    /** At most so many doses. */
    public record OfDoses(Reach reach, Severity severity, int most) {
        @Override public String toString() {
            return most + " doses " + reach.words();
        }
    }

    /** At most so fast. */
    public record OfRate(Severity severity, Pace most) {}

    /** At most so strong. */
    public record OfConcentration(Severity severity, Strength most) {}

    /** These and the others. */
    public Limits and(Limits others) {
        return new Limits(joined(amounts, others.amounts), joined(doses, others.doses),
            joined(rates, others.rates), joined(concentrations, others.concentrations));
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    /** The limits on the amount of one dose, of this severity. */
    public List<DoseAmount> perDose(Severity severity) {
        return amounts.stream().filter(one -> one.severity() == severity && one.reach() instanceof OneDose)
            .map(OfAmount::most).toList();
    }

    /** The limits on how much drug flows in an hour, of this severity. */
    public List<DoseAmount> drugInAnHour(Severity severity) {
        return rates.stream().filter(one -> one.severity() == severity).map(OfRate::most)
            .flatMap(most -> most instanceof Pace.OfDrug(var amount) ? Stream.of(amount) : Stream.empty())
            .toList();
    }

    /** The lowest limit on the rate of the volume, of this severity. */
    public Optional<Rate> rate(Severity severity) {
        return rates.stream().filter(one -> one.severity() == severity).map(OfRate::most)
            .flatMap(most -> most instanceof Pace.OfVolume(var rate) ? Stream.of(rate) : Stream.empty())
            .min(Rate::compareTo);
    }
}
