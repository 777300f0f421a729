package doseward.simulator.demo;

import doseward.pump.Pump;
import doseward.pump.mqtt.MqttPump;
import doseward.simulator.pump.MqttDevice;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A real line: two clients of one broker, each with sockets of its own. */
final class MqttWire implements Wire {
    /**
     * A message on a loaded machine takes milliseconds; one that takes this long is lost, which a controller
     * survives.
     */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration LOOKS_EVERY = Duration.ofNanos(20_000);

    private final CountDownLatch closing = new CountDownLatch(1);
    private final MqttPump controllerEnd;
    private final MqttDevice pumpEnd;

    MqttWire(URI broker, WardPump pump, WardClock clock) {
        this.pumpEnd = new MqttDevice(broker, "pump-1", pump);
        this.controllerEnd = new MqttPump(broker, "demo", "pump-1", 1, clock);
        pumpEnd.turn(Duration.ZERO);
        waitUntilBoth(controllerEnd::isUp, pumpEnd::isUp);
    }

    @Override public Pump controllerEnd() {
        return controllerEnd;
    }

    @Override public void pumpGoesOnTo(Duration uptime) {
        pumpEnd.turn(uptime);
    }

    @Override public void settle() {
        waitUntilBoth(() -> pumpEnd.traffic().received() >= controllerEnd.traffic().sent(),
            () -> controllerEnd.traffic().received() >= pumpEnd.traffic().sent());
    }

    @Override public void close() {
        closing.countDown();
        controllerEnd.close();
        pumpEnd.close();
    }

    private interface Condition {
        boolean holds();
    }

    private void waitUntilBoth(Condition one, Condition other) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (!(one.holds() && other.holds()) && System.nanoTime() < until) {
                if (closing.await(LOOKS_EVERY.toNanos(), TimeUnit.NANOSECONDS)) {
                    return;
                }
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
