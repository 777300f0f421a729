package doseward.engine;

import doseward.quantity.Amount;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Hears what nurses gave. What was given is a fact, whatever stood against it; that is remembered with it.
 * Only what can hardly be meant is refused: a dose that is over, not near, or not a nurse's.
 */
final class Nursing {
    private Nursing() {}

    static void give(Draft draft, Input.Give input) {
        NurseGiving giving = completed(draft.course(), input.dose(), input.giving());
        Optional<String> objection = unfit(draft, input.dose(), giving.by())
            .or(() -> notNow(draft.course().dose(input.dose()), giving))
            .or(() -> wrongly(draft.course().dose(input.dose()), giving, input.at()));
        if (objection.isPresent()) {
            Bedside.refuse(draft, input.at(), "giving dose " + input.dose(), objection.get());
            return;
        }
        draft.happens(new Event.DoseGivenByNurse(input.at(), input.dose(), giving,
            against(draft.course(), draft.course().dose(input.dose()), giving.at())));
        Toxicity.review(draft, input.at());
    }

    static void refuse(Draft draft, Input.Refuse input) {
        Optional<String> objection = unfit(draft, input.dose(), input.by())
            .or(() -> isOver(draft.course().dose(input.dose())));
        if (objection.isPresent()) {
            Bedside.refuse(draft, input.at(), "refusal of dose " + input.dose(), objection.get());
        } else {
            draft.happens(new Event.DoseSkipped(input.at(), input.dose(), false,
                List.of(new Reason.RefusedByPatient(input.by(), input.because()))));
        }
    }

    /** All of a dose is its planned amount, and its planned amount is all of it; nobody need say both. */
    private static NurseGiving completed(Course course, int dose, NurseGiving giving) {
        Optional<Amount> planned = course.plan().hasDose(dose) ? course.plan().dose(dose).amount()
            : Optional.empty();
        boolean all = planned.isPresent() && giving.amount().filter(planned.get()::isLike)
            .filter(given -> !planned.get().isAbove(given)).isPresent();
        return new NurseGiving(giving.at(), giving.whole() ? giving.amount().or(() -> planned)
            : giving.amount(), giving.whole() || all, giving.by(), giving.role());
    }

    static void correct(Draft draft, Input.CorrectGiving input) {
        Optional<NurseGiving> giving =
            input.giving().map(right -> completed(draft.course(), input.dose(), right));
        Optional<String> objection = unfit(draft, input.dose(), input.by())
            .or(() -> draft.course().dose(input.dose()).isSettled() ? Optional.empty()
                : Optional.of("nothing was said of it yet"))
            .or(() -> giving.flatMap(right ->
                wrongly(draft.course().dose(input.dose()), right, input.at())));
        if (objection.isPresent()) {
            Bedside.refuse(draft, input.at(), "correcting dose " + input.dose(), objection.get());
            return;
        }
        draft.happens(new Event.GivingCorrected(input.at(), input.dose(), giving, input.by(),
            input.because()));
        Toxicity.review(draft, input.at());
    }

    private static Optional<String> unfit(Draft draft, int dose, String by) {
        return Bedside.unknown(draft, dose).or(() -> Bedside.nameless(by))
            .or(() -> draft.course().dose(dose).isByPump() ? Optional.of("a pump gives it, not a nurse")
                : Optional.empty());
    }

    private static Optional<String> isOver(Dose dose) {
        return dose.isSettled() ? Optional.of("it is over; correct what was said of it") : Optional.empty();
    }

    /** A dose that lies far ahead is most likely another one. */
    private static Optional<String> notNow(Dose dose, NurseGiving giving) {
        boolean near = dose.due().filter(due ->
            !giving.at().isBefore(due.minus(Bounds.CONFIRM_BEFORE_DUE))).isPresent();
        return isOver(dose).or(() -> near ? Optional.empty() : Optional.of(dose.due()
            .map(due -> "it is due at " + due).orElse("what it waits for has not happened")));
    }

    private static Optional<String> wrongly(Dose dose, NurseGiving giving, Instant now) {
        if (giving.at().isAfter(now)) {
            return Optional.of("it lies in the future");
        }
        if (giving.by().isBlank() || giving.role().isBlank()) {
            return Optional.of("every act needs a named person and a role");
        }
        boolean like = dose.planned().amount().isEmpty()
            || giving.amount().filter(dose.planned().amount().get()::isLike).isPresent();
        if (!like) {
            return Optional.of("it needs its amount, as " + dose.planned().amount().get());
        }
        boolean less = giving.whole() && giving.amount().flatMap(given -> dose.planned().amount()
            .filter(planned -> planned.isAbove(given))).isPresent();
        return less ? Optional.of("less than " + dose.planned().amount().get() + " is part of it")
            : Optional.empty();
    }

    /** Everything that would have kept it back, the missing confirmation too. */
    static List<Reason> against(Course course, Dose dose, Instant at) {
        int needed = course.plan().orderOf(dose.planned()).checklist().nurses();
        int have = Dosing.confirmations(dose, at).size();
        List<Reason> reasons = Gate.reasons(course, dose, at);
        return have >= needed ? reasons : Stream.concat(reasons.stream(),
            Stream.of(new Reason.NotConfirmed(needed, have))).toList();
    }
}
