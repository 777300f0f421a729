package doseward.simulator.world;

import doseward.pump.BatteryGauge;
import doseward.pump.Command.Infuse;
import doseward.pump.Dispatch;
import doseward.pump.Report;
import doseward.pump.Report.Said;
import doseward.pump.Report.Trouble;
import doseward.pump.Token;
import doseward.quantity.Volume;
import doseward.simulator.pump.Flow;
import doseward.simulator.pump.Outfit;
import doseward.simulator.pump.PumpKind;
import doseward.simulator.pump.Repeats;
import doseward.simulator.pump.SimulatedPump;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Where the pump stands: gives it time and power, brings it commands, and carries its words to the line. */
public final class PumpRoom {

    /**
     * In the hours in which nothing is due nobody waits for an idle pump's word, and only one in a quarter of
     * an hour is carried, until this long before something is.
     */
    private static final Duration QUIET = Duration.ofMinutes(6);
    private static final Duration LOOKS_WHEN_QUIET = Duration.ofMinutes(15);

    /** So long before it is heard again it speaks as ever: its battery's gauge goes by its last readings. */
    private static final Duration SPEAKS_AGAIN = SimulatedPump.READY_EVERY.multipliedBy(
        BatteryGauge.READINGS + 1);

    private static final Set<Trouble> OF_BODY = EnumSet.of(Trouble.OCCLUSION_DOWNSTREAM,
        Trouble.OCCLUSION_UPSTREAM, Trouble.AIR_IN_LINE, Trouble.DOOR_OPEN, Trouble.FREE_FLOW,
        Trouble.FAULT);

    private final String channel;
    private final Agenda agenda;
    private final Tally tally;
    private final Story story;
    private final Incidents incidents;
    private final PumpMishaps mishaps;
    private final Doors doors;
    private final SimulatedPump pump;
    private final TrueFlow trueFlow;
    private Instant next = Instant.MAX;
    private boolean dry;
    private boolean awaited;
    private final TroublesTold told = new TroublesTold();

    PumpRoom(String channel, Stage stage, Doors doors, PumpKind kind) {
        this.channel = channel;
        boolean first = channel.equals("A");
        PumpFaults faults = stage.fortune().faults().pump();
        this.pump = new SimulatedPump(first ? "pump-1" : "pump-" + channel,
            kind.of(Outfit.ward(stage.script().pumps()).with(faults.battery(), faults.shownTooMuch()),
                stage.fortune().seed()));
        this.trueFlow = new TrueFlow(pump);
        this.agenda = stage.agenda();
        this.tally = stage.tally();
        this.story = stage.story();
        this.doors = doors;
        this.mishaps = new PumpMishaps(pump, this, stage, doors.weather());
        this.incidents = new Incidents(this, stage,
            stage.fortune().chance(first ? "pump" : "pump " + channel), doors.weather()::outage);
        switchOn();
        incidents.begin();
    }

    /**
     * What leads out of the room.
     *
     * @param out takes what the pump says
     * @param weather of the line, which may be cut
     * @param arrivals is told of each order that reaches the pump
     * @param nextDue when the controller will next do something of its own accord
     */
    record Doors(Consumer<Said> out, Weather weather, Consumer<Arrival> arrivals,
        Supplier<Instant> nextDue) {}

    /** An order that reached the channel's pump. */
    record Arrival(Instant at, String channel, Infuse order) {}

    /** The pump, brought to the present. */
    SimulatedPump pump() {
        goOn();
        return pump;
    }

    /** What truly flowed, up to the pump's last word; looking moves nothing. */
    List<Flow> flows() {
        return pump.flows();
    }

    /** What of it has arrived at the patient. */
    List<Flow> arrived() {
        return pump.innards().arrived(pump.flows());
    }

    /** What truly came out of its line, if that is another thing. */
    Optional<Reached> reached() {
        return trueFlow.reached(channel, told.unknown(pump.troubles()), told.freely(pump.troubles()));
    }

    boolean hasBody() {
        return mishaps.hasBody();
    }

    boolean isOn() {
        return pump.isOn();
    }

    void hear(Dispatch dispatch) {
        goOn();
        Optional<Token> before = pump.infusing();
        if (dispatch.command() instanceof Infuse order) {
            doors.arrivals().accept(new Arrival(agenda.now(), channel, order));
            incidents.ordered();
            pump.goAt(mishaps.speed());
        }
        say(pump.hear(dispatch));
        if (before.isEmpty() && pump.infusing().isPresent()) {
            trueFlow.begins();
            incidents.begun();
        }
        look();
    }

    /** Somebody presses its stop key, and reads from its display how much of the dose flowed. */
    Volume stopAndRead(Token token) {
        befalls(new Mishap.StopKeyPressed());
        return pump.delivered(token);
    }

    /**
     * Somebody shuts its door, puts its tube right and stops it, and sees what is gone from its bag; never
     * less than it counted.
     */
    Volume stopAndReadBag(Token token) {
        if (pump.troubles().contains(Trouble.DOOR_OPEN)) {
            isOver(new Mishap.DoorOpen());
        }
        if (pump.troubles().contains(Trouble.FREE_FLOW)) {
            mend();
        }
        Volume counted = stopAndRead(token);
        boolean latest = !pump.flows().isEmpty() && pump.flows().getLast().token().equals(token);
        Volume gone = trueFlow.goneFromBag();
        return latest && gone.isAbove(counted) ? gone : counted;
    }

    /** A bag is hung, which may hold less than its label says. */
    void hang(Volume label) {
        goOn();
        incidents.hanging();
        tally.count(Tally.Thing.BAGS_HUNG);
        dry = false;
        say(pump.hang(label, mishaps.truth(label)));
        look();
    }

    /** Something befalls the pump or its line now; what it makes of that, it must find by itself. */
    void befalls(Mishap mishap) {
        goOn();
        say(mishaps.befalls(mishap));
        look();
    }

    /** That is over now. */
    void isOver(Mishap mishap) {
        goOn();
        say(mishaps.isOver(mishap));
        switchOn();
        look();
    }

    /** Somebody looks at the line and the drive, and sets right what is out of place. */
    void mend() {
        goOn();
        awaited = false;
        say(mishaps.mend());
        look();
    }

    void cutPower() {
        if (!pump.isOn()) {
            return;
        }
        tally.count(Tally.Thing.PUMP_RESTARTS);
        story.tell("the pump loses its power");
        pump.powerOff();
        told.forgets();
        next = Instant.MAX;
    }

    private void switchOn() {
        if (pump.isOn() || mishaps.hasNoPower() || !pump.innards().hasPower()) {
            return;
        }
        say(pump.powerOn(agenda.now()));
        story.tell("the pump starts");
        look();
    }

    private void goOn() {
        if (pump.isOn()) {
            Duration uptime = pump.clock().uptime(agenda.now());
            pump.stand(uptime.minus(SPEAKS_AGAIN));
            say(pump.advanceTo(uptime));
            if (!pump.isOn()) {
                tally.count(Tally.Thing.BATTERIES_RUN_DOWN);
                story.tell("the pump's battery is empty");
                next = Instant.MAX;
            }
        }
    }

    /** Looks again when the pump will next have something to say. */
    private void look() {
        if (!pump.isOn()) {
            return;
        }
        Instant word = quietUntil().orElseGet(() -> pump.clock().at(pump.nextWord()));
        if (word.equals(next)) {
            return;
        }
        next = word;
        agenda.at(word, () -> {
            if (next.equals(agenda.now())) {
                goOn();
                look();
            }
        });
    }

    /** When an idle pump is next listened to; empty while it gives, or something is soon due. */
    private Optional<Instant> quietUntil() {
        if (pump.infusing().isPresent()) {
            return Optional.empty();
        }
        Instant soon = doors.nextDue().get().minus(QUIET);
        Instant look = agenda.now().plus(LOOKS_WHEN_QUIET);
        return Optional.of(look.isBefore(soon) ? look : soon).filter(agenda.now()::isBefore);
    }

    private void say(List<Said> said) {
        for (Said word : Repeats.once(said)) {
            if (word instanceof Report.Refused refused) {
                tally.count(Tally.Thing.ORDERS_REFUSED_BY_PUMP);
                story.tell("the pump refuses " + refused.token() + ": " + refused.why());
            }
            if (word instanceof Report.Stopped stopped && stopped.cause() == Report.Cause.LEASE_LAPSED) {
                tally.count(Tally.Thing.LEASES_LAPSED);
            }
            if (word instanceof Report.Alarmed(_, var trouble) && trouble == Trouble.BAG_EMPTY && !dry) {
                tally.count(Tally.Thing.BAGS_RUN_DRY);
                dry = true;
            }
            if (hasBody()) {
                senses(word);
            }
            doors.out().accept(mishaps.heard(word));
        }
    }

    private void senses(Said word) {
        if (told.hears(word) && word instanceof Report.Alarmed(_, var trouble)) {
            tally.add(Tally.Thing.TROUBLES_SENSED, OF_BODY.contains(trouble) ? 1 : 0);
            awaitSomebody(trouble);
        }
    }

    /** For what does not go away by itself. */
    private void awaitSomebody(Trouble trouble) {
        if (TroublesTold.stays(trouble) && !awaited && !mishaps.standsAny()) {
            awaited = true;
            incidents.foundByItself();
        }
    }
}
