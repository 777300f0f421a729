package doseward.simulator.ward;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.Course;
import doseward.engine.Input;
import doseward.engine.Opening;
import doseward.engine.Reading;
import doseward.plan.Plan;
import doseward.protocol.Value;
import doseward.quantity.Measure;
import doseward.simulator.chance.Chance;
import doseward.simulator.swarm.Prescriptions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LaboratoryTest {
    private static final Plan PLAN = Prescriptions.shipped();
    private static final Instant DRAWN = PLAN.from();

    private final Course course = Course.open(new Opening("c", DRAWN, "Ida", PLAN));
    private final PretendedBed bed = new PretendedBed(course, DRAWN);

    @Test void aResultIsToldLaterAndSaysWhenItWasDrawn() {
        Laboratory laboratory = new Laboratory(0, Chance.of(1, "laboratory"));
        laboratory.draw(result("creatinine", DRAWN), false);

        List<Instant> told = toldWithin(laboratory, Duration.ofHours(4));

        Instant first = told.getFirst();
        assertTrue(!first.isBefore(DRAWN.plus(Duration.ofMinutes(60)))
            && !first.isAfter(DRAWN.plus(Duration.ofMinutes(181))), told::toString);
        assertEquals(DRAWN, readings().getFirst().taken());
    }

    @Test void whatDoesNotComeIntoTheJournalIsToldThriceAndNoMore() {
        Laboratory laboratory = new Laboratory(0, Chance.of(1, "laboratory"));
        laboratory.draw(result("creatinine", DRAWN), false);

        assertEquals(3, toldWithin(laboratory, Duration.ofHours(12)).size());
    }

    @Test void aLaterSampleMayBeToldEarlier() {
        Laboratory laboratory = new Laboratory(0, Chance.of(1, "laboratory"));
        Instant later = DRAWN.plus(Duration.ofMinutes(30));
        laboratory.draw(result("creatinine", DRAWN), false);
        laboratory.draw(result("potassium", later), true);

        toldWithin(laboratory, Duration.ofHours(4));

        assertEquals("potassium", readings().getFirst().sign());
        assertEquals("creatinine", readings().getLast().sign());
    }

    @Test void aLostSampleIsNeverToldAndAfterAWhileNobodyWaitsForIt() {
        Laboratory laboratory = new Laboratory(1_000, Chance.of(1, "laboratory"));
        laboratory.draw(result("creatinine", DRAWN), false);

        assertTrue(toldWithin(laboratory, Duration.ofHours(12)).isEmpty());
        assertEquals(1, laboratory.lost());
        assertTrue(laboratory.awaits("creatinine", DRAWN.plus(Duration.ofHours(3))));
        assertFalse(laboratory.awaits("creatinine", DRAWN.plus(Duration.ofHours(4))));
    }

    private List<Instant> toldWithin(Laboratory laboratory, Duration time) {
        for (long minute = 0; minute <= time.toMinutes(); minute++) {
            bed.isAt(DRAWN.plus(Duration.ofMinutes(minute)));
            laboratory.tell(bed, course);
        }
        return bed.said.stream().map(Input::at).toList();
    }

    private List<Reading> readings() {
        return bed.said.stream().map(said -> ((Input.RecordReading) said).reading()).toList();
    }

    private static Reading result(String sign, Instant drawn) {
        return new Reading(sign, new Value.Measured(Measure.of(1, sign.equals("potassium") ? "mmol/L"
            : "mg/dL")), drawn, "Ida");
    }
}
