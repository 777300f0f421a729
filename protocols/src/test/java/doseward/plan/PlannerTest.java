package doseward.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.language.Documents;
import doseward.plan.Planner.Impossible;
import doseward.plan.Planner.Planned;
import doseward.protocol.Protocol;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import doseward.quantity.Weight;
import doseward.trace.Requirement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlannerTest {
    private static final Instant FROM = Instant.parse("2026-01-05T08:00:00Z");
    private static final Protocol IL2 = Documents.shipped().protocol("il2-high-dose-bolus").value()
        .orElseThrow();

    private static Planner.Result plan(Protocol protocol, long grams, Capability pump) {
        return Planner.plan(protocol, PlanFor.of(Patient.of(new Weight(grams)), FROM, ZoneOffset.UTC, pump));
    }

    private static Plan sound(long grams) {
        return assertInstanceOf(Planned.class, plan(IL2, grams, Capability.USUAL)).plan();
    }

    private static List<String> sentences(Planner.Result result) {
        return assertInstanceOf(Impossible.class, result).sentences();
    }

    @Test void theEndsOfTheWeightRangeAreInsideAndAGramBeyondIsNot() {
        assertEquals(28, sound(40_000).doses().size());
        assertEquals(28, sound(150_000).doses().size());
        assertEquals(List.of("il2-high-dose-bolus is for patients from 40 kg to 150 kg, not for 150.001 kg."),
            sentences(plan(IL2, 150_001, Capability.USUAL)));
        assertEquals(1, sentences(plan(IL2, 39_999, Capability.USUAL)).size());
    }

    @Test void aSecondCycleBeginsACycleLengthAfterTheFirst() {
        Plan plan = sound(80_000);

        assertEquals(FROM.plusSeconds(13 * 8 * 3600), plan.dose(14).due());
        assertEquals(FROM.plusSeconds(14 * 24 * 3600), plan.dose(15).due());
        assertEquals(List.of(1, 2), List.of(plan.dose(14).cycle(), plan.dose(15).cycle()));
    }

    @Test void whatARoundingLeavesIsSaid() {
        List<String> roundings = sound(72_503).dose(1).roundings();

        assertEquals("The amount is rounded down from 43,501,800 units to 43,500,000 units.",
            roundings.getFirst());
    }

    @Requirement({"GIP 1.1.2", "GIP 1.1.3", "GIP 1.1.4", "GIP 1.3.1", "GIP 1.3.2", "Open PCA R5.1.0(2)"})
    @Test void aPumpThatIsTooSlowOrTooSmallOrTooCoarseIsRefusedInASentence() {
        Capability slow = new Capability("slow pump", new Rate(100), Rate.ofMillilitresPerHour(100),
            new Rate(100),
            new Volume(100), Volume.ofMillilitres(40), new Volume(10));
        Capability coarse = new Capability("coarse pump", new Rate(100), Rate.ofMillilitresPerHour(1200),
            new Rate(100),
            new Volume(100), Volume.ofMillilitres(9999), Volume.ofMillilitres(100));

        assertEquals(List.of("interleukin-2: the slow pump infuses at most 40 mL, not 52.666 mL."),
            sentences(plan(IL2, 80_000, slow)));
        assertTrue(sentences(plan(IL2, 80_000, coarse)).getFirst().contains("infuses at least"));
    }
}
