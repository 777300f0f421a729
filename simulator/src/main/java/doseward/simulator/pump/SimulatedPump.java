package doseward.simulator.pump;

import doseward.plan.Capability;
import doseward.pump.Command.Halt;
import doseward.pump.Command.Identify;
import doseward.pump.Command.Infuse;
import doseward.pump.Command.Renew;
import doseward.pump.Dispatch;
import doseward.pump.Report.Alarmed;
import doseward.pump.Report.AlarmCleared;
import doseward.pump.Report.Cause;
import doseward.pump.Report.Identified;
import doseward.pump.Report.Progress;
import doseward.pump.Report.Ready;
import doseward.pump.Report.Said;
import doseward.pump.Report.Started;
import doseward.pump.Report.Trouble;
import doseward.pump.Stamp;
import doseward.pump.Token;
import doseward.quantity.Volume;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An everyday large-volume pump. Moves fluid exactly as its own time goes, counts it in whole microlitres,
 * and keeps the pump's side of the contract: gives at most once, stops at least once, and stops by itself
 * when left alone. Bring it to the present with {@link #advanceTo} before anything else is done to it.
 */
public final class SimulatedPump implements Device {
    /** How often an idle pump says that it is there. */
    public static final Duration READY_EVERY = Duration.ofSeconds(10);

    /** How often an infusing pump says how much has flowed. */
    public static final Duration PROGRESS_EVERY = Duration.ofSeconds(1);

    private static final String FIRMWARE = "simulated 1";

    private final String id;
    private final Capability capability;
    private final FlowMeter meter;
    private final Set<Trouble> troubles = EnumSet.noneOf(Trouble.class);
    private int boot;
    private boolean on;
    private Duration uptime = Duration.ZERO;
    private long words;
    private Gate gate = new Gate(0);
    private Memory memory = new Memory();
    private Optional<Running> running = Optional.empty();

    /** A pump that is off and never delivered anything. */
    public SimulatedPump(String id, Capability capability) {
        this(id, capability, 0, Volume.ZERO);
    }

    /** A pump that is off, has been started so often, and delivered so much in its life. */
    public SimulatedPump(String id, Capability capability, int boots, Volume lifetime) {
        this.id = id;
        this.capability = capability;
        this.boot = boots;
        this.meter = new FlowMeter(lifetime);
    }

    /** Starts it anew: another boot, a fresh memory, the old lifetime; it says who it is. */
    public List<Said> powerOn(Instant at) {
        boot++;
        on = true;
        uptime = Duration.ZERO;
        words = 0;
        gate = new Gate(boot);
        memory = new Memory();
        meter.bootedAt(at);
        return List.of(identified());
    }

    /** Takes its power away: what flowed is over, and what it knew is gone. */
    public void powerOff() {
        running.ifPresent(dose -> meter.end(dose, uptime));
        running = Optional.empty();
        troubles.clear();
        on = false;
    }

    @Override public List<Said> hear(Dispatch dispatch) {
        if (!on) {
            return List.of();
        }
        gate.heard(dispatch);
        return switch (dispatch.command()) {
            case Infuse order -> infuse(dispatch, order);
            case Halt halt -> halt(halt.token());
            case Renew renew -> renew(dispatch, renew);
            case Identify identify -> identify();
        };
    }

    @Override public List<Said> advanceTo(Duration until) {
        if (!on) {
            return List.of();
        }
        if (until.compareTo(uptime) < 0) {
            throw new IllegalArgumentException("a pump's time never goes back from " + uptime + " to "
                + until);
        }
        List<Said> said = new ArrayList<>();
        for (Duration next = nextWord(); next.compareTo(until) <= 0; next = nextWord()) {
            goTo(next);
            said.add(running.isPresent() ? wordOf(running.get()) : new Ready(stamp()));
        }
        goTo(until);
        return said;
    }

    /** The uptime at which it will next say something of its own accord. */
    public Duration nextWord() {
        return running.map(dose -> earliest(nextMultiple(PROGRESS_EVERY), dose.finish(), dose.leaseEnds()))
            .orElseGet(() -> nextMultiple(READY_EVERY));
    }

    /** Someone presses its stop key; nothing happens when nothing flows. */
    public List<Said> pressStop() {
        return running.map(dose -> List.of(stop(dose, Cause.STOP_KEY))).orElse(List.of());
    }

    /** It finds trouble; whatever flows is stopped, except for a low battery. */
    public List<Said> find(Trouble trouble) {
        if (!on || !troubles.add(trouble)) {
            return List.of();
        }
        List<Said> said = new ArrayList<>(List.of(new Alarmed(stamp(), trouble)));
        if (trouble != Trouble.BATTERY_LOW) {
            running.ifPresent(dose -> said.add(stop(dose, Cause.TROUBLE)));
        }
        return said;
    }

    /** The trouble is over. */
    public List<Said> clear(Trouble trouble) {
        return troubles.remove(trouble) ? List.of(new AlarmCleared(stamp(), trouble)) : List.of();
    }

    public boolean isOn() {
        return on;
    }

    /** The dose that flows now. */
    public Optional<Token> infusing() {
        return running.map(Running::token);
    }

    public Set<Trouble> troubles() {
        return EnumSet.copyOf(troubles);
    }

    /** What its display shows of the token's dose: what was delivered under it, ever. */
    public Volume delivered(Token token) {
        return meter.delivered(token);
    }

    /** All that it ever delivered. */
    public Volume lifetime() {
        return meter.lifetime();
    }

    /** The truth: every flow there ever was, and the one that is, up to now. */
    public List<Flow> flows() {
        return meter.flows();
    }

    private List<Said> infuse(Dispatch dispatch, Infuse order) {
        if (running.map(dose -> dose.token().equals(order.token())).orElse(false)) {
            return List.of();
        }
        Optional<Ending> known = memory.of(order.token());
        if (known.isPresent()) {
            return List.of(known.get().say(stamp()));
        }
        Optional<String> objection = gate.objection(dispatch, uptime).or(() -> inability(order));
        if (objection.isPresent()) {
            Ending refusal = new Ending.NeverBegun(order.token(), objection.get());
            memory.outlaw(refusal);
            return List.of(refusal.say(stamp()));
        }
        Running dose = new Running(order, uptime);
        running = Optional.of(dose);
        meter.begin(dose);
        return List.of(new Started(stamp(), order.token()));
    }

    private Optional<String> inability(Infuse order) {
        if (running.isPresent()) {
            return Optional.of("busy with " + running.get().token());
        }
        if (!troubles.isEmpty()) {
            return Optional.of("has an alarm: " + troubles);
        }
        if (memory.isFull()) {
            return Optional.of("has seen too many doses since it was switched on");
        }
        return Abilities.objection(capability, order);
    }

    private List<Said> halt(Token token) {
        if (running.isPresent() && running.get().token().equals(token)) {
            return List.of(stop(running.get(), Cause.HALTED));
        }
        Ending ending = memory.of(token).filter(known -> !(known instanceof Ending.NeverBegun))
            .orElse(new Ending.Broken(token, Volume.ZERO, Cause.HALTED));
        memory.outlaw(ending);
        return List.of(ending.say(stamp()));
    }

    private List<Said> renew(Dispatch dispatch, Renew renew) {
        if (gate.objection(dispatch, uptime).isPresent()) {
            return List.of();
        }
        if (running.isPresent() && running.get().token().equals(renew.token())) {
            running.get().renew(uptime, renew.lease());
            return List.of();
        }
        return memory.of(renew.token()).map(ending -> List.of(ending.say(stamp()))).orElse(List.of());
    }

    private List<Said> identify() {
        List<Said> said = new ArrayList<>(List.of(identified()));
        memory.lastDose().ifPresent(ending -> said.add(ending.say(stamp())));
        return said;
    }

    private Said identified() {
        return new Identified(stamp(), FIRMWARE, capability);
    }

    private Said wordOf(Running dose) {
        if (uptime.compareTo(dose.finish()) >= 0) {
            return over(dose, new Ending.Done(dose.token(), meter.delivered(dose.token())));
        }
        return uptime.compareTo(dose.leaseEnds()) >= 0 ? stop(dose, Cause.LEASE_LAPSED)
            : new Progress(stamp(), dose.token(), meter.delivered(dose.token()));
    }

    private Said stop(Running dose, Cause cause) {
        return over(dose, new Ending.Broken(dose.token(), meter.delivered(dose.token()), cause));
    }

    private Said over(Running dose, Ending ending) {
        meter.end(dose, uptime);
        running = Optional.empty();
        memory.over(ending);
        return ending.say(stamp());
    }

    private void goTo(Duration next) {
        uptime = next;
        running.ifPresent(dose -> meter.move(dose, uptime));
    }

    private Stamp stamp() {
        return new Stamp(id, boot, ++words, uptime, meter.lifetime());
    }

    private Duration nextMultiple(Duration every) {
        long seconds = every.toSeconds();
        return Duration.ofSeconds(Math.multiplyExact(seconds, uptime.toSeconds() / seconds + 1));
    }

    private static Duration earliest(Duration one, Duration two, Duration three) {
        Duration earlier = one.compareTo(two) < 0 ? one : two;
        return earlier.compareTo(three) < 0 ? earlier : three;
    }
}
