package doseward.plan;

import doseward.protocol.Dosage;
import doseward.protocol.DoseAmount;
import doseward.protocol.Order;
import doseward.protocol.Over;
import doseward.protocol.Presentation;
import doseward.protocol.Size;
import doseward.quantity.Amount;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Works out one dose for a pump: amount, bag, volume, rate; every step rounds down and says so. */
final class Preparation {
    private final Order order;
    private final Size size;
    private final Capability pump;
    private final Duration over;
    private final List<String> roundings = new ArrayList<>();

    private Preparation(Order order, Size size, Capability pump, Duration over) {
        this.order = order;
        this.size = size;
        this.pump = pump;
        this.over = over;
    }

    static Remade of(Order order, Portion portion, Size size, Capability pump) {
        if (!order.isByPump()) {
            return NurseDose.of(order, portion, size);
        }
        Optional<Duration> over = portion.over().flatMap(Over::exactly);
        if (portion.dosage() instanceof Dosage.Exactly(var amount) && over.isPresent()) {
            return new Preparation(order, size, pump, over.orElseThrow()).prepare(amount);
        }
        return new Remade.Refused(List.of(order.name() + ": a pump gives only an exact amount over a time, "
            + "not " + portion.dosage() + "."));
    }

    private Remade prepare(DoseAmount ordered) {
        Amount amount = Ordered.amount(order, ordered, size, roundings);
        List<String> objections = AmountLimits.objections(order, size, amount);
        Optional<Presentation> presentation = order.drug().presentationFor(over);
        if (presentation.isEmpty()) {
            objections.add(order.name() + ": the file of " + order.drug().name()
                + " says no mixture for an infusion over " + Spans.words(over) + ".");
        }
        return objections.isEmpty() ? mix(amount, presentation.orElseThrow())
            : new Remade.Refused(objections);
    }

    private Remade mix(Amount amount, Presentation presentation) {
        Volume stock = order.drug().strength().volumeOf(amount);
        Volume whole = order.pump().container().whole(order.drug(), presentation, amount);
        List<String> bag = bagObjections(presentation, amount, stock, whole);
        return bag.isEmpty() ? flow(amount, stock, whole) : new Remade.Refused(bag);
    }

    private List<String> bagObjections(Presentation presentation, Amount amount, Volume stock, Volume whole) {
        List<String> objections = new ArrayList<>();
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
        return objections.isEmpty() ? mixtureObjections(presentation, amount, stock, whole) : objections;
    }

    private List<String> mixtureObjections(Presentation presentation, Amount amount, Volume stock,
            Volume whole) {
        Volume counted = presentation.counted(whole, stock);
        String mixture = order.name() + ": " + amount + " in " + whole + " is ";
        if (presentation.strongest().filter(most -> most.isExceededBy(amount, counted)).isPresent()) {
            return List.of(mixture + "stronger than " + presentation.strongest().orElseThrow()
                + ", the most the drug allows.");
        }
        boolean allowed = presentation.belowWindow().isPresent()
            && presentation.belowWindow().equals(order.pump().container().diluent());
        boolean weak = presentation.weakest().filter(least -> least.isNotReachedBy(amount, counted))
            .isPresent();
        return weak && !allowed ? List.of(mixture + "weaker than " + presentation.weakest().orElseThrow()
            + ", the least the drug allows.") : List.of();
    }

    private Remade flow(Amount amount, Volume stock, Volume whole) {
        Volume vtbi = whole.roundedDownTo(pump.volumeStep());
        Rate asked = Rate.toDeliver(vtbi, over);
        Rate rate = asked.roundedDownTo(pump.rateStep());
        if (whole.isAbove(vtbi)) {
            roundings.add("The pump is set to " + vtbi + " of " + whole + "; " + whole.minus(vtbi) + " with "
                + amount.minus(amount.shareIn(vtbi, whole)) + " stay in the bag.");
        }
        List<String> objections = RateLimits.objections(order, pump, vtbi, rate);
        if (!objections.isEmpty()) {
            return new Remade.Refused(objections);
        }
        Duration flows = rate.timeFor(vtbi);
        if (asked.isAbove(rate)) {
            roundings.add("The rate is rounded down from " + asked + " to " + rate + ", so a dose takes "
                + Spans.text(flows) + ".");
        }
        return new Remade.Ready(Optional.of(amount), new Giving.Infusion(
            order.pump().channel(), stock, whole, List.of(new Giving.Flow(vtbi, rate)), flows), roundings);
    }
}
