package doseward.engine;

import doseward.plan.Patient;
import doseward.plan.Plan;
import doseward.plan.PlannedDose;
import doseward.plan.Planner;
import doseward.plan.Remade;
import doseward.protocol.ChangeRule;
import doseward.protocol.DoseAmount;
import doseward.protocol.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Has the pure planner work out anew what another moment, weight or amount changes. */
final class Replanning {
    private Replanning() {}

    /** The cycle, and those after it, from this moment on; or why it can't be planned so. */
    static List<String> cycle(Draft draft, int cycle, Instant begins, Instant now) {
        Plan plan = draft.course().plan();
        Patient patient = draft.course().timetable().weighings().stream()
            .filter(one -> one.cycle() == cycle).findFirst()
            .map(one -> plan.patient().weighing(one.weight())).orElse(plan.patient());
        boolean asPlanned = plan.cycles().get(cycle - 1).begins().equals(begins)
            && patient.equals(plan.patient());
        return asPlanned ? List.of() : cycle(draft, cycle, begins, patient, now);
    }

    private static List<String> cycle(Draft draft, int cycle, Instant begins, Patient patient, Instant now) {
        return switch (Planner.cycle(draft.course().plan(), cycle, begins, patient)) {
            case Planner.Impossible(var sentences) -> sentences;
            case Planner.Planned(var plan) -> {
                draft.happens(new Event.CyclesPlanned(now, cycle, patient,
                    plan.cycles().stream().filter(one -> one.number() >= cycle).toList(),
                    plan.runs().stream().filter(one -> one.cycle() >= cycle).toList(),
                    plan.doses().stream().filter(one -> one.cycle() >= cycle).toList()));
                amounts(draft, now);
                yield List.of();
            }
        };
    }

    /** Why the patient's doses can't be planned for this weight; empty when they are. */
    static List<String> weight(Draft draft, Weighing weighing, Instant now) {
        Plan plan = draft.course().plan();
        return cycle(draft, weighing.cycle(), plan.cycles().get(weighing.cycle() - 1).begins(),
            plan.patient().weighing(weighing.weight()), now);
    }

    /** Prepares every dose that a change of amount concerns and that has not begun, as it is to be now. */
    static void amounts(Draft draft, Instant now) {
        Course course = draft.course();
        List<PlannedDose> anew = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        List<Integer> unprepared = new ArrayList<>();
        for (Dose dose : course.doses()) {
            Optional<DoseAmount> amount = dose.isSettled() || dose.mayHaveFlowed() ? Optional.empty()
                : changed(course, dose.planned());
            switch (amount.map(other -> Planner.prepared(course.plan(), dose.planned(), other,
                    course.plan().patient())).orElse(new Remade.Refused(List.of()))) {
                case Remade.Ready ready -> {
                    if (!dose.planned().with(ready).equals(dose.planned()) || !dose.unprepared().isEmpty()) {
                        anew.add(dose.planned().with(ready));
                    }
                }
                case Remade.Refused(var sentences) -> {
                    if (!sentences.isEmpty() && !sentences.equals(dose.unprepared())) {
                        refused.addAll(sentences);
                        unprepared.add(dose.number());
                    }
                }
            }
        }
        if (!anew.isEmpty()) {
            draft.happens(new Event.DosesPlanned(now, anew));
        }
        if (!unprepared.isEmpty()) {
            draft.happens(new Event.PreparationFailed(now, unprepared, refused.stream().distinct().toList()));
        }
    }

    /** What the last change of its order makes of the amount that the file orders. */
    private static Optional<DoseAmount> changed(Course course, PlannedDose dose) {
        return course.decisions().changes().stream().filter(change -> change.concerns(dose))
            .reduce((_, later) -> later)
            .flatMap(change -> amount(course, change, dose).map(one -> bounded(course, change, one)));
    }

    private static Optional<DoseAmount> amount(Course course, Event.AmountChanged change, PlannedDose dose) {
        return switch (change.amount()) {
            case NewAmount.Exactly(var amount) -> Optional.of(amount);
            case NewAmount.Percent(var hundredths) ->
                Planner.ordered(course.plan(), dose).map(full -> full.percent(hundredths));
            case NewAmount.AtLevel(var level) -> NewAmounts.level(course, dose, level);
        };
    }

    /** Not below and not above what the rule of the change says. */
    private static DoseAmount bounded(Course course, Event.AmountChanged change, DoseAmount amount) {
        Optional<ChangeRule> rule = course.plan().order(change.order()).changes().stream()
            .skip(change.rule()).findFirst();
        Size size = course.plan().patient().size(course.plan().protocol().patient().surface());
        DoseAmount least = rule.flatMap(ChangeRule::notBelow).filter(floor ->
            floor.forPatientOf(size).isAbove(amount.forPatientOf(size))).orElse(amount);
        return rule.flatMap(ChangeRule::notAbove).filter(most ->
            least.forPatientOf(size).isAbove(most.forPatientOf(size))).orElse(least);
    }
}
