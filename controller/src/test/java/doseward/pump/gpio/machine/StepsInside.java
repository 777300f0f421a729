package doseward.pump.gpio.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import doseward.plan.Giving.Flow;
import doseward.pump.gpio.clock.KernelClock;
import doseward.pump.gpio.line.Bias;
import doseward.pump.gpio.line.InputWish;
import doseward.pump.gpio.line.Level;
import doseward.pump.gpio.shaft.EncoderWish;
import doseward.pump.gpio.shaft.Scale;
import doseward.pump.gpio.shaft.SeenShaft;
import doseward.pump.gpio.stepper.Driver;
import doseward.pump.gpio.stepper.Lateness;
import doseward.pump.gpio.stepper.Mechanics;
import doseward.pump.gpio.stepper.MotorLimits;
import doseward.pump.gpio.stepper.Schedule;
import doseward.pump.gpio.stepper.StepVolume;
import doseward.pump.gpio.stepper.ThreadedMotor;
import doseward.pump.gpio.stepper.Train;
import doseward.pump.gpio.stepper.Wiring;
import doseward.quantity.Rate;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;

/**
 * What is tried of steps in real time: as many as were commanded leave the pulse thread, rise on the pin and
 * are seen by the encoder, and no other.
 */
final class StepsInside {
    /** For so many seconds, at rest and again when the machine is busy. */
    static final String SECONDS = "doseward.steps.seconds";

    /** A step each 62 ms: a machine within a machine is held up for longer than quicker ones are apart. */
    private static final Rate RATE = Rate.ofMillilitresPerHour(10);
    private static final StepVolume STEP = new Mechanics(200, 16, 1_000, 26_500).stepVolume();

    /** One count a step, so that each shows. */
    private static final Scale SCALE = new Scale(200, 16, 200 * 16);

    /** What Java makes faster as it runs is made so before it counts. */
    private static final Duration WARMS_UP = Duration.ofSeconds(2);
    private static final Duration LOOKS_EVERY = Duration.ofMillis(5);
    private static final Duration SOON = Duration.ofSeconds(60);

    /** Room above the steps that were made, so that an encoder that saw too much shows. */
    private static final int ROOM = 10;

    private final Bench bench = new Bench();
    private final Duration time = Duration.ofSeconds(Integer.getInteger(SECONDS));

    void agreeOnAMachineAtRest() {
        agree("at rest");
    }

    void agreeOnABusyMachine() throws IOException {
        try (Load _ = new Load()) {
            agree("busy");
        }
    }

    private void agree(String how) {
        try (TurningLines lines = new TurningLines(bench);
                ThreadedMotor motor = motor(lines);
                SeenShaft shaft = new SeenShaft(lines, new EncoderWish(input(TurningLines.FIRST),
                    input(TurningLines.SECOND), SCALE))) {
            turn(lines, motor, shaft, WARMS_UP);
            Train train = turn(lines, motor, shaft, time);
            Guest.measured("" + how + ", " + motor.realTime() + ": " + said(train));
        }
    }

    private ThreadedMotor motor(TurningLines lines) {
        Wiring wiring = new Wiring(bench.line(TurningLines.STEP), bench.line(BenchPump.DIRECTION),
            bench.line(BenchPump.ENABLE), Level.HIGH, Level.HIGH);
        return new ThreadedMotor(new Driver(lines, wiring, MotorLimits.USUAL), MotorLimits.USUAL);
    }

    private InputWish input(int line) {
        return new InputWish(bench.line(line), "encoder", Bias.AS_IS);
    }

    private static Train turn(TurningLines lines, ThreadedMotor motor, SeenShaft shaft, Duration time) {
        Flow flow = new Flow(RATE.in(time), RATE);
        Train train = new Train(new Schedule(List.of(flow), STEP), MotorLimits.USUAL);
        long before = lines.rises();
        shaft.begin(() -> train.steps() + ROOM);
        motor.begin(train);
        Awaitility.await().atMost(time.plus(SOON)).pollInterval(LOOKS_EVERY).until(() -> {
            lines.follow();
            shaft.look(new KernelClock().nanos());
            return !motor.isTurning() && lines.isAtRest();
        });
        shaft.rest();

        assertEquals(Optional.empty(), motor.trouble().or(shaft::trouble));
        long commanded = STEP.stepsIn(flow.volume());
        assertEquals(List.of(commanded, commanded, commanded),
            List.of(train.steps(), lines.rises() - before, shaft.turned()),
            "steps that were given, that rose on the pin, and that the encoder saw");
        return train;
    }

    private static String said(Train train) {
        Lateness late = train.lateness();
        return train.steps() + " steps commanded, given, on the pin and seen; late by "
            + late.nanosOf(500_000) / 1_000 + " us (half), " + late.nanosOf(990_000) / 1_000 + " us (99 %), "
            + late.nanosOf(999_000) / 1_000 + " us (99.9 %), " + late.mostNanos() / 1_000 + " us (most); "
            + train.slips() + " slips";
    }
}
