package doseward.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.diagnostic.LongForm;
import doseward.plan.Capability;
import doseward.plan.Patient;
import doseward.plan.Plan;
import doseward.plan.PlanFor;
import doseward.plan.Planner;
import doseward.protocol.Protocol;
import doseward.quantity.Amount;
import doseward.quantity.Weight;
import doseward.trace.Requirement;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ShippedTest {

    @Requirement("GIP 6.1.2.1")
    @Test void theShippedProtocolReadsWithoutAWarning() {
        Reading<Protocol> reading = Documents.shipped().protocol("il2-high-dose-bolus");

        assertEquals("", LongForm.of(reading.findings(), ""));
        assertTrue(reading.value().isPresent());
    }

    @Test void theShippedProtocolPlansTwentyEightDosesForEightyKilograms() {
        Protocol protocol = Documents.shipped().protocol("il2-high-dose-bolus").value().orElseThrow();

        Planner.Result result = Planner.plan(protocol, PlanFor.of(Patient.of(Weight.ofKilograms(80)),
            Instant.parse("2026-01-05T08:00:00Z"), ZoneOffset.UTC, Capability.USUAL));

        Plan plan = ((Planner.Planned) result).plan();
        assertEquals(28, plan.doses().size());
        assertEquals(Amount.ofMillionUnits(48), plan.dose(1).amount().orElseThrow());
        assertEquals("52.66 mL", plan.dose(1).vtbi().toString());
        assertEquals("210.6 mL/h", plan.dose(1).rate().toString());
        assertEquals(Instant.parse("2026-01-23T16:00:00Z"), plan.dose(28).due());
    }
}
