package doseward.protocol;

import doseward.quantity.Amount;
import doseward.quantity.Strength;
import doseward.quantity.Volume;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How a drug's mixture is made for infusions of some length; from its drug file.
 *
 * @param shortest the shortest infusion it covers
 * @param longest the longest; both count
 * @param weakest the low end of the window for the mixture, if the file names one
 * @param strongest the high end of it
 * @param counts whether the window counts the drug's own volume
 * @param belowWindow the fluid in which a weaker mixture is allowed
 * @param bags which bag for which amount, from small to large; the last has no upper end
 * @param useWithin from preparation to the end of the infusion
 */
public record Presentation(
        String name,
        Duration shortest,
        Duration longest,
        List<String> diluents,
        List<String> containers,
        Optional<Strength> weakest,
        Optional<Strength> strongest,
        Counts counts,
        Optional<String> belowWindow,
        List<BagBand> bags,
        Optional<Duration> useWithin) {

    public Presentation {
        diluents = List.copyOf(diluents);
        containers = List.copyOf(containers);
        bags = List.copyOf(bags);
    }

    /** What a concentration is worked out from. */
    public enum Counts { WITH_THE_DRUG, WITHOUT_THE_DRUG }

    /**
     * A row of the drug's table: amounts up to here go into this bag; no upper end means all above the row
     * before.
     */
    public record BagBand(Optional<Amount> upTo, Volume volume) {
        boolean takes(Amount amount) {
            return upTo.map(edge -> !amount.isAbove(edge)).orElse(true);
        }
    }

    public boolean covers(Duration over) {
        return over.compareTo(shortest) >= 0 && over.compareTo(longest) <= 0;
    }

    /** The bag that the drug's table gives for the amount. */
    public Volume bagFor(Amount amount) {
        return bag(amount)
            .orElseThrow(() -> new IllegalArgumentException(name + " has no bag for " + amount));
    }

    /** The same; empty where the table has no row for it. */
    public Optional<Volume> bag(Amount amount) {
        return bags.stream().filter(band -> band.takes(amount)).findFirst().map(BagBand::volume);
    }

    /** The volume that the window's concentration is worked out from. */
    public Volume counted(Volume whole, Volume stock) {
        return switch (counts) {
            case WITH_THE_DRUG -> whole;
            case WITHOUT_THE_DRUG -> whole.minus(stock.min(whole));
        };
    }
}
