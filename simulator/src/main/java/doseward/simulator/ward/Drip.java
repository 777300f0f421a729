package doseward.simulator.ward;

import doseward.engine.Course;
import doseward.engine.Dose;
import doseward.plan.Plan;
import doseward.plan.PlannedDose;
import doseward.protocol.Product;
import doseward.quantity.Amount;
import doseward.quantity.AmountKind;
import doseward.simulator.patient.Received;
import doseward.simulator.pump.Flow;
import java.util.List;
import java.util.Optional;

/**
 * How much interleukin-2 has come into the patient: from pumps by their own truth, from nurses by what they
 * said.
 */
public final class Drip {
    private static final String INTERLEUKIN_2 = "aldesleukin";
    /** Of what is given under the skin 39 parts of 100 reach the blood, says the label. */
    private static final long PARTS_UNDER_THE_SKIN = 39;

    private Plan plan;
    private List<Dose> read = List.of();
    private long intoVeinByNurses;
    private long fromSkin;

    public Drip(Plan plan) {
        this.plan = plan;
    }

    /** All so far; while the screen is dark, nurses give nothing. */
    public Received given(List<Flow> flows, Optional<Course> screen) {
        screen.ifPresent(this::read);
        long units = intoVeinByNurses;
        for (Flow flow : flows) {
            PlannedDose dose = plan.dose(flow.token().dose());
            units += isInterleukin(plan, dose) ? dose.amountIn(flow.delivered()).count() : 0;
        }
        return new Received(units, fromSkin);
    }

    /** Amounts may have changed since the course began; the very same doses say nothing new. */
    private void read(Course course) {
        plan = course.plan();
        if (course.doses() == read) {
            return;
        }
        read = course.doses();
        intoVeinByNurses = course.doses().stream().filter(dose -> !isUnderTheSkin(dose))
            .mapToLong(this::byNurse).sum();
        fromSkin = course.doses().stream().filter(this::isUnderTheSkin)
            .mapToLong(dose -> byNurse(dose) * PARTS_UNDER_THE_SKIN / 100).sum();
    }

    private long byNurse(Dose dose) {
        if (dose.byNurse().isEmpty() || !isInterleukin(plan, dose.planned())) {
            return 0;
        }
        Optional<Amount> amount = dose.byNurse().get().amount().or(() -> dose.planned().amount());
        return amount.map(Amount::count).orElse(0L);
    }

    private boolean isUnderTheSkin(Dose dose) {
        return plan.orderOf(dose.planned()).route().equals(Optional.of("subcutaneous"));
    }

    /** Whether the dose is of interleukin-2, counted in units. */
    public static boolean isInterleukin(Plan plan, PlannedDose dose) {
        Product product = plan.orderOf(dose).product();
        return product.drug().filter(drug -> drug.name().equals(INTERLEUKIN_2)
            && drug.amountsIn() == AmountKind.UNITS).isPresent();
    }
}
