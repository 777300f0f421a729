package doseward.language;

import doseward.diagnostic.Nearest;
import doseward.language.check.OwnDrugFile;
import doseward.language.check.SaidTwice;
import doseward.language.check.UnknownDrug;
import doseward.language.draft.At;
import doseward.language.draft.DrugSheet;
import doseward.language.words.Answer;
import doseward.language.words.Words;
import doseward.protocol.Product;
import java.util.Optional;

/** Reads what an order gives: a drug, cells, or something that is done. */
final class ProductReader {
    private final Library library;
    private final boolean byPump;

    /**
     * A reader for one order.
     *
     * @param byPump whether a pump gives it, which needs the drug's file
     */
    ProductReader(Library library, boolean byPump) {
        this.library = library;
        this.byPump = byPump;
    }

    Optional<At<Product>> read(Part order) {
        if (order.keys("drug", "cells", "procedure").isEmpty()) {
            order.need("drug");
        }
        order.keys("drug", "cells", "procedure").stream().skip(1).forEach(key ->
            order.problems().add(SaidTwice.inTwoWays(key, order.keys("drug", "cells").getFirst())));
        return order.read("drug", this::drug)
            .or(() -> order.read("cells", answer -> Words.text(answer).map(Product.Cells::new)))
            .or(() -> order.read("procedure", answer -> Words.text(answer).map(Product.Procedure::new)));
    }

    /** The sheet of the drug, where there is one; what is wrong with its name is said elsewhere. */
    Optional<At<DrugSheet>> sheet(Part order) {
        return order.read("drug", answer -> library.drug(answer.text()));
    }

    /** A drug without a file is a nurse's; but what is nearly the name of a file is taken for a slip. */
    private Optional<Product> drug(Answer answer) {
        Optional<DrugSheet> sheet = library.drug(answer.text());
        if (sheet.isPresent()) {
            library.insteadOfShipped(answer.text()).ifPresent(file ->
                answer.problems().add(OwnDrugFile.found(answer.words(), file)));
            return sheet.map(DrugSheet::drug).map(Product.OfFile::new);
        }
        return byPump || Nearest.to(answer.text(), library.drugs()).isPresent()
            ? answer.nothing(UnknownDrug.found(answer.words(), library.drugs()))
            : Optional.of(new Product.Named(answer.text()));
    }
}
