package doseward.protocol;

import doseward.quantity.Amount;
import doseward.quantity.Volume;
import java.util.Optional;

/**
 * The bag or syringe that a dose flows from; one of them is one dose.
 *
 * @param diluent the fluid in it; empty where the product is used as supplied
 */
public record Container(Kind kind, Filled filled, VolumeIs volumeIs, Optional<String> diluent) {
    /** What it is. */
    public enum Kind { BAG, SYRINGE }

    /** How large it is. */
    public sealed interface Filled {}

    /** Always so much. */
    public record Fixed(Volume volume) implements Filled {}

    /** As the drug file's table says for the amount. */
    public record ByDose() implements Filled {}

    /** The reconstituted drug and nothing else. */
    public record AsSupplied() implements Filled {}

    /** Whether its volume already counts the drug's own. */
    public enum VolumeIs { WITH_THE_DRUG, BEFORE_THE_DRUG_IS_ADDED }

    /** The whole that flows for a dose: the amount's own volume counts where it is added. */
    public Volume whole(Drug drug, Presentation presentation, Amount amount) {
        Volume stock = drug.strength().volumeOf(amount);
        return switch (filled) {
            case AsSupplied() -> stock;
            case Fixed(var volume) -> with(volume, stock);
            case ByDose() -> with(presentation.bagFor(amount), stock);
        };
    }

    private Volume with(Volume volume, Volume stock) {
        return switch (volumeIs) {
            case WITH_THE_DRUG -> volume;
            case BEFORE_THE_DRUG_IS_ADDED -> volume.plus(stock);
        };
    }
}
