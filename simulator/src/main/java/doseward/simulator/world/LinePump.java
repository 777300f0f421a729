package doseward.simulator.world;

import doseward.pump.Command;
import doseward.pump.Dispatch;
import doseward.pump.Dispatcher;
import doseward.pump.Pump;
import doseward.pump.Report;
import doseward.pump.Report.Said;
import doseward.pump.Stamp;
import doseward.simulator.chance.Chance;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The controller's end of the line: readies commands for the pump, and drops what it said before what is
 * known.
 */
final class LinePump implements Pump {
    private final Agenda agenda;
    private final Weather weather;
    private final Peril peril;
    private final Tally tally;
    private final Chance chance;
    private final Dispatcher dispatcher;
    private final Consumer<Dispatch> out;
    private final Queue<Report> in = new ArrayDeque<>();
    private final Supplier<Instant> clock;
    private final Stall stall;
    private final String channel;
    private final LineBook book;
    private boolean alive = true;
    private int boot;
    private long sequence;

    LinePump(long session, Room room, Supplier<Instant> clock, Consumer<Dispatch> out) {
        this.clock = clock;
        this.stall = room.stall();
        this.channel = room.channel();
        this.book = room.book();
        this.agenda = room.agenda();
        this.weather = room.weather();
        this.peril = room.peril();
        this.tally = room.tally();
        this.chance = room.sending();
        this.dispatcher = new Dispatcher(session);
        this.out = out;
    }

    /** What the ends of all sessions share. */
    record Room(String channel, Agenda agenda, Weather weather, Peril peril, Tally tally, Chance sending,
        Stall stall, LineBook book) {}

    @Override public void send(Command command) {
        peril.beforeSend(command);
        book.sent(command);
        if (stall.isOn()) {
            agenda.at(stall.until(), () -> sendIfAlive(command));
        } else {
            sendNow(command);
        }
    }

    /** Whoever dies while the disk does not answer sends nothing more. */
    private void sendIfAlive(Command command) {
        if (alive) {
            sendNow(command);
        }
    }

    private void sendNow(Command command) {
        Optional<Dispatch> ready = dispatcher.ready(command, clock.get());
        boolean stays = ready.isEmpty() || weather.isDown() && chance.oneIn(2);
        if (stays || command instanceof Command.Infuse && peril.staysHere()) {
            notSent(command);
        } else {
            out.accept(ready.get());
        }
    }

    @Override public Optional<Report> poll() {
        return Optional.ofNullable(in.poll());
    }

    /** Takes in what the pump said, unless something later was heard. */
    void heard(Said said) {
        Stamp stamp = said.stamp();
        if (stamp.boot() < boot || stamp.boot() == boot && stamp.sequence() <= sequence) {
            tally.count(Tally.Thing.STALE_REPORTS);
            return;
        }
        boot = stamp.boot();
        sequence = stamp.sequence();
        dispatcher.heard(stamp, clock.get());
        book.heard(channel, said);
        in.add(said);
    }

    void wentOffline() {
        in.add(new Report.Offline("the line is down"));
    }

    void die() {
        alive = false;
    }

    boolean hasWords() {
        return !in.isEmpty();
    }

    private void notSent(Command command) {
        if (command instanceof Command.Infuse infuse) {
            tally.count(Tally.Thing.NOT_SENT);
            in.add(new Report.NotSent(infuse.token(), "the line is down"));
        }
    }
}
