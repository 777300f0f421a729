package doseward.language.draft;

import doseward.diagnostic.Phrase;
import doseward.protocol.DoseAmount;
import doseward.protocol.Given.Flush;
import doseward.protocol.Product;
import doseward.quantity.Amount;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An order as far as it could be read; what it takes from the order that it is like stands in it. */
public record OrderDraft(Phrase name, What what, When when, Scope scope, List<CompanionDraft> companions) {
    public OrderDraft {
        companions = List.copyOf(companions);
    }

    /** Who gives an order. */
    public enum Giver { PUMP, NURSE }

    /**
     * What is given, how much of it, and in what.
     *
     * @param drug the drug's file, where there is one
     * @param dosage what the order itself says; items and steps may say it instead
     * @param level the level's name that the order names, in its place
     */
    public record What(
        Optional<At<Product>> product,
        Optional<At<DrugSheet>> drug,
        Optional<DosageDraft> dosage,
        Optional<At<String>> level,
        Optional<At<Amount>> roundedTo,
        Optional<At<Amount>> cap,
        Optional<At<String>> route,
        Optional<At<Giver>> givenBy,
        Optional<At<String>> channel,
        Optional<ContainerDraft> container,
        Optional<At<Flush>> flushBefore,
        Optional<At<Flush>> flushAfter) {}

    public boolean isByPump() {
        return what.givenBy().filter(giver -> giver.value() == Giver.PUMP).isPresent();
    }

    /** Every amount of a dose that the order names: its own, those of its items, those of its steps. */
    public List<At<DoseAmount>> amounts() {
        Stream<At<DoseAmount>> own = what.dosage().stream().flatMap(dosage -> dosage.amounts().stream());
        return Stream.concat(own, when.items().stream().flatMap(item -> item.amounts().stream())).distinct()
            .toList();
    }
}
