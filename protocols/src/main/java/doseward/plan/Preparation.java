package doseward.plan;

import doseward.protocol.Drug;
import doseward.protocol.Order;
import doseward.quantity.Rate;
import doseward.quantity.Units;
import doseward.quantity.Volume;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Works out one dose: amount, bag, volume to be infused, rate; every step rounds down and says so. */
final class Preparation {
    private final Order order;
    private final Patient patient;
    private final Capability pump;
    private final List<String> roundings = new ArrayList<>();

    private Preparation(Order order, Patient patient, Capability pump) {
        this.order = order;
        this.patient = patient;
        this.pump = pump;
    }

    static Prepared of(Order order, Patient patient, Capability pump) {
        return new Preparation(order, patient, pump).prepare();
    }

    private Prepared prepare() {
        Units amount = amount();
        List<String> objections = AmountLimits.objections(order, patient, amount);
        if (!objections.isEmpty()) {
            return Prepared.impossible(order, objections);
        }
        Volume stock = order.drug().strength().volumeOf(amount);
        Volume whole = order.bag().whole(order.drug(), amount);
        List<String> bag = bagObjections(amount, stock, whole);
        return bag.isEmpty() ? flow(amount, stock, whole) : Prepared.impossible(order, bag);
    }

    private Units amount() {
        Units exact = order.amount().forPatientOf(patient.weight());
        Units capped = order.cap().filter(exact::isAbove).orElse(exact);
        if (exact.isAbove(capped)) {
            roundings.add("The amount is capped at " + capped + "; the weight alone would give " + exact
                + ".");
        }
        Units rounded = capped.roundedDownTo(order.roundedTo());
        if (capped.isAbove(rounded)) {
            roundings.add("The amount is rounded down from " + capped + " to " + rounded + ".");
        }
        return rounded;
    }

    private List<String> bagObjections(Units amount, Volume stock, Volume whole) {
        List<String> objections = new ArrayList<>();
        Drug drug = order.drug();
        if (stock.isAbove(whole)) {
            objections.add(order.name() + ": " + amount + " fill " + stock + ", more than the whole bag of "
                + whole + ".");
        }
        if (whole.isAbove(pump.largest())) {
            objections.add(order.name() + ": the " + pump.name() + " infuses at most " + pump.largest()
                + ", not " + whole
                + ".");
        }
        if (whole.isZero()) {
            objections.add(order.name() + ": the bag holds nothing.");
        }
        if (objections.isEmpty() && drug.strongest().isExceededBy(amount, whole)) {
            objections.add(order.name() + ": " + amount + " in " + whole + " is stronger than "
                + drug.strongest()
                + ", the most the drug allows.");
        }
        if (objections.isEmpty() && drug.weakest().isNotReachedBy(amount, whole)) {
            objections.add(order.name() + ": " + amount + " in " + whole + " is weaker than " + drug.weakest()
                + ", the least the drug allows.");
        }
        return objections;
    }

    private Prepared flow(Units amount, Volume stock, Volume whole) {
        Volume vtbi = whole.roundedDownTo(pump.volumeStep());
        Rate asked = Rate.toDeliver(vtbi, order.over());
        Rate rate = asked.roundedDownTo(pump.rateStep());
        if (whole.isAbove(vtbi)) {
            roundings.add("The pump is set to " + vtbi + " of " + whole + "; " + whole.minus(vtbi) + " with "
                + remainder(amount, vtbi, whole) + " stay in the bag.");
        }
        List<String> objections = RateLimits.objections(order, pump, vtbi, rate);
        if (!objections.isEmpty()) {
            return Prepared.impossible(order, objections);
        }
        Duration over = rate.timeFor(vtbi);
        if (asked.isAbove(rate)) {
            roundings.add("The rate is rounded down from " + asked + " to " + rate + ", so a dose takes "
                + Spans.text(over) + ".");
        }
        return new Prepared(order, amount, stock, whole, vtbi, rate, over, roundings, List.of());
    }

    private static Units remainder(Units amount, Volume vtbi, Volume whole) {
        return new Units(amount.international() - amount.shareIn(vtbi, whole).international());
    }
}
