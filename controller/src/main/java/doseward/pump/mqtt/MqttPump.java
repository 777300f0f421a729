package doseward.pump.mqtt;

import doseward.plan.Capability;
import doseward.pump.Command;
import doseward.pump.Dispatch;
import doseward.pump.Dispatcher;
import doseward.pump.Pump;
import doseward.pump.Report;
import doseward.pump.Stamp;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/**
 * A pump reached through a broker. One thread sends and polls; neither waits. Whatever comes is read only
 * when it is polled, and only then is the broker told that it was taken.
 */
public final class MqttPump implements Pump, AutoCloseable {
    /** How long a broker may hold a halt or a question back; older ones are repeated anyway. */
    private static final Duration TIMELESS_TRAVELS = Duration.ofSeconds(60);

    /** How long a broker may hold a prime back; the nurse who asked for it stands beside the pump. */
    private static final Duration PRIME_TRAVELS = Duration.ofSeconds(5);

    /**
     * A greeting may come while the pump is still subscribing; after so many polls without a word it is asked
     * again.
     */
    private static final int GREETS_AGAIN_AFTER = 10;

    private final Topics topics;
    private final InstantSource clock;
    private final LineBounds bounds;
    private final Tally tally = new Tally();
    private final Dispatcher dispatcher;
    private final Line line;
    private final Queue<Report> own = new ArrayDeque<>();
    private LineState lineTold = new LineState.Trying();
    private Presence presence = new Presence(false, 0, 0);
    private boolean isGreetingOwed;
    private int silences;
    private Optional<Stamp> last = Optional.empty();
    private Optional<Report.Identified> birth = Optional.empty();

    /** Opens the line; a broker that can't be reached is told by {@link #poll}, and tried until it can. */
    public MqttPump(URI broker, String controller, String pump, long session, InstantSource clock) {
        this(broker, controller, pump, session, clock, LineBounds.USUAL);
    }

    /** The same, by a way into the broker. */
    public MqttPump(Broker broker, String controller, String pump, long session, InstantSource clock) {
        this(broker, controller, pump, session, clock, LineBounds.USUAL);
    }

    /** The same, with other bounds on the line. */
    public MqttPump(
            URI broker, String controller, String pump, long session, InstantSource clock,
            LineBounds bounds) {
        this(Broker.at(broker), controller, pump, session, clock, bounds);
    }

    private MqttPump(
            Broker broker, String controller, String pump, long session, InstantSource clock,
            LineBounds bounds) {
        this.topics = new Topics(pump);
        this.clock = clock;
        this.bounds = bounds;
        this.dispatcher = new Dispatcher(session);
        this.line = Line.open(new LineEnd(broker, "doseward-controller-" + controller + "-" + pump,
            topics.stateOf(controller), session, topics.report(), List.of(topics.birth(), topics.state())),
            bounds, clock, tally);
    }

    @Override public void send(Command command) {
        Instant now = clock.instant();
        Optional<Dispatch> ready = dispatcher.ready(command, now);
        if (ready.isEmpty()) {
            notSent(command, "pump " + topics.pump() + " was not heard yet");
            return;
        }
        Duration expiry = travels(command, now);
        if (!expiry.isPositive()) {
            notSent(command, "its last moment has passed");
            return;
        }
        Dispatch dispatch = ready.get();
        line.say(Outgoing.passing(topics.command(), Wire.bytes(dispatch), expiry,
                dispatch.session() + "/" + dispatch.sequence()))
            .ifPresentOrElse(why -> notSent(command, why), tally::sent);
    }

    @Override public Optional<Report> poll() {
        for (int skipped = 0; own.isEmpty() && skipped < bounds.handOver(); skipped++) {
            Optional<Heard> heard = line.take();
            if (heard.isEmpty()) {
                lookAtTheLine();
                break;
            }
            hear(heard.get());
            heard.get().taken().run();
        }
        return Optional.ofNullable(own.poll());
    }

    /** What the pump can make, once it was heard; said anew at each of its starts. */
    public Optional<Capability> capability() {
        return birth.map(Report.Identified::capability);
    }

    /** What went over the line; for any thread. */
    public Traffic traffic() {
        return tally.traffic();
    }

    /** Whether the line to the broker is up; for any thread. */
    public boolean isUp() {
        return line.state() instanceof LineState.Up;
    }

    @Override public void close() {
        line.close();
    }

    private void notSent(Command command, String why) {
        tally.unsent(why);
        if (command instanceof Command.Infuse infuse) {
            own.add(new Report.NotSent(infuse.token(), why));
        }
    }

    private static Duration travels(Command command, Instant now) {
        return switch (command) {
            case Command.Infuse infuse -> Duration.between(now, infuse.notAfter());
            case Command.Renew renew -> renew.lease();
            case Command.Halt halt -> TIMELESS_TRAVELS;
            case Command.Identify identify -> TIMELESS_TRAVELS;
            case Command.TestAlarm test -> TIMELESS_TRAVELS;
            case Command.Prime prime -> PRIME_TRAVELS;
        };
    }

    /** Only after all that came was read: what a pump said before its line broke comes before the break. */
    private void lookAtTheLine() {
        LineState now = line.state();
        if (now instanceof LineState.Down(String why) && !(lineTold instanceof LineState.Down)) {
            own.add(new Report.Offline(why));
        }
        // Asked on every connection: a broker may lose a state that was said while this end was subscribing
        // to it.
        if (now instanceof LineState.Up && !now.equals(lineTold)) {
            oweGreeting();
        }
        lineTold = now;
        if (isGreetingOwed && now instanceof LineState.Up && silences++ % GREETS_AGAIN_AFTER == 0) {
            send(new Command.Identify());
        }
    }

    private void hear(Heard heard) {
        if (heard.topic().equals(topics.report())) {
            hearReport(heard);
        } else if (heard.topic().equals(topics.state())) {
            hearState(heard);
        } else {
            hearBirth(heard);
        }
    }

    private void hearReport(Heard heard) {
        if (heard.kept()) {
            tally.bad(heard.topic(), "a report is never retained");
            return;
        }
        switch (Wire.report(heard.bytes())) {
            case Decoded.Bad<Report.Said>(String why) -> tally.bad(heard.topic(), why);
            case Decoded.Good<Report.Said>(Report.Said said) -> hearSaid(said, heard);
        }
    }

    private void hearSaid(Report.Said said, Heard heard) {
        Stamp stamp = said.stamp();
        if (!stamp.pump().equals(topics.pump())) {
            tally.bad(heard.topic(), "it speaks for pump " + stamp.pump());
        } else if (last.isPresent() && !isNewer(stamp, last.get())) {
            tally.stale("report " + stamp.sequence() + " of boot " + stamp.boot());
        } else {
            last = Optional.of(stamp);
            isGreetingOwed = false;
            dispatcher.heard(stamp, heard.at());
            if (said instanceof Report.Identified identified) {
                birth = Optional.of(identified);
            }
            own.add(said);
        }
    }

    private static boolean isNewer(Stamp stamp, Stamp before) {
        return stamp.boot() > before.boot() || stamp.boot() == before.boot()
            && stamp.sequence() > before.sequence();
    }

    private void hearState(Heard heard) {
        switch (Wire.presence(heard.bytes())) {
            case Decoded.Bad<Presence>(String why) -> tally.bad(heard.topic(), why);
            case Decoded.Good<Presence>(Presence now) -> {
                if (now.isOlderThan(presence)) {
                    tally.stale("the state of session " + now.session() + ", connection " + now.connection());
                } else {
                    hearPresence(now);
                }
            }
        }
    }

    /**
     * A pump that is there is asked who it is: after a loss nothing is assumed, and it tells how its dose
     * ended.
     */
    private void hearPresence(Presence now) {
        boolean isNews = presence.online() || !now.equals(presence);
        presence = now;
        if (now.online()) {
            oweGreeting();
        } else if (isNews) {
            own.add(new Report.Offline("pump " + topics.pump() + " left the broker"));
        }
    }

    private void oweGreeting() {
        isGreetingOwed = true;
        silences = 0;
    }

    /** Kept by the broker since nobody knows when: it tells what the pump can make, not that it is there. */
    private void hearBirth(Heard heard) {
        switch (Wire.report(heard.bytes())) {
            case Decoded.Good<Report.Said>(Report.Identified identified)
                    when identified.stamp().pump().equals(topics.pump()) -> {
                if (birth.isEmpty() || birth.get().stamp().boot() <= identified.stamp().boot()) {
                    birth = Optional.of(identified);
                }
            }
            case Decoded.Good<Report.Said> other -> tally.bad(heard.topic(), "it is no birth of this pump");
            case Decoded.Bad<Report.Said>(String why) -> tally.bad(heard.topic(), why);
        }
    }
}
