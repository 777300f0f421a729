package doseward.simulator.contract;

import doseward.pump.Dispatch;
import doseward.pump.Report.Said;
import doseward.pump.mqtt.Broker;
import doseward.pump.mqtt.Decoded;
import doseward.pump.mqtt.Heard;
import doseward.pump.mqtt.Line;
import doseward.pump.mqtt.LineBounds;
import doseward.pump.mqtt.LineEnd;
import doseward.pump.mqtt.LineState;
import doseward.pump.mqtt.Outgoing;
import doseward.pump.mqtt.Tally;
import doseward.pump.mqtt.Topics;
import doseward.pump.mqtt.Wire;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A pump at a broker, tried by this machine's clock. */
public final class OnBroker implements Subject, AutoCloseable {
    private static final Duration TRAVELS = Duration.ofSeconds(10);

    private final Topics topics;
    private final Line line;

    /** Opens a line to the pump as a controller of this session would. */
    public OnBroker(Broker broker, String pump, long session) {
        this.topics = new Topics(pump);
        this.line = Line.open(new LineEnd(broker, "doseward-pump-test-" + pump,
            topics.stateOf("pump-test"), session, topics.report(), List.of()), LineBounds.USUAL,
            InstantSource.system(), new Tally());
    }

    /** Whether the line is up within this time. */
    public boolean isUpWithin(Duration patience) {
        long until = System.nanoTime() + patience.toNanos();
        while (!(line.state() instanceof LineState.Up) && System.nanoTime() < until) {
            take(Duration.ofMillis(20));
        }
        return line.state() instanceof LineState.Up;
    }

    @Override public void tell(Dispatch dispatch) {
        tell(Wire.bytes(dispatch));
    }

    @Override public void tell(byte[] bytes) {
        line.say(Outgoing.passing(topics.command(), bytes, TRAVELS, "pump-test"), TRAVELS);
    }

    @Override public List<Said> listen(Duration time) {
        List<Said> said = new ArrayList<>();
        long until = System.nanoTime() + time.toNanos();
        for (long left = time.toNanos(); left > 0; left = until - System.nanoTime()) {
            take(Duration.ofNanos(left)).ifPresent(heard -> {
                if (!heard.kept() && Wire.report(heard.bytes()) instanceof Decoded.Good<Said>(var word)) {
                    said.add(word);
                }
                heard.taken().run();
            });
        }
        return said;
    }

    @Override public boolean reboot() {
        return false;
    }

    @Override public void close() {
        line.close();
    }

    private Optional<Heard> take(Duration patience) {
        try {
            return line.take(patience);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a pump was tried", hurried);
        }
    }
}
