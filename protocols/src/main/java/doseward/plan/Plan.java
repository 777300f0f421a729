package doseward.plan;

import doseward.protocol.Head;
import doseward.protocol.Order;
import doseward.protocol.Protocol;
import doseward.protocol.Sign;
import doseward.quantity.Amount;
import doseward.quantity.Volume;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Every dose of one course worked out for one patient, with the protocol it follows.
 *
 * @param zone in which weekdays and wall times are read
 * @param pump what it was planned for
 * @param levels what was chosen where the protocol leaves the level open
 */
public record Plan(
        Protocol protocol, Patient patient, Instant from, String zone, Capability pump,
        List<ChosenLevel> levels, List<PlannedCycle> cycles, List<Run> runs, List<PlannedDose> doses) {

    public Plan {
        levels = List.copyOf(levels);
        cycles = List.copyOf(cycles);
        runs = List.copyOf(runs);
        doses = List.copyOf(doses);
        for (int index = 0; index < doses.size(); index++) {
            if (doses.get(index).number() != index + 1) {
                throw new IllegalArgumentException("doses are numbered in their order, from 1");
            }
        }
    }

    public Head head() {
        return protocol.head();
    }

    public List<Order> orders() {
        return protocol.orders();
    }

    public List<Sign> signs() {
        return protocol.signs();
    }

    public PlannedDose dose(int number) {
        return doses.get(number - 1);
    }

    public boolean hasDose(int number) {
        return number >= 1 && number <= doses.size();
    }

    /** The order of this name; a name that no order has is a bug of the caller. */
    public Order order(String name) {
        return protocol.order(name);
    }

    public Order orderOf(PlannedDose dose) {
        return order(dose.order());
    }

    public Optional<Sign> sign(String name) {
        for (Sign sign : signs()) {
            if (sign.name().equals(name)) {
                return Optional.of(sign);
            }
        }
        return Optional.empty();
    }

    /** The pump channels that the plan uses, in the order of their letters. */
    public List<String> channels() {
        return doses.stream().filter(PlannedDose::isByPump).map(PlannedDose::channel).distinct().sorted()
            .toList();
    }

    /** The doses of one cycle. */
    public List<PlannedDose> dosesOf(int cycle) {
        return doses.stream().filter(dose -> dose.cycle() == cycle).toList();
    }

    /** The doses that pumps give. */
    public List<PlannedDose> infusions() {
        return doses.stream().filter(PlannedDose::isByPump).toList();
    }

    /** The exact amounts of one order's doses together; empty where there are none. */
    public Optional<Amount> totalOf(String order) {
        return doses.stream().filter(dose -> dose.order().equals(order))
            .flatMap(dose -> dose.amount().stream()).reduce(Amount::plus);
    }

    public Volume totalVolume() {
        return infusions().stream().map(PlannedDose::vtbi).reduce(Volume.ZERO, Volume::plus);
    }
}
