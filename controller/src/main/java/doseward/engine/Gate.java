package doseward.engine;

import doseward.engine.Hold.Source;
import doseward.protocol.Condition;
import doseward.protocol.HoldRule;
import doseward.protocol.Limits;
import doseward.protocol.Order;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything but confirmation that keeps a due dose from starting. All reasons are given, not only the first.
 */
final class Gate {
    private final Course course;
    private final Dose dose;
    private final Order order;
    private final Instant now;
    private final List<Reason> reasons = new ArrayList<>(0);

    private Gate(Course course, Dose dose, Instant now) {
        this.course = course;
        this.dose = dose;
        this.order = course.plan().orderOf(dose.planned());
        this.now = now;
    }

    /** Why the dose may not start now; empty when it may, once it is confirmed. */
    static List<Reason> reasons(Course course, Dose dose, Instant now) {
        Gate gate = new Gate(course, dose, now);
        gate.reasons.addAll(Readiness.lacking(course, dose, now));
        gate.toxicity();
        gate.otherDoses();
        gate.limits();
        if (dose.isByPump()) {
            gate.pump();
            gate.attempts();
        }
        return gate.reasons;
    }

    /** Why a paused dose may not go on now. */
    static List<Reason> reasonsToGoOn(Course course, Dose dose, Instant now) {
        Gate gate = new Gate(course, dose, now);
        gate.toxicity();
        gate.otherDoses();
        gate.pump();
        gate.attempts();
        return gate.reasons;
    }

    private void toxicity() {
        Judge judge = Judge.beforeDose(course, order, dose.planned().cycle(), now);
        List<String> missing = judge.missing(order);
        if (!missing.isEmpty()) {
            reasons.add(new Reason.Missing(missing));
        }
        for (Hold hold : course.holds()) {
            if (hold.concerns(order.name())) {
                reasons.add(standing(judge, hold));
            }
        }
        for (int index = 0; index < order.holds().size(); index++) {
            HoldRule rule = order.holds().get(index);
            if (course.hold(new Source.ByRule(order.name(), index)).isEmpty()) {
                mustBeFalse(judge, rule.when(), rule.text(), missing.isEmpty());
            }
        }
        order.stops().forEach(rule -> mustBeFalse(judge, rule.when(), rule.text(), missing.isEmpty()));
    }

    /**
     * A rule that is met holds the dose; so does one that can't be judged though nothing on the list is
     * missing.
     */
    private void mustBeFalse(Judge judge, Condition when, String rule, boolean allIsThere) {
        Working working = judge.judge(when);
        switch (working.truth()) {
            case TRUE -> reasons.add(new Reason.RuleMet(rule, working));
            case UNKNOWN -> {
                if (allIsThere) {
                    reasons.add(new Reason.Missing(List.of(rule)));
                }
            }
            case FALSE -> { }
        }
    }

    private Reason standing(Judge judge, Hold hold) {
        return switch (hold.source()) {
            case Source.ByPerson person -> hold.because();
            case Source.ByRule byRule -> {
                HoldRule rule = order.holds().get(byRule.rule());
                yield new Reason.StillHeld(rule.text(), rule.until().text(), judge.judge(rule.until()));
            }
        };
    }

    private void otherDoses() {
        for (Dose other : course.doses()) {
            boolean related = dose.isByPump() && other.planned().isOn(dose.planned().channel())
                || other.planned().order().equals(order.name());
            boolean inTheWay = other.isOpen() || other.isPaused() && other.number() != dose.number();
            if (related && inTheWay) {
                reasons.add(new Reason.OtherDoseOpen(other.number()));
            }
        }
        lastFlow().map(last -> last.plus(order.neverCloserThan())).filter(now::isBefore)
            .ifPresent(notBefore -> reasons.add(new Reason.TooClose(notBefore)));
    }

    private Optional<Instant> lastFlow() {
        Optional<Instant> last = Optional.empty();
        for (Dose other : course.doses()) {
            if (isAnother(other) && other.flowSeen().isPresent()) {
                Instant seen = other.flowSeen().get();
                last = Optional.of(last.filter(seen::isBefore).orElse(seen));
            }
        }
        return last;
    }

    /** Whether it is another dose of the same order. */
    private boolean isAnother(Dose other) {
        return other.number() != dose.number() && other.planned().order().equals(order.name());
    }

    private void limits() {
        for (Limits.OfDoses limit : order.limits().doses()) {
            int count = switch (limit.reach()) {
                case Limits.AnyWindow(var window) -> countSince(now.minus(window));
                case Limits.OneCourse() -> countSince(Instant.MIN);
                case Limits.OneCycle() -> countInCycle();
                case Limits.OneDose() -> 0;
            };
            reached(limit.toString(), limit.most(), count);
        }
    }

    private void reached(String limit, int most, int count) {
        if (count >= most) {
            reasons.add(new Reason.LimitReached(limit));
        }
    }

    /** Doses known to have flowed at or after the moment; one that may have counts as one that did. */
    private int countSince(Instant moment) {
        int count = 0;
        for (Dose other : course.doses()) {
            boolean flowed = other.flowSeen().map(seen -> seen.isAfter(moment)).orElse(other.isOpen());
            if (flowed && isAnother(other)) {
                count++;
            }
        }
        return count;
    }

    private int countInCycle() {
        int count = 0;
        for (Dose other : course.doses()) {
            boolean same = isAnother(other)
                && other.planned().cycle() == dose.planned().cycle();
            if (same && other.mayHaveFlowed()) {
                count++;
            }
        }
        return count;
    }

    private void pump() {
        String channel = dose.planned().channel();
        PumpLink link = course.link(channel);
        boolean heard = link.heard()
            .map(at -> !at.plus(Bounds.PUMP_HEARD_WITHIN).isBefore(now)).orElse(false);
        if (!heard) {
            reasons.add(new Reason.PumpNotReady(channel, "not heard lately"));
        }
        if (!link.troubles().isEmpty()) {
            reasons.add(new Reason.PumpNotReady(channel, "alarm " + link.troubles()));
        }
    }

    private void attempts() {
        Duration again = Bounds.ORDER_AGAIN_AFTER;
        if (dose.tries().vain() >= Bounds.MOST_ATTEMPTS) {
            reasons.add(new Reason.PumpNotReady(dose.planned().channel(),
                "it did not begin the dose in " + dose.tries().vain() + " attempts"));
        } else if (dose.lapsed().filter(lapsed -> lapsed.plus(again).isAfter(now)).isPresent()) {
            reasons.add(new Reason.PumpNotReady(dose.planned().channel(),
                "its last order lapsed a moment ago"));
        }
    }
}
