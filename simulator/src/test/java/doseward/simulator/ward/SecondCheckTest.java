package doseward.simulator.ward;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.Course;
import doseward.engine.Event;
import doseward.engine.Input;
import doseward.engine.Opening;
import doseward.engine.Reading;
import doseward.plan.Plan;
import doseward.protocol.Sign;
import doseward.protocol.Value;
import doseward.quantity.Measure;
import doseward.simulator.chance.Chance;
import doseward.simulator.swarm.Prescriptions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SecondCheckTest {
    private static final Plan PLAN = Prescriptions.shipped();
    private static final Instant NOW = PLAN.from();
    private static final Sign PRESSURE = PLAN.sign("systolic pressure").orElseThrow();
    private static final Value RIGHT = pressure(128);
    private static final Reading WRONG = new Reading("systolic pressure", pressure(182), NOW, "Ida");

    private final Course course = Course.open(new Opening("c", NOW, "Ida", PLAN))
        .after(new Event.ReadingRecorded(NOW, WRONG));
    private final PretendedBed bed = new PretendedBed(course, NOW.plusSeconds(600));
    private final Errata errata = new Errata();

    @Test void whatASecondNurseFindsWrongSheCorrectsAsANewFact() {
        errata.add(WRONG, RIGHT);

        check("Noor", 1_000).look(bed, course);

        Input.CorrectReading said = (Input.CorrectReading) bed.said.getFirst();
        assertEquals(NOW, said.taken());
        assertEquals(new Reading("systolic pressure", RIGHT, NOW, "Noor"), said.right());
    }

    @Test void whoeverWroteItDoesNotSeeItAndNobodyLooksTwice() {
        errata.add(WRONG, RIGHT);
        SecondCheck blind = check("Noor", 0);

        check("Ida", 1_000).look(bed, course);
        blind.look(bed, course);
        blind.look(bed, course);

        assertTrue(bed.said.isEmpty(), bed.said::toString);
    }

    @Test void whatIsRightIsLeftAsItIs() {
        check("Noor", 1_000).look(bed, course);

        assertTrue(bed.said.isEmpty(), bed.said::toString);
    }

    @Test void aSlipIsAnotherValueThatCanStillBeSo() {
        bed.shows("creatinine", 1);
        List<Value> typed = LongStream.range(0, 200)
            .mapToObj(seed -> new Slips(bed, course, Chance.of(seed, "slips")).over(PRESSURE, RIGHT))
            .flatMap(Optional::stream).toList();

        assertTrue(typed.size() > 30, typed::toString);
        assertTrue(typed.contains(pressure(218)) && typed.contains(pressure(182)), typed::toString);
        typed.forEach(value -> {
            assertNotEquals(RIGHT, value);
            assertEquals(Optional.empty(), PRESSURE.objectionTo(value));
        });
    }

    @Test void aWrongLineOfAListOfChoicesIsTheNextOne() {
        Sign rhythm = PLAN.sign("heart rhythm").orElseThrow();

        Value next = new Value.Chosen(((Sign.Choice) rhythm).choices().get(1));
        assertEquals(Optional.of(next),
            new Slips(bed, course, Chance.of(1, "slips")).over(rhythm, new Value.Chosen("sinus")));
    }

    private SecondCheck check(String name, int finds) {
        return new SecondCheck(name, new Habits(0, 0, 0, 0, finds, 0, 0, 0, 0), errata,
            Chance.of(1, "check"));
    }

    private static Value pressure(long whole) {
        return new Value.Measured(Measure.of(whole, "mmHg"));
    }
}
