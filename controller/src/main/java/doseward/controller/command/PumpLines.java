package doseward.controller.command;

import doseward.command.Exit;
import doseward.controller.calibration.Calibration;
import doseward.controller.calibration.CalibrationFile;
import doseward.controller.pins.PinsPump;
import doseward.controller.settings.PumpAt;
import doseward.controller.settings.Settings;
import doseward.controller.watchdog.GuardedPump;
import doseward.controller.watchdog.Watchdog;
import doseward.engine.Course;
import doseward.pump.gpio.chip.ChipLines;
import doseward.pump.gpio.line.LineFailed;
import doseward.pump.gpio.line.Lines;
import doseward.pump.mqtt.Broker;
import doseward.pump.mqtt.BrokerCheck;
import doseward.pump.mqtt.MqttPump;
import doseward.pump.Pump;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The lines to all pumps that the settings name, one for each channel. */
final class PumpLines implements AutoCloseable {
    /** Longer than a busy broker on a slow board takes; a person waits for it. */
    private static final Duration BROKER_ANSWERS_WITHIN = Duration.ofSeconds(5);

    private final SortedMap<String, Pump> pumps = new TreeMap<>();
    private final List<Runnable> endings = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final Lines pins = new ChipLines();

    private PumpLines() {}

    /** Refuses a broker that does not answer, before anything is begun. */
    static void check(Settings settings) throws Refusal {
        for (Broker broker : settings.brokers()) {
            Optional<String> trouble = BrokerCheck.trouble(broker, BROKER_ANSWERS_WITHIN);
            if (trouble.isPresent()) {
                throw new Refusal(Exit.WORLD, trouble.get());
            }
        }
    }

    /** Refuses pins that can't be had; what was opened before is closed. */
    static PumpLines open(Settings settings, Course course, InstantSource clock) throws Refusal {
        PumpLines opened = new PumpLines();
        opened.told.addAll(settings.warnings());
        try {
            for (var pump : settings.pumps().entrySet()) {
                opened.pumps.put(pump.getKey(),
                    opened.open(settings, pump.getValue(), course.session() + 1, clock));
            }
            return opened;
        } catch (LineFailed | IOException trouble) {
            opened.close();
            throw new Refusal(Exit.WORLD, trouble.getMessage());
        }
    }

    private Pump open(Settings settings, PumpAt at, long session, InstantSource clock) throws IOException {
        return switch (at) {
            case PumpAt.OnBroker(var id, var broker) -> {
                MqttPump line = new MqttPump(broker, settings.controller(), id, session, clock);
                endings.add(line::close);
                yield line;
            }
            case PumpAt.OnPins onPins -> {
                PinsPump pump = openOnPins(settings, onPins, pins, session, clock);
                endings.add(pump::close);
                told.add("Pump " + onPins.id() + ": " + pump.realTime().words() + ".");
                yield pump;
            }
        };
    }

    /** With the calibration that is of this pump as it is now; without one it gives no dose. */
    static PinsPump openOnPins(Settings settings, PumpAt.OnPins pump, Lines pins, long session,
            InstantSource clock) throws IOException {
        Path memory = settings.journal().resolveSibling(pump.id() + ".memory");
        Optional<Calibration> found = CalibrationFile.beside(settings.journal(), pump).of(pump);
        return found.isEmpty() ? PinsPump.open(pump, pins, memory, session, clock)
            : PinsPump.open(pump.measured(found.get().step()), found.get().until(), pins, memory, session,
                clock);
    }

    /** What a person should know of the pumps from the beginning, a sentence each. */
    List<String> told() {
        return List.copyOf(told);
    }

    /** The pumps, each behind the watchdog. */
    SortedMap<String, Pump> guardedBy(Watchdog watchdog) {
        SortedMap<String, Pump> guarded = new TreeMap<>();
        pumps.forEach((channel, pump) -> guarded.put(channel, new GuardedPump(pump, watchdog)));
        return guarded;
    }

    /** Each pump, and then the pins, whatever became of the pumps. */
    @Override public void close() {
        try {
            endings.forEach(Runnable::run);
        } finally {
            pins.close();
        }
    }
}
