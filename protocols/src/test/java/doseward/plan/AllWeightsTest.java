package doseward.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import doseward.language.Documents;
import doseward.plan.Planner.Planned;
import doseward.protocol.Dosage;
import doseward.protocol.Limits.Severity;
import doseward.protocol.Order;
import doseward.protocol.Presentation;
import doseward.protocol.Protocol;
import doseward.protocol.Size;
import doseward.quantity.Amount;
import doseward.quantity.Rate;
import doseward.quantity.Weight;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Plans for each ten grams of a patient; a class by itself, for it takes longer than all others here. */
class AllWeightsTest {
    private static final Instant FROM = Instant.parse("2026-01-05T08:00:00Z");
    private static final Protocol IL2 = Documents.shipped().protocol("il2-high-dose-bolus").value()
        .orElseThrow();

    private static Plan sound(long grams) {
        return assertInstanceOf(Planned.class, Planner.plan(IL2, PlanFor.of(Patient.of(new Weight(grams)),
            FROM, ZoneOffset.UTC, Capability.USUAL))).plan();
    }

    @Test void overAllWeightsNothingIsEverMoreThanOrdered() {
        Order order = IL2.orders().getFirst();
        Amount step = order.roundedTo().orElseThrow();
        Presentation mixture = order.drug().presentationFor(Duration.ofMinutes(15)).orElseThrow();
        for (long grams = 40_000; grams <= 150_000; grams += 10) {
            Weight weight = new Weight(grams);
            PlannedDose dose = sound(grams).dose(1);
            Amount amount = dose.amount().orElseThrow();
            Amount exact = ((Dosage.Exactly) order.dosage()).amount()
                .forPatientOf(new Size(weight, Optional.empty()));

            assertFalse(amount.isAbove(exact));
            assertFalse(exact.isAbove(amount.plus(step)), "more than a step is lost");
            assertEquals(0, amount.count() % step.count());
            assertFalse(dose.vtbi().isAbove(dose.whole()));
            assertFalse(dose.amountIn(dose.vtbi()).isAbove(amount));
            assertFalse(dose.rate().isAbove(Rate.toDeliver(dose.vtbi(), Duration.ofMinutes(15))),
                "faster than ordered");
            assertFalse(dose.rate().isAbove(order.limits().rate(Severity.HARD).orElseThrow()));
            assertFalse(mixture.strongest().orElseThrow().isExceededBy(amount, dose.whole()));
            assertFalse(mixture.weakest().orElseThrow().isNotReachedBy(amount, dose.whole()));
            assertEquals(dose.rate().timeFor(dose.vtbi()), dose.over());
        }
    }
}
