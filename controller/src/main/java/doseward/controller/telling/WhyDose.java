package doseward.controller.telling;

import doseward.controller.telling.Told.Moment;
import doseward.controller.words.DoseWords;
import doseward.engine.Dose;
import doseward.engine.Event;
import doseward.engine.Hold;
import doseward.engine.Phase;
import doseward.plan.PlannedDose;
import java.time.Instant;
import java.util.List;

/** Why a dose was given, held, skipped, doubted, or is not over: every fact that bears on it, in order. */
final class WhyDose {
    private final Told told;
    private final Dose dose;
    private final Instant near;
    private final Instant over;

    WhyDose(Told told, int number) {
        this.told = told;
        this.dose = told.course().dose(number);
        this.over = ended();
        this.near = dose.due().filter(due -> due.isBefore(over)).orElse(over);
    }

    Answer answer() {
        return new Answer(DoseWords.sentence(dose), DoseWords.figures(dose), told.moments().stream()
            .filter(this::bears).map(Moment::fact).toList());
    }

    private boolean bears(Moment moment) {
        PlannedDose planned = moment.before().plan().hasDose(dose.number())
            ? moment.before().plan().dose(dose.number()) : dose.planned();
        return switch (moment.event()) {
            case Event.HoldBegan(_, var hold) -> hold.concerns(planned.order()) && stoodThen(hold);
            case Event.HoldLifted lifted -> isBetween(lifted.at()) && moment.before().holds().stream()
                .anyMatch(hold -> hold.source().equals(lifted.source()) && hold.concerns(planned.order()));
            case Event.InputRefused _, Event.PersonActed _ -> Concern.of(moment.entry().because(), planned);
            case Event.RuleAnswered(_, var question, _, _, _) -> told.moments().stream().anyMatch(asked ->
                asked.event() instanceof Event.RuleAsked(_, var of) && of.number() == question
                    && of.concerns(planned));
            case Event.InfusionProgressed progressed -> progressed.dose() == dose.number()
                && isLastWordOfRunning(progressed);
            case Event.OfPump pump -> !Kind.isRoutine(pump) && planned.isOn(pump.channel())
                && moment.before().dose(dose.number()).isOpen();
            case Event.OfNurse nurse -> Concern.of(nurse, planned);
            default -> !moment.event().at().isAfter(over) && Concern.of(moment.event(), planned);
        };
    }

    /** A hold bears on a dose if it stood at any time between the dose's time and the end of it. */
    private boolean stoodThen(Hold hold) {
        return !hold.since().isAfter(over) && told.moments().stream().noneMatch(later ->
            later.event() instanceof Event.HoldLifted lifted && lifted.source().equals(hold.source())
                && !lifted.at().isBefore(hold.since()) && lifted.at().isBefore(near));
    }

    private boolean isBetween(Instant at) {
        return !at.isBefore(near) && !at.isAfter(over);
    }

    /** How far a dose has come matters while it flows; once it is over its end says how much. */
    private boolean isLastWordOfRunning(Event.InfusionProgressed progressed) {
        return dose.phase() instanceof Phase.Open open && open.delivered().equals(progressed.delivered());
    }

    /** When the dose was over, or the last moment that is told. */
    private Instant ended() {
        return told.moments().stream()
            .filter(moment -> !moment.before().plan().hasDose(dose.number())
                || !moment.before().dose(dose.number()).isSettled())
            .reduce((_, later) -> later).map(moment -> moment.event().at())
            .orElse(told.chronicle().opening().at());
    }
}
