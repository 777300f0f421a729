package doseward.plan;

import doseward.protocol.Dosage;
import doseward.protocol.DoseAmount;
import doseward.protocol.Order;
import doseward.protocol.Protocol;
import doseward.protocol.Size;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Works a protocol out for one patient. Pure: the same protocol, patient, time and pump give the same plan,
 * always.
 */
public final class Planner {
    /** Years of any course in use; a longer plan is a slip in a file. */
    static final int MOST_DOSES = 2000;

    private Planner() {}

    /** What came of planning. */
    public sealed interface Result {}

    /** A plan that the pump can give. */
    public record Planned(Plan plan) implements Result {}

    /** No plan, and every reason in a sentence. */
    public record Impossible(List<String> sentences) implements Result {
        public Impossible {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * Plans the course from the first day of its first cycle on, as early as everything may be. An override
     * stands in the plan only where it was needed.
     */
    public static Result plan(Protocol protocol, PlanFor asked) {
        List<String> unfit = Facts.objections(protocol, asked);
        if (!unfit.isEmpty()) {
            return new Impossible(unfit);
        }
        Result within = new Drafting(protocol, asked.within()).from(1, asked.from());
        return within instanceof Planned || asked.override().isEmpty() ? within
            : new Drafting(protocol, asked).from(1, asked.from());
    }

    /**
     * The same course with this cycle begun at this moment, for the patient as weighed then. What was
     * planned for the cycles before is kept as it is; the doses from this cycle on are worked out anew and
     * numbered on from there.
     */
    public static Result cycle(Plan plan, int number, Instant begins, Patient patient) {
        PlanFor asked = new PlanFor(patient, plan.from(), ZoneId.of(plan.zone()), plan.pump(), plan.levels(),
            plan.override());
        List<String> unfit = Facts.objections(plan.protocol(), asked);
        return unfit.isEmpty()
            ? new Drafting(plan.protocol(), asked).keeping(plan, number).from(number, begins)
            : new Impossible(unfit);
    }

    /** One dose worked out anew with another amount, or for the patient as weighed since. */
    public static Remade prepared(Plan plan, PlannedDose dose, DoseAmount amount, Patient patient) {
        return prepared(plan, dose, new Dosage.Exactly(amount), patient);
    }

    /** The same dose for the patient as weighed since, by the amount that the file orders. */
    public static Remade prepared(Plan plan, PlannedDose dose, Patient patient) {
        Dosage dosage = ordered(plan, dose).<Dosage>map(Dosage.Exactly::new)
            .orElse(dose.portion().dosage());
        return prepared(plan, dose, dosage, patient);
    }

    private static Remade prepared(Plan plan, PlannedDose dose, Dosage dosage, Patient patient) {
        Order order = plan.orderOf(dose);
        Size size = patient.size(plan.protocol().patient().surface());
        Portion portion = new Portion(dosage, dose.portion().over(), dose.portion().profile());
        return Preparation.of(order, portion, size, plan.pump(), new Allowance(plan.override()));
    }

    /**
     * The amount that the file orders for a dose: with levels, that of the level which the course begins at.
     * Empty where the file gives no exact amount.
     */
    public static Optional<DoseAmount> ordered(Plan plan, PlannedDose dose) {
        return Levels.exact(dose.portion().dosage(), dose.order(), plan.levels());
    }
}
