package doseward.controller.pins;

import doseward.controller.settings.PumpAt.OnPins;
import doseward.plan.Capability;
import doseward.pump.Command;
import doseward.pump.Make;
import doseward.pump.Pump;
import doseward.pump.Report;
import doseward.pump.gpio.GpioPump;
import doseward.pump.gpio.Model;
import doseward.pump.gpio.Move;
import doseward.pump.gpio.PinDevice;
import doseward.pump.gpio.clock.KernelClock;
import doseward.pump.gpio.clock.RealTime;
import doseward.pump.gpio.line.Lines;
import doseward.pump.gpio.stepper.Driver;
import doseward.pump.gpio.stepper.MotorLimits;
import doseward.pump.gpio.stepper.ThreadedMotor;
import doseward.pump.past.Keepsake;
import doseward.pump.past.Past;
import doseward.quantity.Volume;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** A pump on pins, with its motor, its switches and its memory; closed, it has no power and holds no line. */
public final class PinsPump implements Pump, AutoCloseable {
    private final RealTime realTime;
    private final GpioPump live;
    private final RememberedPump remembered;

    private PinsPump(RealTime realTime, GpioPump live, RememberedPump remembered) {
        this.realTime = realTime;
        this.live = live;
        this.remembered = remembered;
    }

    /** Starts one that is not calibrated: it gives no dose, but can be filled, and calibrated. */
    public static PinsPump open(OnPins settings, Lines lines, Path memory, long session, InstantSource wall)
            throws IOException {
        return open(settings, Instant.EPOCH, lines, memory, session, wall);
    }

    /**
     * Starts it.
     *
     * @param calibratedUntil from then on its calibration no longer counts
     * @param memory where its past is kept
     * @throws doseward.pump.gpio.line.LineFailed where a line can't be had, with what to do
     * @throws IOException where its memory can't be read or written
     */
    public static PinsPump open(OnPins settings, Instant calibratedUntil, Lines lines, Path memory,
            long session, InstantSource wall) throws IOException {
        Keepsake keepsake = new Keepsake(memory);
        Past past = keepsake.read();
        Past now = new Past(past.boots() + 1, past.lifetime(), past.freeFlows());
        keepsake.keep(now);
        long started = new KernelClock().nanos();
        ThreadedMotor motor = new ThreadedMotor(new Driver(lines, settings.wiring(), MotorLimits.USUAL,
            settings.equipment().driverSettles()), MotorLimits.USUAL);
        PinDevice device = new PinDevice(model(settings, calibratedUntil), past, lines, motor, started);
        GpioPump live = new GpioPump(device, session, wall, KernelClock::new, started);
        return new PinsPump(motor.realTime(), live, new RememberedPump(live, keepsake, now));
    }

    /** Whether its pulses go before all other work of this machine. */
    public RealTime realTime() {
        return realTime;
    }

    /** What the settings make of it; until its calibration no longer counts. */
    static Model model(OnPins settings, Instant calibratedUntil) {
        Capability usual = Capability.USUAL;
        Capability capability = new Capability(settings.id(), usual.slowest(), settings.fastest(),
            usual.rateStep(), usual.smallest(), settings.holds(), usual.volumeStep());
        Make make = new Make(settings.id(), "doseward pins", settings.container(),
            settings.equipment().sensors(), calibratedUntil);
        return new Model(settings.id(), make, capability, settings.step(),
            MotorLimits.USUAL, settings.equipment(), settings.backOff());
    }

    @Override public void send(Command command) {
        remembered.send(command);
    }

    @Override public Optional<Report> poll() {
        return remembered.poll();
    }

    /** Turns a little by hand, into nobody; why not, if it does not. A word of a filled line ends it. */
    public Optional<String> move(Move move) {
        remembered.beginsByHand();
        Optional<String> objection = live.move(move);
        if (objection.isPresent()) {
            remembered.endsByHand();
        }
        return objection;
    }

    /** Whatever turns stops. */
    public void halt() {
        live.halt();
    }

    /** Whether a switch says that its plunger is all the way back. */
    public boolean isHome() {
        return live.isHome();
    }

    /** How far it moved when it was last moved by hand. */
    public Volume moved() {
        return live.moved();
    }

    /** All that it ever delivered, as far as it was polled. */
    public Volume lifetime() {
        return remembered.lifetime();
    }

    @Override public void close() {
        live.close();
    }
}
