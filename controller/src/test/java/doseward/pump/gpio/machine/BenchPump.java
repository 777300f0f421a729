package doseward.pump.gpio.machine;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import doseward.plan.Capability;
import doseward.plan.Giving.Flow;
import doseward.pump.Command.Infuse;
import doseward.pump.Make;
import doseward.pump.Report;
import doseward.pump.Token;
import doseward.pump.gpio.Equipment;
import doseward.pump.gpio.GpioPump;
import doseward.pump.gpio.Model;
import doseward.pump.gpio.PinDevice;
import doseward.pump.gpio.Watch.Meaning;
import doseward.pump.gpio.Watch;
import doseward.pump.gpio.chip.ChipLines;
import doseward.pump.gpio.clock.KernelClock;
import doseward.pump.gpio.line.Bias;
import doseward.pump.gpio.line.InputWish;
import doseward.pump.gpio.line.Level;
import doseward.pump.gpio.line.Lines;
import doseward.pump.gpio.stepper.Driver;
import doseward.pump.gpio.stepper.Mechanics;
import doseward.pump.gpio.stepper.MotorLimits;
import doseward.pump.gpio.stepper.ThreadedMotor;
import doseward.pump.gpio.stepper.Wiring;
import doseward.pump.past.Past;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;

/** A syringe pump on the chip of the bench; its motor has power while its enable line is HIGH. */
final class BenchPump implements AutoCloseable {
    static final int STEP = 20;
    static final int DIRECTION = 21;
    static final int ENABLE = 22;
    static final int STOP = 23;
    static final int DOOR = 24;
    static final int WATCHDOG = 27;
    private static final Duration LEASE = Duration.ofSeconds(60);

    private final Lines lines;
    private final PinDevice device;
    private final GpioPump pump;

    private BenchPump(Lines lines, PinDevice device, GpioPump pump) {
        this.lines = lines;
        this.device = device;
        this.pump = pump;
    }

    /** All its switches are sound, and it has said who it is. */
    static BenchPump start(Bench bench) {
        bench.drive(STOP, Level.LOW);
        bench.drive(DOOR, Level.LOW);
        Lines lines = new ChipLines();
        long now = new KernelClock().nanos();
        Wiring wiring = new Wiring(bench.line(STEP), bench.line(DIRECTION), bench.line(ENABLE), Level.HIGH,
            Level.HIGH);
        ThreadedMotor motor = new ThreadedMotor(new Driver(lines, wiring, MotorLimits.USUAL,
            Equipment.of(List.of()).heldBy(bench.line(WATCHDOG)).driverSettles()), MotorLimits.USUAL);
        PinDevice device = new PinDevice(model(bench), Past.NONE, lines, motor, now);
        BenchPump pump =
            new BenchPump(lines, device, new GpioPump(device, 1, InstantSource.system(), KernelClock::new,
                now));
        pump.await(Report.Identified.class, LEASE);
        return pump;
    }

    private static Model model(Bench bench) {
        List<Watch> watches = List.of(
            Watch.of(Meaning.EMERGENCY_STOP, new InputWish(bench.line(STOP), "stop", Bias.AS_IS), Level.LOW),
            Watch.of(Meaning.DOOR, new InputWish(bench.line(DOOR), "door", Bias.AS_IS), Level.LOW));
        Make make = new Make("bench-1", "pins 1", Make.Container.SYRINGE, List.of(Make.Sensor.DOOR),
            Instant.parse("2100-01-01T00:00:00Z"), true);
        Capability can = new Capability("bench pump", new Rate(100), Rate.ofMillilitresPerHour(1_000),
            new Rate(100), new Volume(10), Volume.ofMillilitres(50), new Volume(10));
        return new Model("pump-1", make, can, new Mechanics(200, 16, 1_000, 26_500).stepVolume(),
            MotorLimits.USUAL, Equipment.of(watches).heldBy(bench.line(WATCHDOG)), Volume.ZERO);
    }

    void order(int dose, long microlitres) {
        pump.send(new Infuse(new Token("course", dose, 1),
            List.of(new Flow(new Volume(microlitres), Rate.ofMillilitresPerHour(30))), LEASE,
            Instant.now().plus(LEASE)));
    }

    /** Waits for the first of its kind; a dose that has ended otherwise is a failure that says how. */
    <T extends Report> T await(Class<T> kind, Duration patience) {
        Report report = Awaitility.await().atMost(patience).pollInterval(Duration.ofMillis(5))
            .until(() -> next(kind), Optional::isPresent).orElseThrow();
        assertInstanceOf(kind, report, () -> report + ", faults " + device.faults());
        return kind.cast(report);
    }

    private Optional<Report> next(Class<? extends Report> kind) {
        for (Optional<Report> report = pump.poll(); report.isPresent(); report = pump.poll()) {
            if (kind.isInstance(report.get()) || report.get() instanceof Report.Stopped
                    || report.get() instanceof Report.Refused) {
                return report;
            }
        }
        return Optional.empty();
    }

    @Override public void close() {
        pump.close();
        lines.close();
    }
}
