package doseward.plan;

import doseward.protocol.Head;
import doseward.protocol.Order;
import doseward.protocol.Sign;
import doseward.quantity.Units;
import doseward.quantity.Volume;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Every dose of one course worked out for one patient, with the rules they are given by. */
public record Plan(
        Head protocol, Patient patient, Instant from, List<Order> orders, List<Sign> signs,
            List<PlannedDose> doses) {

    public Plan {
        orders = List.copyOf(orders);
        signs = List.copyOf(signs);
        doses = List.copyOf(doses);
        for (int index = 0; index < doses.size(); index++) {
            if (doses.get(index).number() != index + 1) {
                throw new IllegalArgumentException("doses are numbered in their order, from 1");
            }
        }
    }

    public PlannedDose dose(int number) {
        return doses.get(number - 1);
    }

    public boolean hasDose(int number) {
        return number >= 1 && number <= doses.size();
    }

    /** The order of this name; a name that no order has is a bug of the caller. */
    public Order order(String name) {
        return orders.stream().filter(order -> order.name().equals(name)).findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no order is called " + name));
    }

    public Order orderOf(PlannedDose dose) {
        return order(dose.order());
    }

    public Optional<Sign> sign(String name) {
        return signs.stream().filter(sign -> sign.name().equals(name)).findFirst();
    }

    /** The pump channels that the plan uses, in the order of their letters. */
    public List<String> channels() {
        return orders.stream().map(Order::channel).distinct().sorted().toList();
    }

    public Units totalAmount() {
        return doses.stream().map(PlannedDose::amount).reduce(Units.ZERO, Units::plus);
    }

    public Volume totalVolume() {
        return doses.stream().map(PlannedDose::vtbi).reduce(Volume.ZERO, Volume::plus);
    }
}
