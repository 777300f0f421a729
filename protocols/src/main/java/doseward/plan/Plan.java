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
import java.util.stream.Stream;

/**
 * Every dose of one course worked out for one patient, with the protocol it follows.
 *
 * @param zone in which weekdays and wall times are read
 * @param pump what it was planned for
 * @param levels what was chosen where the protocol leaves the level open
 * @param override of the soft limits that it goes beyond; empty where it goes beyond none
 */
public record Plan(
        Protocol protocol, Patient patient, Instant from, String zone, Capability pump,
        List<ChosenLevel> levels, Optional<SoftOverride> override, List<PlannedCycle> cycles, List<Run> runs,
        List<PlannedDose> doses) {

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

    /** The same course with these cycles, for the patient as weighed since. */
    public Plan anew(Patient weighed, List<PlannedCycle> otherCycles, List<Run> otherRuns,
            List<PlannedDose> otherDoses) {
        return new Plan(protocol, weighed, from, zone, pump, levels, override, otherCycles, otherRuns,
            otherDoses);
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

    /** What it goes beyond and who answers for it, in sentences; empty where it keeps to every limit. */
    public List<String> beyond() {
        Stream<String> dosewise = doses.stream().flatMap(dose -> dose.roundings().stream()
            .filter(Allowance::isNote).map(note -> dose.order() + ": " + note)).distinct();
        Stream<String> together = override.stream().flatMap(_ -> Stream.concat(
            SameDrug.beyond(this).stream(), Reckoning.beyond(this).stream()));
        return Stream.concat(dosewise, together).toList();
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
