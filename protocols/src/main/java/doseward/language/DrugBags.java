package doseward.language;

import doseward.diagnostic.Span;
import doseward.language.check.BandsUneven;
import doseward.language.draft.At;
import doseward.language.draft.DrugSheet;
import doseward.language.words.Amounts;
import doseward.language.words.Measures;
import doseward.protocol.Presentation.BagBand;
import doseward.quantity.Amount;
import doseward.quantity.Volume;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a drug's table of bags: rows from small to large, the last one for all above. */
final class DrugBags {
    static final Keys ROW = new Keys()
        .may("up-to", "up to which amount it serves", Shapes.FLAT)
        .may("above", "above which amount it serves", Shapes.FLAT)
        .needs("volume", "how large the bag is", Shapes.VOLUME);

    private DrugBags() {}

    /** The rows; none once what is wrong with them has been noted. */
    static List<BagBand> read(Part mixture, DrugSheet drug) {
        List<Part> rows = mixture.parts("volume-by-dose");
        List<BagBand> bands = new ArrayList<>();
        Amount edge = new Amount(0, drug.drug().amountsIn());
        for (Part row : rows) {
            Optional<At<Volume>> volume = row.read("volume", Measures::volume);
            Optional<At<Amount>> upTo = row.read("up-to", answer -> Amounts.readFlat(answer,
                Optional.of(drug)));
            Optional<At<Amount>> above = row.read("above", answer -> Amounts.readFlat(answer,
                Optional.of(drug)));
            boolean last = bands.size() == rows.size() - 1;
            Optional<At<Amount>> said = last ? above : upTo;
            if (said.isEmpty() || volume.isEmpty() || last == row.has("up-to")
                || !follows(said, edge, last)) {
                return uneven(mixture, row.at());
            }
            edge = said.orElseThrow().value();
            bands.add(new BagBand(last ? Optional.empty() : Optional.of(edge), volume.orElseThrow().value()));
        }
        return bands.isEmpty() ? uneven(mixture, mixture.at()) : bands;
    }

    private static boolean follows(Optional<At<Amount>> said, Amount edge, boolean last) {
        Amount here = said.orElseThrow().value();
        return last ? here.equals(edge) : here.isAbove(edge);
    }

    private static List<BagBand> uneven(Part mixture, Span at) {
        mixture.problems().add(BandsUneven.found(at));
        return List.of();
    }
}
