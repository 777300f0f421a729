package doseward.controller.command;

import doseward.command.Exit;
import doseward.controller.settings.Settings;
import doseward.controller.watchdog.GuardedPump;
import doseward.controller.watchdog.Watchdog;
import doseward.engine.Course;
import doseward.pump.Pump;
import doseward.pump.mqtt.BrokerCheck;
import doseward.pump.mqtt.MqttPump;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The lines to all pumps that the settings name, one for each channel. */
final class PumpLines implements AutoCloseable {
    /** Longer than a busy broker on a slow board takes; a person waits for it. */
    private static final Duration BROKER_ANSWERS_WITHIN = Duration.ofSeconds(5);

    private final SortedMap<String, MqttPump> lines = new TreeMap<>();

    private PumpLines() {}

    /** Refuses a broker that does not answer, before anything is begun. */
    static void check(String broker) throws Refusal {
        Optional<String> trouble = BrokerCheck.trouble(URI.create(broker), BROKER_ANSWERS_WITHIN);
        if (trouble.isPresent()) {
            throw new Refusal(Exit.WORLD, trouble.get());
        }
    }

    static PumpLines open(Settings settings, Course course, InstantSource clock) {
        PumpLines opened = new PumpLines();
        settings.pumps().forEach((channel, pump) -> opened.lines.put(channel,
            new MqttPump(URI.create(settings.broker()), settings.controller(), pump, course.session() + 1,
                clock)));
        return opened;
    }

    /** The pumps, each behind the watchdog. */
    SortedMap<String, Pump> guardedBy(Watchdog watchdog) {
        SortedMap<String, Pump> guarded = new TreeMap<>();
        lines.forEach((channel, pump) -> guarded.put(channel, new GuardedPump(pump, watchdog)));
        return guarded;
    }

    @Override public void close() {
        lines.values().forEach(MqttPump::close);
    }
}
