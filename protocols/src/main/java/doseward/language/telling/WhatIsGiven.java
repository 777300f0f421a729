package doseward.language.telling;

import doseward.protocol.Container;
import doseward.protocol.Container.Filled;
import doseward.protocol.Container.VolumeIs;
import doseward.protocol.Given;
import doseward.protocol.Order;
import doseward.protocol.Product;
import java.util.List;

/** Tells what each order gives: the product, the amount of a dose, the way, and the bag. */
final class WhatIsGiven {
    private WhatIsGiven() {}

    static void tell(List<Order> orders, Page page) {
        page.heading("What is given");
        orders.forEach(order -> page.paragraph(product(order) + " "
            + (Amounts.areOne(order) ? "Each dose is " + Amounts.of(order.dosage()) + "."
                : "How much a dose is differs and stands under When.")
            + Amounts.workedOut(order) + " " + way(order)));
    }

    private static String product(Order order) {
        String name = Say.capital(order.name());
        return switch (order.product()) {
            case Product.OfFile(var drug) -> name + " is the drug " + drug.name()
                + ", which has a file of its own (below).";
            case Product.Named(var drug) -> name + " is the drug " + drug
                + "; no file describes it, so only a nurse may give it.";
            case Product.Cells(var cells) -> name + " is the cell product " + cells + ".";
            case Product.Procedure(var done) -> name + " is a procedure, " + done + ".";
        };
    }

    private static String way(Order order) {
        String route = order.route().map(words -> ", " + words).orElse("");
        return switch (order.given()) {
            case Given.ByNurse() -> "A nurse gives it" + route
                + ", and it is given when a named nurse records it; its amounts count in the limits.";
            case Given.ByPump pump -> "A pump gives it" + route + ", on channel " + pump.channel()
                + ", where nothing else runs at the same time. " + container(pump.container()) + flush(pump);
        };
    }

    private static String container(Container container) {
        String one = container.kind() == Container.Kind.BAG ? "bag" : "syringe";
        return "One " + one + " is one dose: " + filled(container.filled())
            + container.diluent().map(fluid -> " of " + fluid).orElse(", undiluted")
            + volumeIs(container) + ".";
    }

    private static String filled(Filled filled) {
        return switch (filled) {
            case Container.Fixed(var volume) -> volume.toString();
            case Container.ByDose() -> "as large as the drug file's table says for the amount,";
            case Container.AsSupplied() -> "the reconstituted drug and nothing else";
        };
    }

    private static String volumeIs(Container container) {
        if (container.filled() instanceof Container.AsSupplied) {
            return container.volumeIs() == VolumeIs.WITH_THE_DRUG ? "" : ", before the drug is added";
        }
        return switch (container.volumeIs()) {
            case WITH_THE_DRUG -> ", the drug's own volume counted in";
            case BEFORE_THE_DRUG_IS_ADDED -> ", to which the drug's own volume is added";
        };
    }

    private static String flush(Given.ByPump pump) {
        if (pump.before().isEmpty() && pump.after().isEmpty()) {
            return " The file orders no flush.";
        }
        return " The line is flushed"
            + pump.before().map(flush -> " with " + flush(flush) + " before the dose").orElse("")
            + (pump.before().isPresent() && pump.after().isPresent() ? " and" : "")
            + pump.after().map(flush -> " with " + flush(flush) + " after it").orElse("")
            + ", which counts in volume but not in drug.";
    }

    private static String flush(Given.Flush flush) {
        return flush.volume() + " of " + flush.fluid();
    }
}
