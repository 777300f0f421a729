package doseward.plan;

import doseward.protocol.Container;
import doseward.protocol.Dosage;
import doseward.protocol.DoseAmount;
import doseward.protocol.Order;
import doseward.protocol.Over;
import doseward.protocol.Presentation;
import doseward.protocol.Size;
import doseward.quantity.Amount;
import doseward.quantity.Volume;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Works out one dose: amount, bag, volume, flows; every step rounds down and says so. */
final class Preparation {
    private final Order order;
    private final Portion portion;
    private final Over over;
    private final Size size;
    private final Capability pump;
    private final Allowance allowance;
    private final List<String> roundings = new ArrayList<>();

    private Preparation(Order order, Portion portion, Over over, Size size, Capability pump,
            Allowance allowance) {
        this.order = order;
        this.portion = portion;
        this.over = over;
        this.size = size;
        this.pump = pump;
        this.allowance = allowance;
    }

    static Remade of(Order order, Portion portion, Size size, Capability pump, Allowance allowance) {
        if (!order.isByPump()) {
            return NurseDose.of(order, portion, size, allowance);
        }
        Optional<Over> over = portion.over()
            .filter(time -> time.exactly().isPresent() || !portion.profile().isEmpty());
        if (portion.dosage() instanceof Dosage.Exactly(var amount) && over.isPresent()) {
            return new Preparation(order, portion, over.orElseThrow(), size, pump, allowance)
                .prepare(amount);
        }
        return new Remade.Refused(List.of(order.name() + ": a pump gives only an exact amount over a time, "
            + "not " + portion.dosage() + portion.over().map(time -> " over " + time).orElse("") + "."));
    }

    private Remade prepare(DoseAmount ordered) {
        Amount amount = makeable(Ordered.amount(order, ordered, size, roundings));
        List<String> objections = AmountLimits.objections(order, size, amount, allowance, roundings);
        Optional<Presentation> presentation = order.drug().presentations().stream()
            .filter(one -> one.covers(over.atLeast()) && one.covers(over.atMost())).findFirst();
        if (presentation.isEmpty()) {
            objections.add(order.name() + ": the file of " + order.drug().name()
                + " says no mixture for an infusion over " + over + ".");
        }
        return objections.isEmpty() ? mix(amount, presentation.orElseThrow())
            : new Remade.Refused(objections);
    }

    /** Where the file names no step, the smallest volume that a pump can be set to is the step. */
    private Amount makeable(Amount amount) {
        if (order.roundedTo().isPresent()) {
            return amount;
        }
        Volume stock = order.drug().strength().volumeOf(amount);
        Amount made = order.drug().strength().amountIn(stock.roundedDownTo(pump.volumeStep()));
        if (amount.isAbove(made)) {
            roundings.add("The amount is rounded down from " + amount + " to " + made + ", the most that "
                + pump.volumeStep() + " steps of the solution make.");
        }
        return made;
    }

    private Remade mix(Amount amount, Presentation presentation) {
        Container container = order.pump().container();
        if (container.filled() instanceof Container.ByDose && presentation.bag(amount).isEmpty()) {
            return new Remade.Refused(List.of(order.name() + ": the file of " + order.drug().name()
                + " names no bag for " + amount + ", " + presentation.name() + "."));
        }
        Volume stock = order.drug().strength().volumeOf(amount);
        Volume whole = container.whole(order.drug(), presentation, amount);
        List<String> objections = Mixing.objections(order, presentation, pump, amount, stock, whole);
        if (objections.isEmpty()) {
            objections = Mixing.limits(order, amount, whole, allowance, roundings);
        }
        return objections.isEmpty() ? flow(presentation, amount, stock, whole)
            : new Remade.Refused(objections);
    }

    private Remade flow(Presentation presentation, Amount amount, Volume stock, Volume whole) {
        Volume vtbi = whole.roundedDownTo(pump.volumeStep());
        if (whole.isAbove(vtbi)) {
            roundings.add("The pump is set to " + vtbi + " of " + whole + "; " + whole.minus(vtbi) + " with "
                + amount.minus(amount.shareIn(vtbi, whole)) + " stay in the bag.");
        }
        FlowSteps flows = portion.profile().isEmpty()
            ? FlowSteps.even(vtbi, over.atMost(), pump)
            : FlowSteps.of(portion.profile(), new FlowSteps.Bag(vtbi, whole, amount, size), pump);
        List<String> objections = new ArrayList<>(new RateLimits(order, size, pump, allowance)
            .objections(flows.flows(), new Mixed(amount, whole), roundings));
        if (objections.isEmpty()) {
            objections.addAll(time(flows));
            objections.addAll(stability(presentation, flows.over()));
        }
        if (!objections.isEmpty()) {
            return new Remade.Refused(objections);
        }
        roundings.addAll(flows.roundings());
        return new Remade.Ready(Optional.of(amount), new Giving.Infusion(order.pump().channel(), stock, whole,
            flows.flows(), flows.over()), roundings);
    }

    /** A profile must keep to the time that the order says; even flow keeps to it by itself. */
    private List<String> time(FlowSteps flows) {
        if (portion.profile().isEmpty()) {
            return List.of();
        }
        String takes = order.name() + ": by its profile this bag takes " + Spans.text(flows.ideal())
            + ", and ";
        // To the minute, which is what a file can say.
        if (flows.ideal().toMinutes() > over.atMost().toMinutes()) {
            return List.of(takes + "it must be empty within " + Spans.words(over.atMost()) + ".");
        }
        return flows.ideal().plusMinutes(1).compareTo(over.atLeast()) <= 0
            ? List.of(takes + "it must flow for at least " + Spans.words(over.atLeast()) + ".") : List.of();
    }

    /** Counted to the end of the infusion, as if it were started as soon as it is made. */
    private List<String> stability(Presentation presentation, Duration flows) {
        Optional<Duration> good = Mixing.goodFor(order.drug(), presentation)
            .filter(within -> flows.compareTo(within) > 0);
        return good.map(within -> order.name() + ": the mixture is good for " + Spans.words(within)
            + " from its preparation, and this infusion takes " + Spans.text(flows) + ".").stream().toList();
    }

    /** An amount in a volume. */
    record Mixed(Amount amount, Volume whole) {}
}
