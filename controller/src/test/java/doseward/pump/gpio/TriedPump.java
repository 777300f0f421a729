package doseward.pump.gpio;

import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.plan.Giving.Flow;
import doseward.pump.Command.Infuse;
import doseward.pump.Command;
import doseward.pump.Dispatch;
import doseward.pump.Report.Said;
import doseward.pump.Report;
import doseward.pump.Token;
import doseward.pump.gpio.pwm.MadeUpChip;
import doseward.pump.gpio.pwm.Tones;
import doseward.pump.gpio.stepper.Driver;
import doseward.pump.gpio.stepper.HandTurnedMotor;
import doseward.pump.gpio.stepper.MotorLimits;
import doseward.pump.past.Past;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/** A pump on a made-up board whose time is moved by hand, and all that it said. */
final class TriedPump implements AutoCloseable {
    static final Token DOSE = new Token("course", 1, 1);

    private long nanos;
    private long edgeAt;
    private final MockBoard board = new MockBoard(this::edge);
    private final HandTurnedMotor motor;
    private final PinDevice pump;
    private final List<Said> heard = new ArrayList<>();
    private long sequence;

    TriedPump(Equipment equipment) {
        this(equipment, new MockConverter());
    }

    /** One that has such a converter. */
    TriedPump(Equipment equipment, MockConverter converter) {
        this(equipment, converter, new MadeUpChip(0).tones());
    }

    /** One whose sounder has its tone from there. */
    TriedPump(Equipment equipment, Tones tones) {
        this(equipment, new MockConverter(), tones);
    }

    private TriedPump(Equipment equipment, MockConverter converter, Tones tones) {
        motor = new HandTurnedMotor(new Driver(board.lines(), MockBoard.WIRING, MotorLimits.USUAL,
            equipment.driverSettles()), MotorLimits.USUAL);
        pump = new PinDevice(MockBoard.model(equipment), new Past(3, new Volume(77), 0), board.lines(),
            _ -> converter, tones, motor, 0);
    }

    /** No two edges come at the same moment, and each comes right after a look: the worst moment. */
    private long edge() {
        edgeAt = Math.max(edgeAt, nanos) + 1;
        return edgeAt;
    }

    /** The time of its clock. */
    long nanos() {
        return nanos;
    }

    MockBoard board() {
        return board;
    }

    HandTurnedMotor motor() {
        return motor;
    }

    PinDevice pump() {
        return pump;
    }

    List<Said> heard() {
        return heard;
    }

    void allIsWell() {
        board.allIsWell();
        pass(Duration.ofMillis(50));
        heard.clear();
    }

    static Infuse order(long microlitres) {
        return order(DOSE.dose(), microlitres);
    }

    static Infuse order(int dose, long microlitres) {
        return new Infuse(new Token("course", dose, 1),
            List.of(new Flow(new Volume(microlitres), Rate.ofMillilitresPerHour(300))), Duration.ofSeconds(5),
            Instant.EPOCH);
    }

    void infuse(Infuse order) {
        say(order);
        assertTrue(last(Report.Started.class).isPresent(), heard.toString());
    }

    String refusal(int dose) {
        say(order(dose, 100));
        return last(Report.Refused.class).orElseThrow().why();
    }

    void say(Command command) {
        Dispatch dispatch = new Dispatch(1, ++sequence, pump.past().boots(), Duration.ofDays(10), command);
        heard.addAll(pump.hear(dispatch));
    }

    void pass(Duration time) {
        pass(time, GpioPump.LOOKS_EVERY);
    }

    /** The same for a pump that looks so seldom. */
    void pass(Duration time, Duration look) {
        pass(time, look, motor::turnTo);
    }

    /** What gives the pulses hangs, and the rest goes on. */
    void passWithAHangingMotor(Duration time) {
        pass(time, GpioPump.LOOKS_EVERY, _ -> { });
    }

    private void pass(Duration time, Duration look, LongConsumer turning) {
        long end = nanos + time.toNanos();
        while (nanos < end) {
            nanos = Math.min(end, nanos + look.toNanos());
            turning.accept(nanos);
            heard.addAll(pump.look(Duration.ofNanos(nanos)));
        }
    }

    /** What it says of its faults, one sentence after the other. */
    String faults() {
        return String.join("\n", pump.faults());
    }

    <T extends Said> Optional<T> last(Class<T> kind) {
        return heard.reversed().stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    @Override public void close() {
        board.close();
    }
}
