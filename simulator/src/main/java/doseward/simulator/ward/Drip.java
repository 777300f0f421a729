package doseward.simulator.ward;

import doseward.engine.Course;
import doseward.engine.Dose;
import doseward.plan.Plan;
import doseward.plan.PlannedDose;
import doseward.protocol.Product;
import doseward.quantity.Amount;
import doseward.quantity.AmountKind;
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
    private long byNurses;

    public Drip(Plan plan) {
        this.plan = plan;
    }

    /** All so far, in units; while the screen is dark, nurses give nothing. */
    public long units(List<Flow> flows, Optional<Course> screen) {
        screen.ifPresent(this::read);
        long units = byNurses;
        for (Flow flow : flows) {
            PlannedDose dose = plan.dose(flow.token().dose());
            units += isInterleukin(dose) ? dose.amountIn(flow.delivered()).count() : 0;
        }
        return units;
    }

    /** Amounts may have changed since the course began. */
    private void read(Course course) {
        plan = course.plan();
        byNurses = course.doses().stream().mapToLong(this::byNurse).sum();
    }

    private long byNurse(Dose dose) {
        if (dose.byNurse().isEmpty() || !isInterleukin(dose.planned())) {
            return 0;
        }
        Optional<Amount> amount = dose.byNurse().get().amount().or(() -> dose.planned().amount());
        boolean underTheSkin = plan.orderOf(dose.planned()).route().equals(Optional.of("subcutaneous"));
        long units = amount.map(Amount::count).orElse(0L);
        return underTheSkin ? units * PARTS_UNDER_THE_SKIN / 100 : units;
    }

    private boolean isInterleukin(PlannedDose dose) {
        Product product = plan.orderOf(dose).product();
        return product.drug().filter(drug -> drug.name().equals(INTERLEUKIN_2)
            && drug.amountsIn() == AmountKind.UNITS).isPresent();
    }
}
