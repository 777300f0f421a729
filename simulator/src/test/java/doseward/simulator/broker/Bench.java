package doseward.simulator.broker;

import static org.awaitility.Awaitility.await;

import doseward.plan.Giving.Flow;
import doseward.pump.Command;
import doseward.pump.Report;
import doseward.pump.Token;
import doseward.pump.mqtt.LineBounds;
import doseward.pump.mqtt.MqttPump;
import doseward.pump.mqtt.Topics;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import doseward.simulator.pump.MqttDevice;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A controller's pump and a device, each on a wire of its own to one broker; what a test opened is closed for
 * it.
 */
final class Bench {
    static final LineBounds QUICK = new LineBounds(Duration.ofSeconds(1), Duration.ofSeconds(2),
        Duration.ofMillis(50), Duration.ofMillis(400), 128, 64);
    static final Token TOKEN = new Token("course", 1, 1);
    static final List<Flow> FLOWS = List.of(new Flow(new Volume(1000), new Rate(100_000)));
    private static final AtomicInteger BENCHES = new AtomicInteger();

    final BadLine controllerLine;
    final BadLine deviceLine;
    final Topics topics;
    final ScriptedDevice scripted;
    final List<Report> reports = new ArrayList<>();
    InstantSource clock = InstantSource.system();
    private final URI broker;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private int pumps;
    private final long start = System.nanoTime();

    Bench(TestBroker broker) {
        this.topics = new Topics("pump-" + BENCHES.incrementAndGet());
        this.broker = URI.create("mqtt://127.0.0.1:" + broker.port());
        this.scripted = new ScriptedDevice(topics.pump());
        this.controllerLine = closedAtTheEnd(new BadLine(broker.port()));
        this.deviceLine = closedAtTheEnd(new BadLine(broker.port()));
    }

    MqttPump pump() {
        return pump(QUICK);
    }

    MqttPump pump(LineBounds bounds) {
        String controller = ++pumps == 1 ? "bench" : "bench-" + pumps;
        return closedAtTheEnd(new MqttPump(controllerLine.uri(), controller, topics.pump(), 1, clock,
            bounds));
    }

    MqttDevice device() {
        return closedAtTheEnd(new MqttDevice(deviceLine.uri(), topics.pump(), scripted, QUICK));
    }

    RawClient raw() {
        return closedAtTheEnd(new RawClient(broker));
    }

    /** Both are there, and the pump was heard. */
    void meet(MqttPump pump, MqttDevice device) {
        until(() -> turn(device) && device.isUp());
        until(() -> turn(device) && poll(pump).stream().anyMatch(Report.Identified.class::isInstance));
    }

    /**
     * Nothing is on its way any more, and all that came was taken: greetings may still be going to and fro.
     */
    void fallQuiet(MqttPump pump, MqttDevice device) {
        await().atMost(Duration.ofSeconds(30)).during(Duration.ofSeconds(1)).until(() -> {
            long before = pump.traffic().received();
            turn(device);
            poll(pump);
            return pump.traffic().received() == before
                && device.traffic().sent() == before && device.traffic().received() == pump.traffic().sent();
        });
    }

    boolean turn(MqttDevice device) {
        device.turn(Duration.ofNanos(System.nanoTime() - start));
        return true;
    }

    /** All that was heard since the bench was set up. */
    List<Report> poll(MqttPump pump) {
        for (var report = pump.poll(); report.isPresent(); report = pump.poll()) {
            reports.add(report.get());
        }
        return reports;
    }

    long offlines(MqttPump pump) {
        return poll(pump).stream().filter(Report.Offline.class::isInstance).count();
    }

    Command.Infuse infuse() {
        return new Command.Infuse(TOKEN, FLOWS, Duration.ofSeconds(15),
            clock.instant().plusSeconds(10));
    }

    static void until(Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(20)).until(condition);
    }

    void close() throws Exception {
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }

    private <T extends AutoCloseable> T closedAtTheEnd(T thing) {
        open.push(thing);
        return thing;
    }
}
