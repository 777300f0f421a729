package doseward.plan;

import doseward.protocol.Dosage;
import doseward.protocol.DoseAmount;
import java.util.List;
import java.util.Optional;

/** Which of its levels an order begins at. */
final class Levels {
    private Levels() {}

    /** The exact amount of a dosage, once levels are chosen; empty where there is none. */
    static Optional<DoseAmount> exact(Dosage dosage, String order, List<ChosenLevel> chosen) {
        return switch (dosage) {
            case Dosage.Exactly(var amount) -> Optional.of(amount);
            case Dosage.Levels levels -> name(levels, order, chosen).flatMap(levels::level)
                .map(Dosage.Level::amount);
            case Dosage.Between _, Dosage.AsSupplied _, Dosage.AsTheHospitalOrders _, Dosage.NoAmount _ ->
                Optional.empty();
        };
    }

    /** The name of the level: the file's own, or the chosen one where the file leaves it open. */
    static Optional<String> name(Dosage.Levels levels, String order, List<ChosenLevel> chosen) {
        return levels.start().or(() -> chosen.stream().filter(one -> one.order().equals(order))
            .map(ChosenLevel::level).findFirst());
    }

    /** The dosage with its level settled; others stay as they are. */
    static Dosage settled(Dosage dosage, String order, List<ChosenLevel> chosen) {
        return dosage instanceof Dosage.Levels
            ? exact(dosage, order, chosen).<Dosage>map(Dosage.Exactly::new).orElse(dosage) : dosage;
    }
}
