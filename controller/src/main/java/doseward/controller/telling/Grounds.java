package doseward.controller.telling;

import doseward.controller.words.Clock;
import doseward.engine.Armed;
import doseward.engine.Course;
import doseward.engine.Dose;
import doseward.engine.Event;
import doseward.engine.Evidence;
import doseward.engine.Hold;
import doseward.engine.Reading;
import doseward.engine.Reason;
import doseward.engine.Working;
import doseward.protocol.Checklist;
import doseward.protocol.HoldRule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an event went by, beyond the sentence that tells it: clause by clause, reading by reading. */
final class Grounds {
    private final Course before;

    /** Grounds of what happened next in this course. */
    Grounds(Course before) {
        this.before = before;
    }

    List<String> of(Event event) {
        return switch (event) {
            case Event.HoldBegan(_, var hold) -> of(hold);
            case Event.HoldLifted(_, _, var because) -> of(because);
            case Event.DoseHeld(_, _, var because) -> of(because);
            case Event.DoseSkipped(_, _, _, var because) -> of(because);
            case Event.GivingEnded ended -> of(ended.because());
            case Event.AmountChanged changed -> of(changed.because());
            case Event.RuleAsked(_, var question) -> of(question.because());
            case Event.HaltOrdered(_, _, var because) -> of(because);
            case Event.InfusionPaused paused -> of(paused.because());
            case Event.InfusionOrdered ordered -> allowing(ordered);
            default -> List.of();
        };
    }

    /** What an order needs: its time, nothing against it, people's word, and readings of some age. */
    private List<String> allowing(Event.InfusionOrdered ordered) {
        Dose dose = before.dose(ordered.dose());
        List<String> grounds = new ArrayList<>();
        grounds.add("it was due, nothing held it, and no limit stood against it");
        Armed armed = before.decisions().armed();
        armed.since().ifPresent(since -> grounds.add("armed by " + armed.armers().stream()
            .map(Armed.Armer::toString).collect(Collectors.joining(" and by ")) + ", with the check code "
            + armed.code().orElse("of a controller before")));
        if (!dose.confirmations().isEmpty()) {
            grounds.add("confirmed by " + String.join(" and ",
                dose.confirmations().stream().map(Dose.Confirmation::by).toList()));
        }
        Checklist checklist = before.plan().orderOf(dose.planned()).checklist();
        ordered.because().forEach(reading -> grounds.add(aged(reading, checklist, ordered)));
        return grounds;
    }

    private static String aged(Reading reading, Checklist checklist, Event.InfusionOrdered ordered) {
        Duration age = Duration.between(reading.taken(), ordered.at());
        return reading.sentence() + "; " + Clock.words(age) + " old"
            + checklist.within(reading.sign()).map(most -> ", of at most " + Clock.words(most)).orElse("");
    }

    private List<String> of(Hold hold) {
        List<String> grounds = new ArrayList<>(of(hold.because()));
        rule(hold).ifPresent(rule -> {
            rule.because().ifPresent(why -> grounds.add("the protocol's reason: " + why));
            grounds.add("it is lifted by: " + rule.until().text());
            rule.atLongest().ifPresent(most -> grounds.add("it stands " + Clock.words(most)
                + " at longest; then the giving ends"));
        });
        return grounds;
    }

    /** The rule that keeps the hold; empty where a person does. */
    Optional<HoldRule> rule(Hold hold) {
        return hold.source() instanceof Hold.Source.ByRule(var order, var index)
            ? Optional.of(before.plan().order(order).holds().get(index)) : Optional.empty();
    }

    private static List<String> of(List<Reason> reasons) {
        return reasons.stream().flatMap(reason -> of(reason).stream()).distinct().toList();
    }

    private static List<String> of(Reason reason) {
        return switch (reason) {
            case Reason.RuleMet(_, var working) -> of(working);
            case Reason.StillHeld(_, _, var working) -> of(working);
            case Reason.NotKnown(_, var working) -> of(working);
            case Reason.Refused(_, _, var working) -> of(working);
            case Reason.OnlyIf(_, var working) -> of(working);
            case Reason.QuestionOpen(_, var because) -> of(because);
            case Reason.NotSpared(_, _, _, var because) -> of(because);
            default -> List.of();
        };
    }

    /** A condition of one clause is told by its sentence already. */
    private static List<String> of(Working working) {
        return working.evidence().size() < 2 ? List.of()
            : working.evidence().stream().map(Grounds::clause).distinct().toList();
    }

    private static String clause(Evidence evidence) {
        String came = switch (evidence.truth()) {
            case TRUE -> "true: ";
            case FALSE -> "false: ";
            case UNKNOWN -> "not known: ";
        };
        return came + evidence.clause() + " (" + evidence.sentence() + ")";
    }
}
