package doseward.plan;

import doseward.plan.Giving.Flow;
import doseward.quantity.Volume;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Works with flows that follow one another without a break. */
public final class Flows {
    private Flows() {}

    /** All of them together. */
    public static Volume volume(List<Flow> flows) {
        Volume volume = Volume.ZERO;
        for (Flow flow : flows) {
            volume = volume.plus(flow.volume());
        }
        return volume;
    }

    /** How long they take together. */
    public static Duration time(List<Flow> flows) {
        Duration time = Duration.ZERO;
        for (Flow flow : flows) {
            time = time.plus(time(flow));
        }
        return time;
    }

    /** What flows in the first so much of their time. Rounds down to the microlitre. */
    public static Volume in(List<Flow> flows, Duration elapsed) {
        Volume flowed = Volume.ZERO;
        Duration left = elapsed;
        for (Flow flow : flows) {
            if (left.isNegative()) {
                return flowed;
            }
            flowed = flowed.plus(flow.rate().in(left).min(flow.volume()));
            left = left.minus(time(flow));
        }
        return flowed;
    }

    /**
     * What is left of them after so much of their time: at the same rates, until the same end. Each volume is
     * rounded down to the step; what comes to nothing by it is left out.
     */
    public static List<Flow> after(List<Flow> flows, Duration elapsed, Volume step) {
        List<Flow> rest = new ArrayList<>();
        Duration passed = elapsed;
        for (Flow flow : flows) {
            Duration left = passed.isPositive() ? time(flow).minus(passed) : time(flow);
            passed = passed.minus(time(flow));
            if (left.isPositive()) {
                Volume volume = flow.rate().in(left).min(flow.volume()).roundedDownTo(step);
                rest.add(new Flow(volume, flow.rate()));
            }
        }
        rest.removeIf(flow -> flow.volume().isZero());
        return rest;
    }

    /** As many of them, from the first, as come to this volume; the last may be cut short. */
    public static List<Flow> atMost(List<Flow> flows, Volume most) {
        List<Flow> kept = new ArrayList<>();
        Volume left = most;
        for (Flow flow : flows) {
            Volume volume = flow.volume().min(left);
            kept.add(new Flow(volume, flow.rate()));
            left = left.minus(volume);
        }
        kept.removeIf(flow -> flow.volume().isZero());
        return kept;
    }

    private static Duration time(Flow flow) {
        return flow.rate().timeFor(flow.volume());
    }
}
