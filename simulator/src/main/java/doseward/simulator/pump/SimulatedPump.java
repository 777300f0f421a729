package doseward.simulator.pump;

import doseward.pump.Command.Halt;
import doseward.pump.Command.Identify;
import doseward.pump.Command.Infuse;
import doseward.pump.Command.Prime;
import doseward.pump.Command.Renew;
import doseward.pump.Command.TestAlarm;
import doseward.pump.Dispatch;
import doseward.pump.Report.*;
import doseward.pump.SelfTest.Part;
import doseward.pump.Stamp;
import doseward.pump.Token;
import doseward.pump.Troubles;
import doseward.pump.past.Past;
import doseward.quantity.Volume;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An everyday large-volume pump. Moves fluid exactly as its own time goes, counts it in whole microlitres,
 * and keeps the pump's side of the contract: gives at most once, stops at least once, and stops by itself
 * when left alone. Bring it to the present with {@link #advanceTo} before anything else is done to it.
 */
public final class SimulatedPump implements Device {
    /** How often an idle pump says that it is there, or how it is. */
    public static final Duration READY_EVERY = Duration.ofSeconds(10);

    /** How often an infusing pump says how much has flowed. */
    public static final Duration PROGRESS_EVERY = Duration.ofSeconds(1);

    /** How often it says again which alarms stand, and which are over. */
    private static final Duration ALARMS_AGAIN_EVERY = Duration.ofSeconds(290);

    private final String id;
    private final Outfit outfit;
    private final Innards innards;
    private final FlowMeter meter;
    private final Troubles troubles;
    private final Drive.Body body = new Body();
    private int boot;
    private boolean on;
    private Duration uptime = Duration.ZERO;
    private long words;
    private int speed = Running.TRUE_SPEED;
    private Drive drive;

    /** A pump that is off and never was on. */
    public SimulatedPump(String id, Outfit outfit) {
        this(id, outfit, Past.NONE);
    }

    /** A pump that is off and has this past. */
    public SimulatedPump(String id, Outfit outfit, Past past) {
        this.id = id;
        this.outfit = outfit;
        this.innards = new Innards(outfit);
        this.boot = past.boots();
        this.troubles = new Troubles(past.freeFlows());
        this.meter = new FlowMeter(past.lifetime(), innards);
        this.drive = new Drive(meter, boot, body);
    }

    /** Starts it anew: another boot, a fresh memory, the old lifetime; it says who and how it is. */
    public List<Said> powerOn(Instant at) {
        boot++;
        on = true;
        meter.bootedAt(at, uptime);
        uptime = Duration.ZERO;
        words = 0;
        drive = new Drive(meter, boot, body);
        innards.battery().read();
        return Stream.of(List.of(identified()), condition(), watch()).flatMap(List::stream).toList();
    }

    /** Takes its power away: what flowed is over, and what it knew is gone. */
    public void powerOff() {
        drive.cut();
        troubles.forget();
        on = false;
    }

    @Override public List<Said> hear(Dispatch dispatch) {
        if (!on) {
            return List.of();
        }
        drive.gate().heard(dispatch);
        return switch (dispatch.command()) {
            case Infuse order -> drive.infuse(dispatch, order);
            case Halt halt -> drive.halt(halt.token());
            case Renew renew -> drive.renew(dispatch, renew);
            case Identify identify -> identify();
            case TestAlarm test -> List.of(innards.test(body.stamp(), List.of(Part.SOUNDER)));
            case Prime prime -> drive.prime(dispatch, prime, outfit.capability().fastest());
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
        for (Duration next = nextWord(); on && next.compareTo(until) <= 0; next = nextWord()) {
            goTo(next);
            said.addAll(words());
        }
        if (uptime.compareTo(until) < 0) {
            goTo(until);
        }
        return said;
    }

    /**
     * Lets an idle pump stand until then without a word, since nobody is there to hear one; what came over it
     * meanwhile it finds at its next. A pump that does something goes on as ever.
     */
    public void stand(Duration until) {
        if (on && drive.rests().isEmpty() && uptime.compareTo(until) < 0) {
            goTo(until);
        }
    }

    /** The uptime at which it will next say something of its own accord. */
    public Duration nextWord() {
        Duration word = PumpClock.nextMultiple(drive.running().isPresent() ? PROGRESS_EVERY : READY_EVERY,
            uptime);
        return drive.rests().filter(rest -> rest.compareTo(word) < 0).orElse(word);
    }

    /** Someone presses its stop key; nothing happens when nothing flows. */
    public List<Said> pressStop() {
        return drive.stop(Cause.STOP_KEY);
    }

    /** It finds trouble; whatever flows is stopped, unless someone only needs to know. */
    public List<Said> find(Trouble trouble) {
        if (!on || !troubles.begins(trouble)) {
            return List.of();
        }
        List<Said> said = new ArrayList<>(List.of(new Alarmed(body.stamp(), trouble)));
        if (!trouble.isAlert()) {
            said.addAll(drive.stop(Cause.TROUBLE));
        }
        return said;
    }

    /** The trouble is over. */
    public List<Said> clear(Trouble trouble) {
        return troubles.ends(trouble) ? List.of(new AlarmCleared(body.stamp(), trouble)) : List.of();
    }

    /** Somebody did something to it: it looks at once, and says how it is. */
    public List<Said> look() {
        return on ? Stream.concat(watch().stream(), innards.tell(body::stamp).stream()).toList() : List.of();
    }

    /** A bag is hung, whose label and truth may differ; while it gives, its door stays shut. */
    public List<Said> hang(Volume label, Volume truth) {
        if (drive.running().isPresent()) {
            return List.of();
        }
        innards.hang(label, truth);
        return look();
    }

    /** What is in it, for whoever plugs it in, hangs a bag, or breaks it; {@link #look} lets it notice. */
    public Innards innards() {
        return innards;
    }

    /** Its own time beside the true one. */
    public PumpClock clock() {
        return meter.clock();
    }

    /** Its drive goes so fast from the next dose on, of 1,000; what it counts is what truly flows. */
    public void goAt(int permille) {
        speed = permille;
    }

    public boolean isOn() {
        return on;
    }

    /** The dose that flows now. */
    public Optional<Token> infusing() {
        return drive.running().map(Running::token);
    }

    /** What its display shows while a dose flows. */
    public Optional<Display> display() {
        return drive.running().map(dose -> dose.display(uptime, meter.delivered(dose.token())));
    }

    public Set<Trouble> troubles() {
        return troubles.standing();
    }

    /** What its display shows of the token's dose: what was delivered under it, ever. */
    public Volume delivered(Token token) {
        return meter.delivered(token);
    }

    /** What it has to know of its life when its power comes back. */
    public Past past() {
        return new Past(boot, meter.lifetime(), troubles.freeFlows());
    }

    /** The truth: every flow there ever was, and the one that is, up to now. */
    public List<Flow> flows() {
        return meter.flows();
    }

    private List<Said> words() {
        if (innards.battery().isDead()) {
            powerOff();
            return List.of();
        }
        boolean whole = uptime.getNano() == 0;
        List<Said> said = new ArrayList<>(drive.word());
        if (whole && uptime.getSeconds() % READY_EVERY.getSeconds() == 0) {
            innards.battery().read();
            innards.tellAt(uptime, body::stamp).ifPresent(said::add);
        }
        if (said.isEmpty()) {
            said.add(new Ready(body.stamp()));
        }
        said.addAll(watch());
        if (whole && uptime.getSeconds() % ALARMS_AGAIN_EVERY.getSeconds() == 0) {
            said.addAll(troubles.say(body::stamp));
        }
        return said;
    }

    private List<Said> identify() {
        return Stream.of(List.of(identified()), drive.lastDose(), condition(), troubles.say(body::stamp))
            .flatMap(List::stream).toList();
    }

    private Said identified() {
        return new Identified(body.stamp(), outfit.make(), outfit.capability());
    }

    /** What its self-test says, and how it is. */
    private List<Said> condition() {
        return Stream.concat(Stream.of(innards.test(body.stamp(), List.of(Part.values()))),
            innards.tell(body::stamp).stream()).toList();
    }

    /** What trouble it finds by itself, and what is over. */
    private List<Said> watch() {
        List<Said> said = new ArrayList<>(0);
        for (Trouble trouble : Innards.WATCHED) {
            boolean before = troubles.stands(trouble);
            boolean now = innards.finds(trouble, before, drive.running().isPresent());
            if (now != before) {
                said.addAll(now ? find(trouble) : clear(trouble));
            }
        }
        return said;
    }

    private void goTo(Duration next) {
        Duration gone = next.minus(uptime);
        innards.pass(gone, drive.running().isPresent());
        uptime = next;
        drive.move();
        innards.path().ifPresent(fluid -> fluid.pass(gone));
    }

    /** The pump, as its drive sees it. */
    private final class Body implements Drive.Body {
        @Override public Stamp stamp() {
            return new Stamp(id, boot, ++words, uptime, meter.lifetime(), troubles.freeFlows());
        }

        @Override public Duration uptime() {
            return uptime;
        }

        @Override public Optional<String> inability(Infuse order) {
            return troubles.forbidOrders() ? Optional.of("has an alarm: " + troubles.standing())
                : innards.inability(order);
        }

        @Override public int speed() {
            return speed;
        }
    }
}
