package doseward.simulator.world;

import doseward.plan.Capability;
import doseward.pump.Command.Infuse;
import doseward.pump.Dispatch;
import doseward.pump.Report;
import doseward.pump.Report.Said;
import doseward.pump.Report.Trouble;
import doseward.pump.Token;
import doseward.simulator.chance.Chance;
import doseward.simulator.pump.Flow;
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
    private static final Duration LONGEST_TROUBLE = Duration.ofMinutes(50);

    /**
     * In the hours in which nothing is due nobody waits for an idle pump's word, and only one in five
     * minutes is carried.
     */
    private static final Duration QUIET = Duration.ofMinutes(6);
    private static final Duration LOOKS_WHEN_QUIET = Duration.ofMinutes(5);

    private final Agenda agenda;
    private final Fortune fortune;
    private final Tally tally;
    private final Chance chance;
    private final Story story;
    private final Doors doors;
    private final SimulatedPump pump;
    private Instant booted = Instant.MIN;
    private Instant next = Instant.MAX;

    PumpRoom(String channel, Stage stage, Doors doors) {
        boolean first = channel.equals("A");
        this.pump = new SimulatedPump(first ? "pump-1" : "pump-" + channel, Capability.USUAL);
        this.agenda = stage.agenda();
        this.fortune = stage.fortune();
        this.tally = stage.tally();
        this.story = stage.story();
        this.chance = fortune.chance(first ? "pump" : "pump " + channel);
        this.doors = doors;
        switchOn();
        fortune.repeatedly(fortune.faults().powerCutEvery(), chance, this::cutPower);
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

    /** An order that reached the pump. */
    record Arrival(Instant at, Infuse order) {}

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
            doors.arrivals().accept(new Arrival(agenda.now(), order));
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

    void clearTroubles() {
        goOn();
        List.copyOf(pump.troubles()).forEach(trouble -> say(pump.clear(trouble)));
        look();
    }

    private void perhapsAnIncident() {
        if (!chance.permille(fortune.faults().incidents())) {
            return;
        }
        Instant when = agenda.now().plus(chance.between(Duration.ZERO, LONGEST_TO_AN_INCIDENT));
        int kind = chance.between(1, 5);
        agenda.at(when, () -> {
            switch (kind) {
                case 1 -> pressStop();
                case 2 -> find(Trouble.OCCLUSION_DOWNSTREAM);
                case 3 -> find(Trouble.AIR_IN_LINE);
                case 4 -> doors.cutLine().run();
                default -> cutPower();
            }
        });
    }

    private void find(Trouble trouble) {
        goOn();
        tally.count(Tally.Thing.PUMP_TROUBLES);
        story.tell("the pump finds trouble: " + trouble);
        say(pump.find(trouble));
        agenda.at(agenda.now().plus(chance.between(Duration.ofMinutes(1), LONGEST_TROUBLE)),
            this::clearTroubles);
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
        booted = agenda.now();
        say(pump.powerOn(booted));
        story.tell("the pump starts");
        look();
    }

    private void goOn() {
        if (pump.isOn()) {
            say(pump.advanceTo(Duration.between(booted, agenda.now())));
        }
    }

    /** Looks again when the pump will next have something to say. */
    private void look() {
        if (!pump.isOn()) {
            return;
        }
        Instant word = isQuiet() ? agenda.now().plus(LOOKS_WHEN_QUIET) : booted.plus(pump.nextWord());
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

    private boolean isQuiet() {
        return pump.infusing().isEmpty() && doors.nextDue().get().isAfter(agenda.now().plus(QUIET));
    }

    /** Whether it says only that it is there, or how it is, as it does again and again. */
    private static boolean isIdle(Said word) {
        return word instanceof Report.Ready || word instanceof Report.PowerState
            || word instanceof Report.ReservoirState || word instanceof Report.TemperatureState;
    }

    private void say(List<Said> said) {
        for (Said word : said) {
            if (isIdle(word) && word != said.getLast()) {
                continue;
            }
            if (word instanceof Report.Refused refused) {
                tally.count(Tally.Thing.ORDERS_REFUSED_BY_PUMP);
                story.tell("the pump refuses " + refused.token() + ": " + refused.why());
            }
            if (word instanceof Report.Stopped stopped && stopped.cause() == Report.Cause.LEASE_LAPSED) {
                tally.count(Tally.Thing.LEASES_LAPSED);
            }
            doors.out().accept(word);
        }
    }
}
