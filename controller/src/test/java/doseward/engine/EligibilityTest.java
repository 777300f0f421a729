package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.protocol.Comparison;
import doseward.protocol.Value;
import doseward.quantity.Measure;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EligibilityTest {
    private static final Instant DUE = Il2.due(1);
    private static final String PLATELETS = "platelets";

    private static Story story() {
        return new Ruled().records(Ruled.pressure(), Duration.ofHours(2))
            .records(Ruled.number(Il2.CREATININE, "mg/dL", 0, 30), Duration.ofHours(12))
            .knows(Ruled.number(PLATELETS, "per mm3", 0, 3_000_000))
            .refuses(Ruled.compared(PLATELETS, Comparison.BELOW, 100_000, "per mm3"),
                "platelets fall during treatment").story();
    }

    private static Story platelets(Story story, Instant taken, long count) {
        return story.hear(new Input.RecordReading(taken, new Reading(PLATELETS,
            new Value.Measured(Measure.of(count, "per mm3")), taken, "Lab")));
    }

    @Test void whatIsMissingAboutThePatientIsNamedAndTheCourseDoesNotBegin() {
        Story story = story().ready(1).tick(DUE);

        assertEquals("not known: platelets below 100,000 per mm3 (not known whether platelets below 100,000"
            + " per mm3: platelets was never recorded)", held(story).getFirst().sentence());
    }

    private static List<Reason> held(Story story) {
        return assertInstanceOf(Phase.Held.class, story.phase(1)).because();
    }

    @Test void aRefusedPatientGetsNothingAndIsToldWhy() {
        Story story = platelets(story(), DUE.minus(Duration.ofDays(3)), 99_999).ready(1).tick(DUE);

        assertTrue(held(story).getFirst().sentence().startsWith("the patient is refused, for platelets fall"
            + " during treatment: platelets below 100,000 per mm3 (platelets was 99,999 per mm3"));
    }

    @Test void anAnswerAsOldAsTheFileAllowsStillCounts() {
        Instant oldest = DUE.minus(Duration.ofDays(28));

        assertInstanceOf(Phase.Ordered.class,
            platelets(story(), oldest, 100_000).ready(1).tick(DUE).phase(1));
        assertInstanceOf(Phase.Held.class,
            platelets(story(), oldest.minusSeconds(1), 100_000).ready(1).tick(DUE).phase(1));
    }

    @Test void onceTheFirstDoseHasBegunNobodyIsRefusedAnyMore() {
        Story story = platelets(story(), DUE.minusSeconds(600), 100_000).given(1);

        platelets(story, DUE.plusSeconds(3_600), 20_000).ready(2).tick(Il2.due(2));

        assertInstanceOf(Phase.Ordered.class, story.phase(2));
    }

    @Test void noDoseBeginsWithoutTheBaselines() {
        Story story = new Ruled().records(Ruled.pressure(), Duration.ofHours(2)).baseline(Il2.PRESSURE)
            .records(Ruled.number(Il2.CREATININE, "mg/dL", 0, 30), Duration.ofHours(12)).story()
            .ready(1).tick(DUE);

        assertEquals(List.of(new Reason.Missing(List.of("baseline systolic pressure"))), held(story));
    }
}
