package doseward.protocol;

import doseward.quantity.Amount;
import doseward.quantity.AmountKind;
import doseward.quantity.Strength;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What is true of a product, whatever the protocol; from its drug file.
 *
 * @param amountsIn what it is counted in
 * @param shownAsMass how its mass is shown to people; never enters any arithmetic
 * @param vial what a vial holds; empty for a drug that no pump gives
 * @param hardLimits what no protocol may exceed
 * @param usual ranges of amounts in use, for finding slips
 */
public record Drug(
        String name,
        int revision,
        AmountKind amountsIn,
        Optional<ShownAsMass> shownAsMass,
        Optional<Vial> vial,
        List<String> routes,
        List<Presentation> presentations,
        List<UsualRange> usual,
        Limits hardLimits) {

    public Drug {
        routes = List.copyOf(routes);
        presentations = List.copyOf(presentations);
        usual = List.copyOf(usual);
    }

    /** So much mass for so many units. */
    public record ShownAsMass(Amount mass, Amount amount) {}

    /**
     * A vial.
     *
     * @param content all that is in it, if the file says
     * @param add what it is reconstituted with, in words; empty for a solution
     * @param strength after that
     * @param usable how much of it is counted when vials are counted
     */
    public record Vial(Optional<Amount> content, Optional<String> add, Strength strength,
        Optional<Amount> usable, Optional<Duration> useWithin) {}

    /** A range of amounts in use by one route. */
    public record UsualRange(DoseAmount.Basis basis, String route, Amount lowest, Amount highest) {}

    /** The strength of the ready solution; a drug that a pump gives has one. */
    public Strength strength() {
        return vial.map(Vial::strength)
            .orElseThrow(() -> new IllegalStateException("the file of " + name + " names no vial"));
    }

    /** The presentation that covers an infusion so long. */
    public Optional<Presentation> presentationFor(Duration over) {
        return presentations.stream().filter(one -> one.covers(over)).findFirst();
    }
}
