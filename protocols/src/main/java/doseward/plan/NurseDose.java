package doseward.plan;

import doseward.protocol.Dosage;
import doseward.protocol.DoseAmount;
import doseward.protocol.Order;
import doseward.protocol.Size;
import doseward.quantity.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One dose that a nurse gives: an exact amount where the file gives one, else the file's words. */
final class NurseDose {
    private final Order order;
    private final Size size;
    private final Allowance allowance;

    private NurseDose(Order order, Size size, Allowance allowance) {
        this.order = order;
        this.size = size;
        this.allowance = allowance;
    }

    static Remade of(Order order, Portion portion, Size size, Allowance allowance) {
        NurseDose dose = new NurseDose(order, size, allowance);
        return switch (portion.dosage()) {
            case Dosage.Exactly(var ordered) -> dose.exactly(ordered);
            case Dosage.Between(var lowest, var highest) -> dose.between(lowest, highest);
            case Dosage.AsSupplied _, Dosage.AsTheHospitalOrders _, Dosage.NoAmount _, Dosage.Levels _ ->
                new Remade.Ready(Optional.empty(), new Giving.ByNurse(portion.dosage().toString()),
                    List.of());
        };
    }

    private Remade exactly(DoseAmount ordered) {
        List<String> roundings = new ArrayList<>();
        Amount amount = Ordered.amount(order, ordered, size, roundings);
        List<String> objections = AmountLimits.objections(order, size, amount, allowance, roundings);
        return objections.isEmpty()
            ? new Remade.Ready(Optional.of(amount), new Giving.ByNurse(amount.toString()), roundings)
            : new Remade.Refused(objections);
    }

    /** The nurse finds what is needed; both ends are worked out, and the higher must be allowed. */
    private Remade between(DoseAmount lowest, DoseAmount highest) {
        List<String> roundings = new ArrayList<>();
        Amount least = Ordered.amount(order, lowest, size, new ArrayList<>());
        Amount most = Ordered.amount(order, highest, size, roundings);
        List<String> objections = AmountLimits.objections(order, size, most, allowance, roundings);
        return objections.isEmpty() ? new Remade.Ready(Optional.empty(),
            new Giving.ByNurse(least + " to " + most), roundings) : new Remade.Refused(objections);
    }
}
