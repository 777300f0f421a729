package doseward.pump.gpio.stepper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.plan.Giving.Flow;
import doseward.pump.gpio.clock.RealTime;
import doseward.pump.gpio.line.Level;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class MotorTest {
    private static final StepVolume STEP = new Mechanics(200, 16, 1_000, 26_500).stepVolume();
    private static final Rate A_STEP_A_MILLISECOND = new Rate(3_600L * STEP.femtolitres() / 1_000_000);

    private final Shaft shaft = new Shaft();
    private final Driver driver = new Driver(shaft, Shaft.WIRING, MotorLimits.USUAL);

    @Test void overFiveDaysStepsCommandedEmittedAndSeenAgreeExactly() {
        HandTurnedMotor motor = new HandTurnedMotor(driver, MotorLimits.USUAL);
        Rate rate = new Rate(1_000);
        Volume volume = rate.in(Duration.ofDays(5));
        Train train = train(volume, rate);
        motor.begin(train);

        for (long hour = 1; hour <= 120; hour++) {
            motor.turnTo(Motor.DRIVER_SETTLES.plusHours(hour).toNanos());

            long commanded = STEP.stepsIn(rate.in(Duration.ofHours(hour)));
            assertEquals(commanded, train.steps(), "after " + hour + " h");
            assertEquals(commanded, shaft.turned(), "after " + hour + " h");
        }

        assertEquals(volume, STEP.mostOf(train.steps()).min(volume));
        assertEquals(0, shaft.unpowered());
        assertFalse(motor.isTurning());
        assertFalse(shaft.hasPower());
    }

    @Test void aThreadThatMayNotHaveItsPriorityGivesItsPulsesAllTheSame() {
        try (ThreadedMotor motor = new ThreadedMotor(driver, MotorLimits.USUAL, () -> RealTime.REFUSED)) {
            motor.begin(train(new Volume(10), A_STEP_A_MILLISECOND));

            Awaitility.await().until(() -> !motor.isTurning());
            assertEquals(RealTime.REFUSED, motor.realTime());
        }
        assertEquals(STEP.stepsIn(new Volume(10)), shaft.turned());
    }

    @Test void aThreadThatCanNotEvenAskIsMetByWhoeverWantsToKnow() {
        try (ThreadedMotor motor = new ThreadedMotor(driver, MotorLimits.USUAL, () -> {
            throw new IllegalStateException("planted");
        })) {
            assertThrows(CompletionException.class, motor::realTime);
        }
    }

    @Test void aMotorThatIsStoppedGivesNoMore() {
        HandTurnedMotor motor = new HandTurnedMotor(driver, MotorLimits.USUAL);
        Train train = train(Volume.ofMillilitres(1), new Rate(100_000));
        motor.begin(train);
        motor.turnTo(Duration.ofSeconds(3).toNanos());
        long before = train.steps();

        motor.stop();
        motor.turnTo(Duration.ofSeconds(9).toNanos());

        assertEquals(before, train.steps());
        assertEquals(before, shaft.turned());
        assertFalse(shaft.hasPower());
    }

    @Test void aMotorThatBacksOffTurnsTheOtherWay() {
        HandTurnedMotor motor = new HandTurnedMotor(driver, MotorLimits.USUAL);
        motor.backOff(40);
        motor.turnTo(Duration.ofSeconds(1).toNanos());

        assertEquals(-40, shaft.turned());
        assertFalse(shaft.hasPower());
    }

    @Test void aThreadGivesAllPulsesOfATrainInTimeAndThenTakesThePower() {
        try (ThreadedMotor motor = new ThreadedMotor(driver, MotorLimits.USUAL)) {
            Train train = train(new Volume(100), A_STEP_A_MILLISECOND);

            motor.begin(train);

            Awaitility.await().until(() -> !motor.isTurning());
            assertEquals(STEP.stepsIn(new Volume(100)), train.steps());
            assertEquals(train.steps(), shaft.turned());
            assertEquals(train.steps(), train.lateness().number());
            assertFalse(shaft.hasPower());
        }
    }

    @Test void aThreadThatIsStoppedGivesNoMore() {
        try (ThreadedMotor motor = new ThreadedMotor(driver, MotorLimits.USUAL)) {
            Train train = train(Volume.ofMillilitres(10), A_STEP_A_MILLISECOND);
            motor.begin(train);
            Awaitility.await().until(() -> train.steps() > 20);

            motor.stop();

            long then = shaft.turned();
            assertFalse(shaft.hasPower());
            assertEquals(then, train.steps());
            motor.backOff(15);
            Awaitility.await().until(() -> !motor.isTurning());
            assertEquals(then - 15, shaft.turned());
            assertEquals(then, train.steps());
        }
    }

    /**
     * A branch that is taken for the first time may load a class, and that may come late; a pulse that
     * allocates does so each time, and never lets a thousand pass without.
     */
    @Test void aTurningThreadAllocatesNothing() {
        try (ThreadedMotor motor = new ThreadedMotor(driver, MotorLimits.USUAL)) {
            Train train = train(Volume.ofMillilitres(10), A_STEP_A_MILLISECOND);
            motor.begin(train);
            Allocation allocation = new Allocation(motor.threadId());

            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> allocation.noneFor(1_000, train));
        }
    }

    @Test void aLineThatCantBeSetStopsTheMotorAndIsTold() {
        try (ThreadedMotor motor = new ThreadedMotor(driver, MotorLimits.USUAL)) {
            Train train = train(Volume.ofMillilitres(1), A_STEP_A_MILLISECOND);
            motor.begin(train);
            Awaitility.await().until(() -> train.steps() > 20);

            shaft.breakDown();

            Awaitility.await().until(() -> motor.trouble().isPresent());
            assertTrue(motor.trouble().orElseThrow().contains("can't be set"));
            assertFalse(motor.isTurning());
            assertFalse(shaft.hasPower());
        }
    }

    @Test void pulsesThatLagTooFarBehindStopTheMotor() {
        try (ThreadedMotor motor = new ThreadedMotor(driver, MotorLimits.USUAL)) {
            Train train = train(Volume.ofMillilitres(1), A_STEP_A_MILLISECOND);
            motor.begin(train);
            Awaitility.await().until(() -> train.steps() > 20);

            shaft.hangFor(Duration.ofMillis(1_500));

            Awaitility.await().until(() -> motor.trouble().isPresent());
            assertEquals(Train.LAGS, motor.trouble().orElseThrow());
            assertFalse(shaft.hasPower());
        }
    }

    @Test void aDriverThatIsGivenBackIsAtItsSafeLevels() {
        driver.on();

        driver.close();

        assertEquals(List.of(Level.HIGH, Level.HIGH, Level.LOW), shaft.levels());
    }

    private static Train train(Volume volume, Rate rate) {
        return new Train(new Schedule(List.of(new Flow(volume, rate)), STEP), MotorLimits.USUAL);
    }

    /** Since which step a thread has allocated no more. */
    private static final class Allocation {
        private final long thread;
        private long bytes;
        private long since;

        Allocation(long thread) {
            this.thread = thread;
        }

        boolean noneFor(long steps, Train train) {
            long now = train.steps();
            long allocated = ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
                .getThreadAllocatedBytes(thread);
            if (allocated != bytes) {
                bytes = allocated;
                since = now;
            }
            return now - since >= steps;
        }
    }
}
