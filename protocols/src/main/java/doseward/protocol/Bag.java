package doseward.protocol;

import doseward.quantity.Units;
import doseward.quantity.Volume;
import java.util.Optional;

/**
 * The bag a dose flows from; one bag is one dose.
 *
 * @param volume what the file says, or empty where the drug's table decides by the dose
 */
public record Bag(Optional<Volume> volume, VolumeIs volumeIs, String diluent) {
    /** Whether the bag's volume already counts the drug's own. */
    public enum VolumeIs { WITH_THE_DRUG, BEFORE_THE_DRUG_IS_ADDED }

    /** The whole that flows for a dose: the amount's own volume counts where it is added to the bag. */
    public Volume whole(Drug drug, Units amount) {
        Volume bag = volume.orElseGet(() -> drug.bagFor(amount));
        return switch (volumeIs) {
            case WITH_THE_DRUG -> bag;
            case BEFORE_THE_DRUG_IS_ADDED -> bag.plus(drug.strength().volumeOf(amount));
        };
    }
}
