package doseward.pump.gpio;

import doseward.plan.Flows;
import doseward.pump.Command.Halt;
import doseward.pump.Command.Identify;
import doseward.pump.Command.Infuse;
import doseward.pump.Command.Prime;
import doseward.pump.Command.Renew;
import doseward.pump.Command.TestAlarm;
import doseward.pump.Dispatch;
import doseward.pump.Report.AlarmCleared;
import doseward.pump.Report.Alarmed;
import doseward.pump.Report.Cause;
import doseward.pump.Report.Identified;
import doseward.pump.Report.PowerState;
import doseward.pump.Report.Ready;
import doseward.pump.Report.Said;
import doseward.pump.Report.SelfTested;
import doseward.pump.Report.Trouble;
import doseward.pump.SelfTest.Part;
import doseward.pump.SelfTest;
import doseward.pump.Stamp;
import doseward.pump.Troubles;
import doseward.pump.gpio.adc.Spi;
import doseward.pump.gpio.adc.SpiDevice;
import doseward.pump.gpio.line.Bundle;
import doseward.pump.gpio.line.Lines;
import doseward.pump.gpio.pwm.PwmTones;
import doseward.pump.gpio.pwm.Tones;
import doseward.pump.gpio.signal.Signals;
import doseward.pump.gpio.stepper.Motor;
import doseward.pump.past.Past;
import doseward.quantity.Volume;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The pump itself, from its start to its end: hears commands, looks at its switches, has its motor turned,
 * and tells. It lives from look to look, in its own time; single-threaded, but for the motor.
 */
public final class PinDevice implements AutoCloseable {
    /** How often an idle pump says that it is there. */
    static final Duration READY_EVERY = Duration.ofSeconds(10);

    /** How often an infusing pump says how much has flowed. */
    static final Duration PROGRESS_EVERY = Duration.ofSeconds(1);

    /** A plunger at its end and a line under pressure are freed by going back. */
    private static final List<Trouble> GOING_BACK_MENDS = List.of(Trouble.BAG_EMPTY, Trouble.BAG_LOW,
        Trouble.OCCLUSION_DOWNSTREAM, Trouble.AIR_IN_LINE);
    private static final List<Trouble> WATCHED = List.of(Trouble.values());

    private final Model model;
    private final Motor motor;
    private final Bundle bundle = new Bundle();
    private final Senses senses;
    private final Signals signals;
    private final Crier crier;
    private final Optional<Feed> feed;
    private final Dosing dosing;
    private final Troubles troubles;
    private final int boot;
    private final long started;
    private Duration uptime = Duration.ZERO;
    private Duration spoke = Duration.ZERO;
    private long words;

    /**
     * A pump that starts at this moment of its motor's clock. It owns the motor from now on; lines that it
     * can't have are told in a {@code LineFailed}, and then the motor is given back, too.
     */
    public PinDevice(Model model, Past past, Lines lines, Motor motor, long now) {
        this(model, past, lines, SpiDevice::new, new PwmTones(), motor, now);
    }

    /** The same, whose converter hangs on this bus, and whose sounder may have its tone from there. */
    PinDevice(Model model, Past past, Lines lines, Spi.Bus bus, Tones tones, Motor motor, long now) {
        this.model = model;
        this.motor = motor;
        this.boot = past.boots() + 1;
        this.troubles = new Troubles(past.freeFlows());
        this.started = now;
        bundle.add(() -> motor);
        this.senses = bundle.add(() -> new Senses(lines, bus, model, past.lifetime(), now));
        this.signals = bundle.add(() -> new Signals(lines, tones, model.equipment().signals()));
        this.crier = new Crier(signals);
        this.feed = model.equipment().watchdog().map(line -> bundle.add(() -> new Feed(lines, line)));
        this.dosing = new Dosing(model, motor, senses.shaft(), new Self(), past);
    }

    /** What it says first: who it is, what its test of itself came to, and what is wrong. */
    public List<Said> introduce() {
        List<Said> said = new ArrayList<>(List.of(identified(), selfTested(List.of(Part.SENSORS))));
        senses.powerNews(nanos(uptime)).ifPresent(power -> said.add(new PowerState(stamp(), power)));
        said.addAll(watch());
        return said;
    }

    /** Hears a command and says at once what it has to say to it. */
    public List<Said> hear(Dispatch dispatch) {
        dosing.gate().heard(dispatch);
        crier.hears();
        return switch (dispatch.command()) {
            case Infuse order -> dosing.infuse(dispatch, order);
            case Halt halt -> dosing.halt(halt.token());
            case Renew renew -> dosing.renew(dispatch, renew);
            case Prime prime -> dosing.prime(dispatch, prime);
            case Identify identify -> identify();
            case TestAlarm _ -> testAlarm();
        };
    }

    /** One burst and each lamp. A person must listen: the pump knows only that its lines took it. */
    private List<Said> testAlarm() {
        signals.test(nanos(uptime));
        signals.look(nanos(uptime));
        return List.of(selfTested(List.of(Part.SOUNDER)));
    }

    /** Goes on to this uptime, never back: looks at all it has, and says what there is to say. */
    public List<Said> look(Duration now) {
        if (now.compareTo(uptime) < 0) {
            throw new IllegalArgumentException("a pump's time never goes back from " + uptime + " to " + now);
        }
        uptime = now;
        senses.look(dosing.lifetime(), nanos(uptime));
        List<Said> said = act();
        feed();
        cry(said);
        return said;
    }

    private List<Said> act() {
        List<Said> said = new ArrayList<>(0);
        if (senses.isStopAsked()) {
            said.addAll(dosing.stop(Cause.STOP_KEY));
        }
        if (senses.isHome()) {
            said.addAll(dosing.stopBack());
        }
        said.addAll(watch());
        said.addAll(dosing.look());
        senses.powerNews(nanos(uptime)).ifPresent(power -> said.add(new PowerState(stamp(), power)));
        if (!said.isEmpty()) {
            return said;
        }
        return talk();
    }

    /** What turns has a lease that holds, or ends by itself soon; and what gives its pulses lives. */
    private void feed() {
        if (motor.isTurning() && motor.isAlive(nanos(uptime))) {
            feed.ifPresent(Feed::edge);
        }
        feed.flatMap(Feed::trouble).ifPresent(senses::fail);
    }

    private void cry(List<Said> said) {
        if (senses.isSilenceAsked()) {
            signals.silence(nanos(uptime));
        }
        crier.look(said, troubles.standing(), nanos(uptime));
        signals.trouble().ifPresent(senses::fail);
    }

    /** Turns a little by hand; why not, if it does not. It ends as the filling of a line does. */
    public Optional<String> move(Move move) {
        return dosing.move(move);
    }

    /** Whatever turns stops; no step is made once this has returned. */
    public List<Said> halt() {
        return dosing.stop(Cause.HALTED);
    }

    /** Whether a switch says that its plunger is all the way back. */
    public boolean isHome() {
        return senses.isHome();
    }

    /** How far it moved when it was last moved by hand. */
    public Volume moved() {
        return dosing.moved();
    }

    /** What it has to know of its life when it starts again, for whoever keeps it. */
    public Past past() {
        return new Past(boot, dosing.lifetime(), troubles.freeFlows());
    }

    /** What is wrong with what it looks at or with its motor, in sentences that say what to do. */
    public List<String> faults() {
        return senses.faults();
    }

    /** Power first; and whatever happens, each. */
    @Override public void close() {
        bundle.close();
    }

    private List<Said> identify() {
        List<Said> said = new ArrayList<>(List.of(identified()));
        senses.power().ifPresent(power -> said.add(new PowerState(stamp(), power)));
        said.addAll(dosing.lastDose());
        said.add(selfTested(List.of(Part.SENSORS)));
        said.addAll(troubles.say(new Self()::stamp));
        return said;
    }

    private Said identified() {
        return new Identified(stamp(), model.make(), model.capability());
    }

    private Said selfTested(List<Part> parts) {
        return new SelfTested(stamp(), new SelfTest(parts, parts.stream().filter(this::fails).toList()));
    }

    /** Of a pump without a sounder nobody would hear anything. */
    private boolean fails(Part part) {
        return part == Part.SOUNDER ? !signals.canBeHeard() : !faults().isEmpty();
    }

    /** What trouble there is that was not, and what is over. */
    private List<Said> watch() {
        motor.trouble().ifPresent(senses::fail);
        List<Said> said = new ArrayList<>(0);
        for (Trouble trouble : WATCHED) {
            boolean now = senses.finds(trouble);
            if (now && troubles.begins(trouble)) {
                said.add(new Alarmed(stamp(), trouble));
                said.addAll(trouble.isAlert() ? List.of() : dosing.stopFor(trouble));
            } else if (!now && troubles.ends(trouble)) {
                said.add(new AlarmCleared(stamp(), trouble));
            }
        }
        return said;
    }

    private List<Said> talk() {
        Duration every = dosing.isGiving() ? PROGRESS_EVERY : READY_EVERY;
        if (uptime.minus(spoke).compareTo(every) < 0) {
            return List.of();
        }
        spoke = uptime;
        return List.of(dosing.progress().orElseGet(() -> new Ready(stamp())));
    }

    private long nanos(Duration at) {
        return started + at.toNanos();
    }

    private Stamp stamp() {
        return new Stamp(model.id(), boot, ++words, uptime, dosing.lifetime(), troubles.freeFlows());
    }

    private final class Self implements Dosing.Body {
        @Override public Stamp stamp() {
            return PinDevice.this.stamp();
        }

        @Override public Duration uptime() {
            return uptime;
        }

        @Override public Optional<String> shortage(Infuse order) {
            return senses.power().filter(power -> !power.suffices(Flows.time(order.flows())))
                .map(_ -> "its battery does not last so long");
        }

        @Override public Optional<String> obstacle() {
            if (senses.isStopPressed()) {
                return Optional.of("its emergency stop is pressed");
            }
            return troubles.forbidOrders() ? Optional.of("has an alarm: " + troubles.standing())
                : Optional.empty();
        }

        @Override public Optional<String> obstacleBack() {
            if (senses.isHome()) {
                return Optional.of("its plunger is all the way back");
            }
            return troubles.standing().stream().allMatch(GOING_BACK_MENDS::contains)
                && !senses.isStopPressed() ? Optional.empty() : obstacle();
        }
    }
}
