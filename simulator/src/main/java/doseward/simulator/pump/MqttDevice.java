package doseward.simulator.pump;

import doseward.pump.Dispatch;
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
import doseward.pump.mqtt.Traffic;
import doseward.pump.mqtt.Wire;
import doseward.pump.Report;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.List;
import java.util.Optional;

/**
 * Puts a device on a broker, as a pump's firmware would: says its birth and state, tells what the device
 * tells, and lets it hear what it is told. Whether a command counts is for the device to judge. One thread
 * turns it.
 */
public final class MqttDevice implements AutoCloseable {
    /** How long a broker may hold a report back; an older one tells nothing that a newer one does not. */
    static final Duration REPORT_TRAVELS = Duration.ofSeconds(60);

    /** How long a report waits for room on a slow line before it is given up. */
    static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Duration TURN = Duration.ofMillis(100);

    private final Broker broker;
    private final Topics topics;
    private final Device device;
    private final LineBounds bounds;
    private final Tally tally = new Tally();
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile Optional<Line> line = Optional.empty();
    private volatile boolean networkIsThere = true;
    private int boot;
    private Optional<Report.Identified> birth = Optional.empty();
    private LineState born = new LineState.Trying();

    /** Readies it; the line is opened once the device has said its first word, for that names its boot. */
    public MqttDevice(URI broker, String pump, Device device) {
        this(broker, pump, device, LineBounds.USUAL);
    }

    /** The same, by a way into the broker. */
    public MqttDevice(Broker broker, String pump, Device device) {
        this(broker, pump, device, LineBounds.USUAL);
    }

    /** The same, with other bounds on the line. */
    public MqttDevice(URI broker, String pump, Device device, LineBounds bounds) {
        this(Broker.at(broker), pump, device, bounds);
    }

    /** The same, with other bounds on the line. */
    public MqttDevice(Broker broker, String pump, Device device, LineBounds bounds) {
        this.broker = broker;
        this.topics = new Topics(pump);
        this.device = device;
        this.bounds = bounds;
    }

    /** Goes on to this uptime, then hears all that has come, and tells what the device has to say to both. */
    public void turn(Duration uptime) {
        plug();
        device.advanceTo(uptime).forEach(this::tell);
        line.ifPresent(this::hearAll);
    }

    /** Turns by this machine's clock until it is closed: ten times a second, and whenever a command comes. */
    public void run() throws InterruptedException {
        long start = System.nanoTime();
        while (closing.getCount() > 0) {
            plug();
            Optional<Heard> next = await();
            device.advanceTo(Duration.ofNanos(System.nanoTime() - start)).forEach(this::tell);
            next.ifPresent(this::hear);
            line.ifPresent(this::hearAll);
        }
    }

    /** The network is there, or is not, from its next turn on; for any thread. */
    public void network(boolean there) {
        networkIsThere = there;
    }

    /** A cable that is pulled takes the line with it; one that is put in brings a new one. */
    private void plug() {
        if (!networkIsThere) {
            line.ifPresent(Line::close);
            line = Optional.empty();
        } else if (line.isEmpty() && birth.isPresent()) {
            connectAs(birth.get().stamp().boot());
        }
    }

    /** What went over the line; for any thread. */
    public Traffic traffic() {
        return tally.traffic();
    }

    /** Whether the line to the broker is up; for any thread. */
    public boolean isUp() {
        return line.isPresent() && line.get().state() instanceof LineState.Up;
    }

    @Override public void close() {
        closing.countDown();
        line.ifPresent(Line::close);
    }

    private Optional<Heard> await() throws InterruptedException {
        if (line.isPresent()) {
            return line.get().take(TURN);
        }
        closing.await(TURN.toMillis(), TimeUnit.MILLISECONDS);
        return Optional.empty();
    }

    private void hearAll(Line open) {
        beBorn(open);
        for (int heard = 0; heard < bounds.handOver(); heard++) {
            Optional<Heard> next = open.take();
            if (next.isEmpty()) {
                return;
            }
            hear(next.get());
        }
    }

    private void hear(Heard heard) {
        if (heard.kept()) {
            tally.bad(heard.topic(), "a command is never retained");
        } else {
            switch (Wire.command(heard.bytes())) {
                case Decoded.Good<Dispatch>(Dispatch dispatch) -> device.hear(dispatch).forEach(this::tell);
                case Decoded.Bad<Dispatch>(String why) -> tally.bad(heard.topic(), why);
            }
        }
        heard.taken().run();
    }

    private void tell(Report.Said said) {
        if (networkIsThere && (line.isEmpty() || said.stamp().boot() != boot)) {
            connectAs(said.stamp().boot());
        }
        if (said instanceof Report.Identified identified) {
            birth = Optional.of(identified);
            born = new LineState.Trying();
            if (!isUp()) {
                return; // Its birth says the same, as soon as the line is up.
            }
        }
        line.ifPresent(open -> {
            beBorn(open);
            open.say(Outgoing.passing(topics.report(), Wire.bytes(said), REPORT_TRAVELS,
                    said.stamp().boot() + "/" + said.stamp().sequence()), PATIENCE)
                .ifPresentOrElse(tally::unsent, tally::sent);
        });
    }

    /** A device that has started anew has lost its connection, and makes one under its new boot number. */
    private void connectAs(int now) {
        line.ifPresent(Line::close);
        boot = now;
        line = Optional.of(Line.open(new LineEnd(broker, "doseward-pump-" + topics.pump(), topics.state(),
            boot,
            topics.command(), List.of()), bounds, InstantSource.system(), tally));
    }

    /** Says its birth once on each connection, as soon as both are there. */
    private void beBorn(Line open) {
        LineState now = open.state();
        if (now instanceof LineState.Up && !now.equals(born) && birth.isPresent()
                && open.say(Outgoing.kept(topics.birth(), Wire.bytes(birth.get())), PATIENCE).isEmpty()) {
            born = now;
        }
    }
}
