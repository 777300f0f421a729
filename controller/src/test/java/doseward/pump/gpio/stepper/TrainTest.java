package doseward.pump.gpio.stepper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.plan.Giving.Flow;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainTest {
    private static final StepVolume STEP = new StepVolume(172_401_337);
    private static final long BEGINS = 1_000_000_000;

    @Test void aSlowFlowIsGivenExactlyAsItIsDue() {
        Train train = train(new Volume(100), new Rate(1_000));
        Schedule truth = new Schedule(List.of(new Flow(new Volume(100), new Rate(1_000))), STEP);

        for (long due = truth.next(); due != Schedule.NEVER; due = truth.next()) {
            assertEquals(BEGINS + due, train.next());
            train.given(train.next());
        }

        assertEquals(Schedule.NEVER, train.next());
        assertEquals(0, train.slips());
    }

    @Test void aFastFlowBeginsSoftlyAndCatchesUpByATwentiethAtMost() {
        Rate fast = STEP.fastest(600_000);
        Train train = train(Volume.ofMillilitres(2), fast);
        long before = BEGINS;
        long steps = 0;
        long shortest = Long.MAX_VALUE;

        for (long next = train.next(); next != Schedule.NEVER; next = train.next()) {
            shortest = Math.min(shortest, next - before);
            assertTrue(steps > 0 || next - before >= 2_000_000, "a motor that stands needs its time");
            before = next;
            train.given(next);
            steps++;
        }

        assertEquals(STEP.stepsIn(Volume.ofMillilitres(2)), steps);
        assertTrue(shortest >= 571_000 && shortest < 572_000, "the shortest gap was " + shortest);
        assertEquals(0, train.slips());
    }

    @Test void aPulseThatComesLateDelaysNoOther() {
        Train train = train(new Volume(100), new Rate(1_000));
        Schedule truth = new Schedule(List.of(new Flow(new Volume(100), new Rate(1_000))), STEP);
        truth.next();

        train.given(train.next() + 50_000);

        assertEquals(BEGINS + truth.next(), train.next());
        assertEquals(50_000, train.late());
        assertEquals(0, train.slips());
    }

    @Test void aPulseThatComesLaterThanTheNextIsASlip() {
        Train train = train(new Volume(100), new Rate(1_000));

        train.given(train.next() + 700_000_000);

        assertEquals(1, train.slips());
        assertTrue(train.lag(train.next()) > 0);
    }

    @Test void pulsesThatAreAllALittleLateDoNotFallBehind() {
        Train train = train(Volume.ofMillilitres(1), STEP.fastest(1_000_000));
        Schedule truth = new Schedule(List.of(new Flow(Volume.ofMillilitres(1), STEP.fastest(1_000_000))),
            STEP);
        long at = BEGINS;
        long due = 0;

        for (long next = train.next(); next != Schedule.NEVER; next = train.next()) {
            at = next + 90_000;
            due = BEGINS + truth.next();
            train.given(at);
        }

        assertEquals(due + 90_000, at);
        assertEquals(0, train.slips());
    }

    @Test void whatASlipLostIsCaughtUpByATwentiethAtMost() {
        Train train = train(Volume.ofMillilitres(1), STEP.fastest(1_000_000));
        for (int pulse = 0; pulse < 1_000; pulse++) {
            train.given(train.next());
        }
        long slipped = train.next() + 50_000_000;

        train.given(slipped);

        assertEquals(1, train.slips());
        assertTrue(train.next() >= slipped + 950_000, train.next() - slipped + " ns");
    }

    @Test void latenessIsToldInClassesOfAnEighth() {
        Lateness lateness = new Lateness();
        for (int late = 1; late <= 1_000; late++) {
            lateness.record(late * 100L);
        }

        assertEquals(1_000, lateness.number());
        assertEquals(100_000, lateness.mostNanos());
        assertWithinAnEighth(50_000, lateness.nanosOf(500_000));
        assertWithinAnEighth(99_000, lateness.nanosOf(990_000));
        assertEquals(100_000, lateness.nanosOf(1_000_000));
    }

    private static void assertWithinAnEighth(long truth, long told) {
        assertTrue(told >= truth && told <= truth + truth / 8, told + " for " + truth);
    }

    private static Train train(Volume volume, Rate rate) {
        Train train = new Train(new Schedule(List.of(new Flow(volume, rate)), STEP), MotorLimits.USUAL);
        train.startAt(BEGINS);
        return train;
    }
}
