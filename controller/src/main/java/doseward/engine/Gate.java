package doseward.engine;

import doseward.engine.Hold.Source;
import doseward.plan.Giving.Flow;
import doseward.protocol.Condition;
import doseward.protocol.HoldRule;
import doseward.protocol.Limits.Severity;
import doseward.protocol.Order;
import doseward.protocol.StopRule;
import doseward.pump.Report.Trouble;
import doseward.quantity.Volume;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        gate.arming();
        gate.reasons.addAll(course.machine().unfit(now));
        gate.reasons.addAll(Readiness.lacking(course, dose, now));
        gate.toxicity();
        gate.otherDoses();
        gate.limits();
        gate.alarms();
        if (dose.isByPump()) {
            gate.pump(dose.planned().infusion().flows());
            gate.attempts();
        }
        return gate.reasons;
    }

    /** Why a paused dose may not go on now with what is left of its flows. */
    static List<Reason> reasonsToGoOn(Course course, Dose dose, Instant now) {
        Gate gate = new Gate(course, dose, now);
        gate.arming();
        gate.reasons.addAll(course.machine().unfit(now));
        gate.toxicity();
        gate.otherDoses();
        gate.alarms();
        gate.pump(Resuming.rest(course, dose, Volume.ZERO, now));
        gate.attempts();
        return gate.reasons;
    }

    private void arming() {
        if (!course.isArmed()) {
            reasons.add(new Reason.NotArmed(course.decisions().armed().armers().stream()
                .map(Armed.Armer::by).toList()));
        }
    }

    private void toxicity() {
        Judge judge = Judge.beforeDose(course, order, dose.planned().cycle(), now);
        List<String> missing = judge.missing(order);
        if (!missing.isEmpty()) {
            reasons.add(new Reason.Missing(missing));
        }
        for (Hold hold : course.holds()) {
            if (hold.concerns(order.name()) && !course.decisions().isOverridden(dose.number(), hold)) {
                reasons.add(standing(judge, hold));
            }
        }
        rules(judge, missing.isEmpty());
        course.decisions().open().stream().filter(question -> question.concerns(dose.planned()))
            .map(Reason.QuestionOpen::of).forEach(reasons::add);
        reasons.addAll(Eligibility.objections(course, now));
    }

    private void rules(Judge judge, boolean allIsThere) {
        int cycle = dose.planned().cycle();
        for (int index = 0; index < order.stops().size(); index++) {
            StopRule rule = order.stops().get(index);
            if (Stops.question(course, order, index, cycle).isEmpty()) {
                mustBeFalse(judge, rule.when(), allIsThere);
            }
        }
        for (int index = 0; index < order.holds().size(); index++) {
            HoldRule rule = order.holds().get(index);
            boolean stands = course.hold(new Source.ByRule(order.name(), index)).isPresent();
            if (!stands && Holds.isLookedAt(course, order, rule, cycle)) {
                mustBeFalse(judge, rule.when(), allIsThere);
            }
        }
        Changes.toBeKnown(course, order, dose)
            .forEach(when -> mustBeKnown(judge, when, judge.truth(when), allIsThere));
    }

    /**
     * A rule that is met holds the dose; so does one that can't be judged though nothing on the list is
     * missing.
     */
    private void mustBeFalse(Judge judge, Condition when, boolean allIsThere) {
        Truth truth = judge.truth(when);
        if (truth == Truth.TRUE) {
            reasons.add(new Reason.RuleMet(when.text(), judge.judge(when)));
        } else {
            mustBeKnown(judge, when, truth, allIsThere);
        }
    }

    private void mustBeKnown(Judge judge, Condition when, Truth truth, boolean allIsThere) {
        if (truth == Truth.UNKNOWN && allIsThere) {
            reasons.add(new Reason.NotKnown(when.text(), judge.judge(when)));
        }
    }

    private Reason standing(Judge judge, Hold hold) {
        return switch (hold.source()) {
            case Source.ByPerson person -> hold.because();
            case Source.ByRule byRule -> {
                HoldRule rule = order.holds().get(byRule.rule());
                yield new Reason.StillHeld(rule.text(), rule.until().text(),
                    judge.heldSince(Optional.of(hold.since())).judge(rule.until()));
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
        Ceilings.broken(course, dose, now).stream().filter(limit -> limit.severity() == Severity.HARD
            || !course.decisions().isOverridden(dose.number(), limit.limit())).forEach(reasons::add);
    }

    /** What stands, whether or not it has been raised yet, and what nobody has seen. */
    private void alarms() {
        Stream.concat(course.signals().barring(dose.planned()).map(Signal::alarm),
                Alarms.standing(course, now).stream()
                    .filter(alarm -> alarm.stops() && alarm.concerns(dose.planned())))
            .distinct().map(Reason.AlarmStands::new).forEach(reasons::add);
    }

    private void pump(List<Flow> flows) {
        String channel = dose.planned().channel();
        PumpLink link = course.link(channel);
        if (!isHeard(link, now)) {
            reasons.add(new Reason.PumpNotReady(channel, "not heard lately"));
        }
        if (link.troubles().stream().anyMatch(trouble -> trouble != Trouble.BAG_LOW)) {
            reasons.add(new Reason.PumpNotReady(channel, String.join(", and ",
                link.troubles().stream().map(AlarmWords::what).toList())));
        }
        Stream.concat(link.facts().identity().stream()
                .flatMap(told -> Fitness.unreal(told.make(), course.opening().stage()).stream()),
                Fitness.lacking(link.facts(), flows, now).stream())
            .map(why -> new Reason.PumpNotReady(channel, why)).forEach(reasons::add);
    }

    static boolean isHeard(PumpLink link, Instant now) {
        return link.heard().filter(at -> !at.plus(Bounds.PUMP_HEARD_WITHIN).isBefore(now)).isPresent();
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
