package doseward.pump.gpio.stepper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import doseward.plan.Giving.Flow;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    private static final BigInteger HOUR = BigInteger.valueOf(3_600_000_000_000L);
    private static final BigInteger MICROLITRE = BigInteger.valueOf(1_000_000_000L);
    private static final StepVolume STEP = new StepVolume(172_401_337);

    @Test void eachStepIsDueAtTheFirstNanosecondAtWhichSoMuchHasFlowed() {
        Rate odd = new Rate(333);
        Volume volume = new Volume(7_001);
        List<Long> dues = dues(List.of(new Flow(volume, odd)));

        for (int step = 1; step <= dues.size(); step++) {
            assertEquals(firstNanosecondOf(step, odd), dues.get(step - 1), "step " + step);
        }
        assertEquals(STEP.stepsIn(volume), dues.size());
    }

    @Test void noRoundingAddsUpInFiveDays() {
        Rate rate = new Rate(1_000);
        Volume fiveDays = rate.in(java.time.Duration.ofDays(5));
        Schedule schedule = new Schedule(List.of(new Flow(fiveDays, rate)), STEP);
        long steps = 0;
        long last = 0;

        for (long due = schedule.next(); due != Schedule.NEVER; due = schedule.next()) {
            steps++;
            last = due;
        }

        assertEquals(STEP.stepsIn(fiveDays), steps);
        assertEquals(firstNanosecondOf(steps, rate), last);
    }

    @Test void aStepMayBelongToTwoFlows() {
        Flow slow = new Flow(new Volume(1), new Rate(100));
        Flow fast = new Flow(new Volume(1), new Rate(50_000));

        List<Long> dues = dues(List.of(slow, fast));

        // Five whole steps in the first; the sixth when 34,408,022 fL of the second have flowed.
        assertEquals(11, dues.size());
        assertEquals(36_000_000_000L + 34_408_022L * 3_600 / 50_000 + 1, dues.get(5));
    }

    @Test void flowsOfLessThanAStepEachComeToSteps() {
        List<Flow> flows = new ArrayList<>();
        StepVolume coarse = new StepVolume(1_000_000_000);
        for (int flow = 0; flow < 10; flow++) {
            flows.add(new Flow(new Volume(1), new Rate(1_000 + flow)));
        }
        Schedule schedule = new Schedule(flows, coarse);

        assertEquals(3_600_000_000L, schedule.next());
        assertEquals(3_600_000_000L + 3_596_403_597L, schedule.next());
    }

    private static long firstNanosecondOf(long step, Rate rate) {
        BigInteger perHour = BigInteger.valueOf(rate.microlitresPerHour()).multiply(MICROLITRE);
        return BigInteger.valueOf(step).multiply(BigInteger.valueOf(STEP
            .femtolitres())).multiply(HOUR).add(perHour)
            .subtract(BigInteger.ONE).divide(perHour).longValueExact();
    }

    private static List<Long> dues(List<Flow> flows) {
        Schedule schedule = new Schedule(flows, STEP);
        List<Long> dues = new ArrayList<>();
        for (long due = schedule.next(); due != Schedule.NEVER; due = schedule.next()) {
            dues.add(due);
        }
        return dues;
    }
}
