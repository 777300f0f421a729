package doseward.protocol;

import doseward.quantity.Strength;
import doseward.quantity.Units;
import doseward.quantity.Volume;
import java.util.List;
import java.util.Optional;

/**
 * What is true of a product, whatever the protocol; from its drug file.
 *
 * @param strength of the reconstituted solution
 * @param weakest the low end of the window for the mixture that a short infusion flows from
 * @param strongest the high end of it
 * @param bags which bag for which amount, from small to large; the last has no upper end
 * @param hardLimit what no single dose of any protocol may exceed
 */
public record Drug(
        String name,
        Strength strength,
        Strength weakest,
        Strength strongest,
        List<String> routes,
        List<String> diluents,
        List<BagBand> bags,
        Units hardLimit) {

    public Drug {
        routes = List.copyOf(routes);
        diluents = List.copyOf(diluents);
        bags = List.copyOf(bags);
    }

    /**
     * A row of the drug's table: amounts up to here go into this bag; no upper end means all above the row
     * before.
     */
    public record BagBand(Optional<Units> upTo, Volume volume) {
        boolean takes(Units amount) {
            return upTo.map(edge -> !amount.isAbove(edge)).orElse(true);
        }
    }

    /** The bag that the drug's table gives for the amount. */
    public Volume bagFor(Units amount) {
        return bags.stream().filter(band -> band.takes(amount)).findFirst()
            .orElseThrow(() -> new IllegalArgumentException(name + " has no bag for " + amount))
            .volume();
    }
}
