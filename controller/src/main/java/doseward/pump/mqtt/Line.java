package doseward.pump.mqtt;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.paho.mqttv5.common.MqttException;

/**
 * A line to a broker that is kept up: lost, it is tried again and again, at growing intervals, until it is
 * closed. What comes waits in a bounded box for one reader; what is said while the line is down did not
 * leave.
 */
public final class Line implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger("doseward.pump.mqtt");
    private static final Duration AT_ONCE = Duration.ZERO;

    private final LineEnd end;
    private final LineBounds bounds;
    private final InstantSource clock;
    private final Tally tally;
    private final BlockingQueue<Heard> box;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread;
    private volatile Optional<Connection> connection = Optional.empty();
    private volatile LineState state = new LineState.Trying();

    private Line(LineEnd end, LineBounds bounds, InstantSource clock, Tally tally) {
        this.end = end;
        this.bounds = bounds;
        this.clock = clock;
        this.tally = tally;
        this.box = new ArrayBlockingQueue<>(bounds.handOver());
        this.thread = Thread.ofPlatform().daemon().name("line of " + end.name()).unstarted(this::keepUp);
    }

    /** Opens the line and returns at once; {@link #state} says when it is up. */
    public static Line open(LineEnd end, LineBounds bounds, InstantSource clock, Tally tally) {
        Line line = new Line(end, bounds, clock, tally);
        line.thread.start();
        return line;
    }

    /** How the line stands. */
    public LineState state() {
        return state;
    }

    /** Hands the message over without waiting; why it surely did not leave, if so. */
    public Optional<String> say(Outgoing outgoing) {
        return say(outgoing, AT_ONCE);
    }

    /** Hands the message over, waiting so long for room; why it surely did not leave, if so. */
    public Optional<String> say(Outgoing outgoing, Duration patience) {
        Optional<Connection> now = connection;
        return now.isPresent()
            ? now.get().say(outgoing, patience)
            : Optional.of("the line to the " + end.broker() + " is down");
    }

    /** The next message that came, if any. */
    public Optional<Heard> take() {
        return Optional.ofNullable(box.poll());
    }

    /** The next message that came, waiting so long for it. */
    public Optional<Heard> take(Duration patience) throws InterruptedException {
        return Optional.ofNullable(box.poll(patience.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** Says good-bye and lets go; what waits in the box may still be taken. */
    @Override public void close() {
        closing.countDown();
        connection.ifPresent(open -> open.lose("closed"));
        try {
            thread.join(bounds.patience().multipliedBy(2));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void keepUp() {
        try {
            tryAgainAndAgain();
        } finally {
            down("closed");
        }
    }

    private void tryAgainAndAgain() {
        Duration wait = bounds.firstRetry();
        for (long number = 1; closing.getCount() > 0; number++) {
            boolean wasUp = attempt(number);
            wait = wasUp ? bounds.firstRetry() : wait;
            if (closesWithin(wait)) {
                return;
            }
            wait = wait.multipliedBy(2).compareTo(bounds.longestRetry()) < 0
                ? wait.multipliedBy(2) : bounds.longestRetry();
        }
    }

    /** One connection from beginning to end; whether it ever was up. */
    private boolean attempt(long number) {
        try {
            Connection fresh = new Connection(end, bounds, clock, tally, box, number);
            try {
                return live(fresh, number);
            } finally {
                connection = Optional.empty();
                fresh.close();
            }
        } catch (MqttException | RuntimeException fault) {
            // The library fails in strange ways on a line that breaks while it opens; the line outlives that.
            tally.fault("a connection failed", fault);
            down("a connection failed: " + fault.getMessage());
            return false;
        }
    }

    private boolean live(Connection fresh, long number) {
        Optional<String> trouble = fresh.open();
        if (trouble.isPresent()) {
            down(trouble.get());
            return false;
        }
        connection = Optional.of(fresh);
        if (closing.getCount() == 0) {
            fresh.lose("closed");
        }
        state = new LineState.Up(number);
        LOG.log(System.Logger.Level.INFO, () -> end.name() + " is connected to the " + end.broker());
        String why = fresh.untilLost();
        if (closing.getCount() == 0) {
            fresh.farewell();
        }
        down(why);
        return true;
    }

    private void down(String why) {
        LineState before = state;
        state = new LineState.Down(why);
        if (!state.equals(before) && closing.getCount() > 0) {
            LOG.log(System.Logger.Level.WARNING, () -> end.name() + ": " + why);
        }
    }

    private boolean closesWithin(Duration wait) {
        try {
            return closing.await(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            return true; // Nobody but a closing program interrupts it.
        }
    }
}
