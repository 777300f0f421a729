package doseward.simulator.world;

import doseward.plan.Capability;
import doseward.pump.Command.Infuse;
import doseward.pump.Dispatch;
import doseward.pump.Report;
import doseward.pump.Report.Said;
import doseward.pump.Report.Trouble;
import doseward.pump.Token;
import doseward.quantity.Temperature;
import doseward.quantity.Volume;
import doseward.simulator.chance.Chance;
import doseward.simulator.pump.Flow;
import doseward.simulator.pump.Outfit;
import doseward.simulator.pump.Repeats;
import doseward.simulator.pump.SimulatedPump;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Where the pump stands: gives it time and power, brings it commands, and carries its words to the line. */
public final class PumpRoom {
    private static final Duration LONGEST_WITHOUT_POWER = Duration.ofMinutes(10);
    private static final Duration LONGEST_TO_AN_INCIDENT = Duration.ofMinutes(15);
    private static final Duration LONGEST_WITHOUT_MAINS = Duration.ofHours(4);
    private static final Temperature OVEN = Temperature.ofDegrees(75);
    private static final int WHOLE = 1_000;
    private static final int DRIFT = 125;
    private static final Duration LONGEST_TROUBLE = Duration.ofMinutes(50);

    /**
     * In the hours in which nothing is due nobody waits for an idle pump's word, and only one in a quarter of
     * an hour is carried, until this long before something is.
     */
    private static final Duration QUIET = Duration.ofMinutes(6);
    private static final Duration LOOKS_WHEN_QUIET = Duration.ofMinutes(15);

    private final String channel;
    private final Agenda agenda;
    private final Fortune fortune;
    private final Tally tally;
    private final Chance chance;
    private final Story story;
    private final Doors doors;
    private final SimulatedPump pump;
    private Instant booted = Instant.MIN;
    private Instant next = Instant.MAX;
    private boolean dry;

    PumpRoom(String channel, Stage stage, Doors doors) {
        this.channel = channel;
        boolean first = channel.equals("A");
        PumpFaults faults = stage.fortune().faults().pump();
        this.pump = new SimulatedPump(first ? "pump-1" : "pump-" + channel,
            Outfit.ward(Capability.USUAL).with(faults.battery(), faults.shownTooMuch()), 0, Volume.ZERO);
        this.agenda = stage.agenda();
        this.fortune = stage.fortune();
        this.tally = stage.tally();
        this.story = stage.story();
        this.chance = fortune.chance(first ? "pump" : "pump " + channel);
        this.doors = doors;
        switchOn();
        fortune.repeatedly(fortune.faults().powerCutEvery(), chance, this::cutPower);
        fortune.repeatedly(faults.mainsCutEvery(), chance, this::pullPlug);
    }

    /**
     * What leads out of the room.
     *
     * @param out takes what the pump says
     * @param cutLine takes the line down
     * @param arrivals is told of each order that reaches the pump
     * @param nextDue when the controller will next do something of its own accord
     */
    record Doors(Consumer<Said> out, Runnable cutLine, Consumer<Arrival> arrivals,
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

    boolean isOn() {
        return pump.isOn();
    }

    void hear(Dispatch dispatch) {
        goOn();
        Optional<Token> before = pump.infusing();
        if (dispatch.command() instanceof Infuse order) {
            doors.arrivals().accept(new Arrival(agenda.now(), channel, order));
            pump.goAt(speed());
        }
        say(pump.hear(dispatch));
        if (before.isEmpty() && pump.infusing().isPresent()) {
            perhapsAnIncident();
        }
        look();
    }

    void pressStop() {
        goOn();
        List<Said> said = pump.pressStop();
        if (!said.isEmpty()) {
            tally.count(Tally.Thing.STOP_KEYS);
            story.tell("someone presses the pump's stop key");
        }
        say(said);
        look();
    }

    /** A bag is hung, and some hold less than their label says. */
    void hang(Volume label) {
        goOn();
        boolean isShort = chance.permille(fortune.faults().pump().shortBags());
        Volume truth = isShort ? new Volume(label.microlitres() * chance.between(500, 990) / WHOLE) : label;
        tally.count(Tally.Thing.BAGS_HUNG);
        dry = false;
        say(pump.hang(label, truth));
        look();
    }

    private int speed() {
        if (!chance.permille(fortune.faults().pump().drifts())) {
            return WHOLE;
        }
        tally.count(Tally.Thing.DRIFTS);
        return chance.oneIn(2) ? WHOLE - DRIFT : WHOLE + DRIFT;
    }

    private void perhapsAnIncident() {
        if (!chance.permille(fortune.faults().incidents())) {
            return;
        }
        Instant when = agenda.now().plus(chance.between(Duration.ZERO, LONGEST_TO_AN_INCIDENT));
        int kind = chance.between(1, 9);
        agenda.at(when, () -> {
            switch (kind) {
                case 1 -> pressStop();
                case 2 -> find(Trouble.OCCLUSION_DOWNSTREAM);
                case 3 -> find(Trouble.AIR_IN_LINE);
                case 4 -> find(Trouble.OCCLUSION_UPSTREAM);
                case 5 -> forAWhile("a key is stuck", () -> pump.innards().key(true),
                    () -> pump.innards().key(false));
                case 6 -> forAWhile("the pump grows hot", () -> pump.innards().surround(OVEN),
                    pump.innards()::coolDown);
                case 7 -> doors.cutLine().run();
                case 8 -> pullPlug();
                default -> cutPower();
            }
        });
    }

    /** Something befalls the pump, which it must find by itself, and is over after a while. */
    private void forAWhile(String what, Runnable befalls, Runnable over) {
        goOn();
        story.tell(what);
        befalls.run();
        agenda.at(agenda.now().plus(chance.between(Duration.ofMinutes(1), LONGEST_TROUBLE)), () -> {
            goOn();
            over.run();
            look();
        });
        look();
    }

    /** The mains fail for a while; the pump goes on until its battery is empty. */
    private void pullPlug() {
        goOn();
        tally.count(Tally.Thing.MAINS_CUTS);
        story.tell("the mains fail");
        pump.innards().plug(false);
        say(pump.look());
        agenda.at(agenda.now().plus(chance.between(Duration.ofMinutes(1), LONGEST_WITHOUT_MAINS)),
            this::plugIn);
        look();
    }

    private void plugIn() {
        goOn();
        story.tell("the mains are back");
        pump.innards().plug(true);
        say(pump.look());
        switchOn();
        look();
    }

    private void find(Trouble trouble) {
        goOn();
        tally.count(Tally.Thing.PUMP_TROUBLES);
        story.tell("the pump finds trouble: " + trouble);
        say(pump.find(trouble));
        agenda.at(agenda.now().plus(chance.between(Duration.ofMinutes(1), LONGEST_TROUBLE)),
            () -> clear(trouble));
        look();
    }

    private void clear(Trouble trouble) {
        goOn();
        say(pump.clear(trouble));
        look();
    }

    private void cutPower() {
        goOn();
        if (!pump.isOn()) {
            return;
        }
        tally.count(Tally.Thing.PUMP_RESTARTS);
        story.tell("the pump loses its power");
        pump.powerOff();
        next = Instant.MAX;
        agenda.at(agenda.now().plus(chance.between(Duration.ofMillis(500), LONGEST_WITHOUT_POWER)),
            this::switchOn);
    }

    private void switchOn() {
        if (pump.isOn() || !pump.innards().hasPower()) {
            return;
        }
        booted = agenda.now();
        say(pump.powerOn(booted));
        story.tell("the pump starts");
        look();
    }

    private void goOn() {
        if (pump.isOn()) {
            say(pump.advanceTo(Duration.between(booted, agenda.now())));
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
        Instant word = quietUntil().orElseGet(() -> booted.plus(pump.nextWord()));
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
            doors.out().accept(word);
        }
    }
}
