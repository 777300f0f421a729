package doseward.language.telling;

import doseward.protocol.Presentation;
import doseward.protocol.Presentation.BagBand;
import doseward.quantity.Amount;
import doseward.quantity.Strength;
import java.util.List;
import java.util.Optional;

/** Says how a drug's mixture is made for infusions of some length. */
final class PresentationsSaid {
    private PresentationsSaid() {}

    static String of(Presentation one) {
        return Say.capital(one.name()) + ", for doses that flow over "
            + (one.shortest().isZero() ? "at most " : Say.time(one.shortest()) + " to ")
            + Say.time(one.longest()) + "."
            + listed(" It is mixed with ", one.diluents()) + listed(" It comes in ", one.containers())
            + window(one) + bags(one.bags())
            + one.useWithin().map(time -> " From preparation to the end of the infusion are at most "
                + Say.time(time) + ".").orElse("");
    }

    private static String listed(String before, List<String> words) {
        return words.isEmpty() ? "" : before + Say.choice(words) + ".";
    }

    private static String window(Presentation one) {
        if (one.weakest().isEmpty() && one.strongest().isEmpty()) {
            return " No concentration is laid down.";
        }
        return " In 1 mL are" + one.weakest().map(end -> " at least " + written(end)).orElse("")
            + (one.weakest().isPresent() && one.strongest().isPresent() ? " and" : "")
            + one.strongest().map(end -> " at most " + written(end)).orElse("") + ", the drug's own volume "
            + (one.counts() == Presentation.Counts.WITH_THE_DRUG ? "counted in" : "not counted in")
            + one.belowWindow().map(fluid -> "; weaker only in " + fluid).orElse("") + ".";
    }

    private static String written(Strength strength) {
        return strength.inOneMillilitre().written();
    }

    private static String bags(List<BagBand> bags) {
        StringBuilder text = new StringBuilder();
        Optional<Amount> below = Optional.empty();
        for (BagBand band : bags) {
            text.append(" Amounts ").append(band.upTo().map(edge -> "up to " + edge.written())
                .orElse(below.isPresent() ? "above that" : "of any size")).append(" go into ")
                .append(band.volume()).append('.');
            below = band.upTo();
        }
        return text.toString();
    }
}
