package doseward.language.telling;

import doseward.protocol.Dosage;
import doseward.protocol.Order;
import doseward.protocol.Product;
import doseward.protocol.Schedule.InARow;
import doseward.protocol.Schedule.Item;
import doseward.protocol.Starts;

/** Parts of a protocol in a few words. */
public final class Said {
    private Said() {}

    public static String product(Product product) {
        return switch (product) {
            case Product.OfFile(var drug) -> "the drug " + drug.name() + " of its file";
            case Product.Named(var drug) -> "the drug " + drug;
            case Product.Cells(var cells) -> "the cells " + cells;
            case Product.Procedure(var done) -> "the procedure " + done;
        };
    }

    public static String dosage(Dosage dosage) {
        return Amounts.of(dosage);
    }

    /** {@code 3 to 24 hours after lymphocytes has ended}. */
    public static String starts(Starts starts) {
        return Beginnings.shortly(starts);
    }

    /** Whether all doses of the order are of one dosage. */
    public static boolean isOneAmount(Order order) {
        return Amounts.areOne(order);
    }

    /** Whether the steps of an item say its amounts. */
    public static boolean isInSteps(Item item) {
        return item.pattern() instanceof InARow;
    }
}
