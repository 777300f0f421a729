package doseward.engine;

import doseward.engine.Step.Sending;
import doseward.plan.PlannedDose;
import doseward.protocol.Checklist;
import doseward.protocol.Limits;
import doseward.protocol.Order;
import doseward.protocol.PatientNeeds;
import doseward.pump.Command;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A second opinion, written apart from the engine's own reasoning; it can only forbid. It goes by the course
 * before the step and asks of each {@code Infuse} all that must hold for a dose to start. What it forbids is
 * a bug of ours: the infusion is not sent, and nothing more is ordered. What it does not look at, it says
 * where it looks: at time, at rules, at limits. It knows nothing of gates, nor of what nurses give.
 */
public final class Interlock {
    private Interlock() {}

    /**
     * The step as it is; or, where it orders what must not be, one that only remembers that it was forbidden.
     */
    public static Step passed(Course before, Input input, Step step) {
        for (Sending sending : step.commands()) {
            if (sending.command() instanceof Command.Infuse infuse) {
                Optional<String> objection = objection(before, input.at(), step, sending.channel(), infuse);
                if (objection.isPresent()) {
                    return forbidden(before, input.at(), infuse, objection.get());
                }
            }
        }
        return step;
    }

    private static Step forbidden(Course before, Instant at, Command.Infuse infuse, String why) {
        Event event = new Event.InterlockForbade(at, infuse.token().dose(), why);
        List<Sending> halts = new ArrayList<>();
        for (Dose dose : before.doses()) {
            if (dose.phase() instanceof Phase.Open open) {
                halts.add(new Sending(dose.planned().channel(), new Command.Halt(open.token())));
            }
        }
        return new Step(before.after(event), List.of(event), halts);
    }

    private static Optional<String> objection(
            Course before, Instant now, Step step, String channel, Command.Infuse infuse) {
        if (before.forbidden().isPresent()) {
            return Optional.of("nothing is ordered after: " + before.forbidden().get());
        }
        if (!before.plan().hasDose(infuse.token().dose())) {
            return Optional.of("the plan has no dose " + infuse.token().dose());
        }
        Dose dose = before.dose(infuse.token().dose());
        Order order = before.plan().orderOf(dose.planned());
        return notRemembered(step, infuse)
            .or(() -> notAlone(step, channel))
            .or(() -> notAsPlanned(dose, channel, infuse, before))
            .or(() -> InterlockTime.objection(before, dose, infuse, now))
            .or(() -> unready(before, dose))
            .or(() -> tooMuch(before, dose))
            .or(() -> unarmed(before))
            .or(() -> unsound(before.machine(), now))
            .or(() -> notFree(before, dose))
            .or(() -> held(before, dose))
            .or(() -> alarmed(before, dose))
            .or(() -> stale(before, order, now))
            .or(() -> unconfirmed(dose, order, now))
            .or(() -> tooClose(before, dose, order, now))
            .or(() -> tooMany(before, dose, order, now))
            .or(() -> InterlockPump.objection(before, channel, infuse, now))
            .or(() -> InterlockRules.objection(before, dose, now))
            .or(() -> dose.phase() instanceof Phase.Paused ? Optional.empty()
                : InterlockLimits.objection(before, dose, now));
    }

    private static Optional<String> notRemembered(Step step, Command.Infuse infuse) {
        boolean remembered = step.events().stream().anyMatch(event ->
            event instanceof Event.InfusionOrdered ordered && ordered.token().equals(infuse.token()));
        return unless(remembered, "the order is not among the facts to remember");
    }

    private static Optional<String> notAlone(Step step, String channel) {
        long together = step.commands().stream().filter(sending -> sending.channel().equals(channel)
            && sending.command() instanceof Command.Infuse).count();
        return unless(together == 1, "two infusions are ordered on channel " + channel + " at once");
    }

    private static Optional<String> notAsPlanned(Dose dose, String channel, Command.Infuse infuse,
        Course before) {
        PlannedDose planned = dose.planned();
        boolean goesOn = dose.phase() instanceof Phase.Paused;
        boolean same = planned.isOn(channel)
            && (goesOn || planned.infusion().flows().equals(infuse.flows()))
            && infuse.token().course().equals(before.opening().course())
            && infuse.token().attempt() == dose.attempts() + 1;
        return unless(same, "it is not what the plan says for dose " + dose.number());
    }

    private static Optional<String> unready(Course before, Dose dose) {
        boolean weighed = before.plan().protocol().patient().weighed() != PatientNeeds.Weighed.EACH_CYCLE
            || dose.planned().cycle() == 1 || before.timetable().weighings().stream()
                .map(Weighing::cycle).toList().contains(dose.planned().cycle());
        return unless(weighed && dose.unprepared().isEmpty(), "dose " + dose.number()
            + " is not prepared for the patient's weight and amount");
    }

    /** No more than it finds itself that the file orders for the patient. */
    private static Optional<String> tooMuch(Course before, Dose dose) {
        return SecondReckoning.of(before, dose)
            .filter(again -> dose.planned().amount().filter(again.amount()::isLike)
                .filter(planned -> !planned.isAbove(again.amount())).isEmpty())
            .map(again -> "dose " + dose.number() + " is planned with " + dose.planned().amount()
                .map(Object::toString).orElse("nothing") + ", and " + again.from() + " come to "
                + again.amount());
    }

    /** It counts by itself who named the very code of what was found since the controller came up. */
    private static Optional<String> unarmed(Course before) {
        Armed armed = before.decisions().armed();
        String code = armed.found().filter(_ -> armed.looked()).map(Fingerprint::code).orElse("nothing");
        long people = armed.armers().stream().filter(one -> one.code().equals(code))
            .map(one -> plain(one.by())).distinct().count();
        return unless(before.opening().arming() == Arming.NONE || people >= Bounds.PEOPLE_WHO_ARM,
            "what would run is not armed by two people");
    }

    private static Optional<String> unsound(Machine machine, Instant now) {
        boolean tested = machine.failing().isEmpty() && machine.passed().filter(at ->
            Duration.between(at, now).compareTo(Bounds.SELF_TEST_COUNTS) <= 0).isPresent();
        boolean sound = machine.time().doubt().isEmpty() && machine.silent().isEmpty()
            && !machine.startsTooOften();
        return unless(tested && sound, "the controller, or its machine, is not known to be sound");
    }

    private static Optional<String> notFree(Course before, Dose dose) {
        if (dose.phase() instanceof Phase.Settled || dose.phase() instanceof Phase.Open) {
            return Optional.of("dose " + dose.number() + " is over, or a pump has been told of it");
        }
        boolean free = before.doses().stream().noneMatch(other -> other.phase() instanceof Phase.Open
            && (other.planned().isOn(dose.planned().channel())
                || other.planned().order().equals(dose.planned().order())));
        boolean taken = before.doses().stream().anyMatch(other -> other.phase() instanceof Phase.Paused
            && other.number() != dose.number() && other.planned().isOn(dose.planned().channel()));
        return unless(free && !taken, "another dose is not over");
    }

    private static Optional<String> held(Course before, Dose dose) {
        boolean ended = before.endings().stream().anyMatch(ending -> ending.concerns(dose.planned()));
        boolean held = before.holds().stream().anyMatch(hold -> switch (hold.source()) {
            case Hold.Source.ByPerson person -> true;
            case Hold.Source.ByRule rule -> rule.order().equals(dose.planned().order())
                && !overridden(before, dose, hold);
        });
        return unless(!ended && !held, "dose " + dose.number() + " is held, or its giving has ended");
    }

    private static Optional<String> alarmed(Course before, Dose dose) {
        for (Signal signal : before.signals().all()) {
            boolean open = signal.ended().isEmpty() || !signal.acknowledged();
            boolean here = switch (signal.alarm()) {
                case Alarm.OfPump pump -> dose.planned().isOn(pump.channel());
                case Alarm.OfController _ -> true;
                case Alarm.OfWaiting _ -> false;
            };
            if (open && here && signal.alarm().response() != Response.KEEP) {
                return Optional.of("an alarm stands, or nobody has seen that it stood: " + signal.alarm());
            }
        }
        return Optional.empty();
    }

    static boolean overridden(Course before, Dose dose, Hold hold) {
        for (Event.HoldsOverridden word : before.decisions().overriddenHolds()) {
            if (word.dose() == dose.number() && word.holds().contains(hold)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> stale(Course before, Order order, Instant now) {
        for (Checklist.Required required : order.checklist().record()) {
            boolean fresh = before.readings().stream()
                .anyMatch(reading -> reading.sign().equals(required.sign())
                && Duration.between(reading.taken(), now).compareTo(required.within()) <= 0
                && !now.isBefore(reading.taken()));
            if (!fresh) {
                return Optional.of(required.sign() + " is not recorded lately enough");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> unconfirmed(Dose dose, Order order, Instant now) {
        if (dose.phase() instanceof Phase.Paused paused && !paused.asksAgain()) {
            return Optional.empty();
        }
        long names = dose.confirmations().stream()
            .filter(word -> Duration.between(word.at(), now).compareTo(Bounds.CONFIRMATION_COUNTS) <= 0)
            .map(word -> plain(word.by()))
            .distinct().count();
        return unless(names >= order.checklist().nurses(), "dose " + dose.number() + " is not confirmed");
    }

    private static String plain(String name) {
        return String.join(" ", name.strip().split("\\s+")).toUpperCase(Locale.ROOT);
    }

    private static Optional<String> tooClose(Course before, Dose dose, Order order, Instant now) {
        boolean far = begun(before, dose, order).stream().flatMap(other -> other.flowSeen().stream())
            .allMatch(start -> Duration.between(start, now).compareTo(order.neverCloserThan()) >= 0);
        return unless(far, "the dose before it started less than " + order.neverCloserThan() + " ago");
    }

    private static Optional<String> tooMany(Course before, Dose dose, Order order, Instant now) {
        boolean overridden = before.decisions().overrides().stream()
            .anyMatch(one -> one.dose() == dose.number());
        for (Limits.OfDoses limit : order.limits().doses()) {
            if (overridden && limit.severity() == Limits.Severity.SOFT) {
                continue;
            }
            long count = begun(before, dose, order).stream().filter(other -> switch (limit.reach()) {
                case Limits.AnyWindow(var window) ->
                    Duration.between(other.flowSeen().orElse(now), now).compareTo(window) < 0;
                case Limits.OneCourse() -> true;
                case Limits.OneCycle() -> other.planned().cycle() == dose.planned().cycle();
                case Limits.OneDose() -> false;
            }).count();
            if (count >= limit.most()) {
                return Optional.of("the limit of " + limit + " is reached");
            }
        }
        return Optional.empty();
    }

    /** The other doses of the order that are known to have started. */
    private static List<Dose> begun(Course before, Dose dose, Order order) {
        return before.doses().stream().filter(other -> other.planned().order().equals(order.name())
            && other.number() != dose.number() && other.flowSeen().isPresent()).toList();
    }

    private static Optional<String> unless(boolean holds, String objection) {
        return holds ? Optional.empty() : Optional.of(objection);
    }
}
