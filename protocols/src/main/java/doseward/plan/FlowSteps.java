package doseward.plan;

import doseward.plan.Giving.Flow;
import doseward.protocol.Pace;
import doseward.protocol.Schedule.Segment;
import doseward.protocol.Size;
import doseward.quantity.Amount;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The flows that empty a bag, in steps that the pump can be set to.
 *
 * @param ideal how long it would take if nothing were rounded
 * @param roundings what was rounded, in sentences
 */
record FlowSteps(List<Flow> flows, Duration ideal, List<String> roundings) {

    /** What flows: so much of the whole bag, which carries the whole amount. */
    record Bag(Volume vtbi, Volume whole, Amount amount, Size size) {}

    Duration over() {
        return Flows.time(flows);
    }

    /** One rate. Rounds down: the dose takes a little longer, and never flows faster than asked. */
    static FlowSteps even(Volume vtbi, Duration over, Capability pump) {
        Rate asked = Rate.toDeliver(vtbi, over);
        Rate rate = asked.roundedDownTo(pump.rateStep());
        boolean exact = rate.equals(asked) || rate.microlitresPerHour() == 0;
        return new FlowSteps(List.of(new Flow(vtbi, rate)), over, exact ? List.of()
            : List.of("The rate is rounded down from " + asked + " to " + rate + ", so a dose takes "
                + Spans.text(rate.timeFor(vtbi)) + "."));
    }

    /**
     * The rates of a profile. Before a faster one the volume is rounded up to the pump's step, and before a
     * slower one down, so that at no moment more has flowed than the profile says.
     */
    static FlowSteps of(List<Segment> profile, Bag bag, Capability pump) {
        List<Flow> flows = new ArrayList<>();
        List<String> roundings = new ArrayList<>();
        Volume left = bag.vtbi();
        for (int index = 0; index < profile.size() && !left.isZero(); index++) {
            Rate asked = rate(profile.get(index).pace(), bag);
            Rate rate = asked.roundedDownTo(pump.rateStep());
            boolean faster = index + 1 < profile.size() && rate(profile.get(index + 1).pace(), bag)
                .isAbove(asked);
            Volume volume = profile.get(index).time()
                .map(time -> stepped(rate.in(time), pump.volumeStep(), faster)).orElse(left).min(left);
            if (asked.isAbove(rate)) {
                roundings.add("Rate " + (index + 1) + " is rounded down from " + asked + " to " + rate + ".");
            }
            if (!volume.isZero()) {
                flows.add(new Flow(volume, rate));
            }
            left = left.minus(volume);
            if (left.isZero() && index + 1 < profile.size()) {
                roundings.add("The bag is empty before rate " + (index + 2) + " of the profile is reached.");
            }
        }
        return new FlowSteps(flows, ideal(profile, bag), roundings);
    }

    private static Duration ideal(List<Segment> profile, Bag bag) {
        Duration ideal = Duration.ZERO;
        Volume left = bag.whole();
        for (Segment segment : profile) {
            Rate rate = rate(segment.pace(), bag);
            Volume volume = segment.time().map(rate::in).orElse(left).min(left);
            boolean lasts = left.isAbove(volume);
            ideal = ideal.plus(segment.time().filter(_ -> lasts).orElseGet(() -> time(rate, volume)));
            left = left.minus(volume);
        }
        return ideal;
    }

    private static Duration time(Rate rate, Volume volume) {
        return rate.microlitresPerHour() == 0 ? Duration.ZERO : rate.timeFor(volume);
    }

    private static Volume stepped(Volume volume, Volume step, boolean up) {
        Volume down = volume.roundedDownTo(step);
        return up && volume.isAbove(down) ? down.plus(step) : down;
    }

    private static Rate rate(Pace pace, Bag bag) {
        return switch (pace) {
            case Pace.OfVolume(var rate) -> rate;
            case Pace.OfDrug(var inAnHour) -> new Rate(BigInteger
                .valueOf(inAnHour.forPatientOf(bag.size()).count())
                .multiply(BigInteger.valueOf(bag.whole().microlitres()))
                .divide(BigInteger.valueOf(Math.max(1, bag.amount().count()))).longValueExact());
        };
    }
}
