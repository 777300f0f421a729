package doseward.simulator.pump;

import doseward.plan.Flows;
import doseward.pump.Abilities;
import doseward.pump.Command.Infuse;
import doseward.pump.Make.Sensor;
import doseward.pump.Power;
import doseward.pump.Report.PowerState;
import doseward.pump.Report.ReservoirState;
import doseward.pump.Report.Said;
import doseward.pump.Report.SelfTested;
import doseward.pump.Report.TemperatureState;
import doseward.pump.Report.Trouble;
import doseward.pump.SelfTest;
import doseward.pump.SelfTest.Part;
import doseward.pump.Stamp;
import doseward.quantity.Rate;
import doseward.quantity.Temperature;
import doseward.quantity.Volume;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What is in a pump beside what moves fluid: battery, bag, warmth, keys, and the parts it tests. */
public final class Innards {
    /** How often it says how it is: what it runs on, what is left in its bag, how hot it is. */
    static final Duration TELLS_EVERY = Duration.ofMinutes(1);

    /** A key that is down for so long is stuck: nobody presses one so long. */
    static final Duration KEY_IS_STUCK_AFTER = Duration.ofMinutes(1);

    /** Below this a bag is low. */
    static final Volume LOW_BELOW = Volume.ofMillilitres(1);

    /** Above this a pump stops. */
    static final Temperature HOTTEST = Temperature.ofDegrees(55);

    /** It has cooled down once it is this cool again: an alarm that comes and goes is no help. */
    private static final Temperature COOL = Temperature.ofDegrees(50);

    /** What it looks for by itself. */
    static final List<Trouble> WATCHED = List.of(Trouble.values());

    /** With a body it is the body that knows when there is no more. */
    private static final Volume ENDLESS = Volume.ofMillilitres(1_000_000);

    private static final List<Topic> TOPICS = List.of(Topic.values());

    private final Outfit outfit;
    private final Battery battery;
    private final Bag bag = new Bag();
    private final Optional<FluidPath> path;
    private final Warmth warmth = new Warmth();
    private final Set<Part> broken = EnumSet.noneOf(Part.class);
    private Optional<Duration> keyDownFor = Optional.empty();
    private boolean doorOpen;

    Innards(Outfit outfit) {
        this.outfit = outfit;
        this.battery = new Battery(outfit.battery(), outfit.shownTooMuch());
        this.path = outfit.body().map(FluidPath::new);
        battery.read();
    }

    /** What fluid goes through, if this pump has a body. */
    public Optional<FluidPath> path() {
        return path;
    }

    /** What of these flows has arrived at the patient; without a body that is all of them. */
    public List<Flow> arrived(List<Flow> flows) {
        return path.isPresent() ? path.get().arrived(flows) : flows;
    }

    /** Its plug is put in, or pulled. */
    public void plug(boolean in) {
        battery.plug(in);
    }

    public boolean isOnMains() {
        return battery.isOnMains();
    }

    /** Whether it has power at all. */
    public boolean hasPower() {
        return !battery.isDead();
    }

    /** What runs it, and what is left of that, as its gauge has it. */
    public Power power() {
        return battery.power();
    }

    /** What it believes is left in its bag or syringe. */
    public Volume left() {
        return bag.left();
    }

    /** A bag is hung; its label says so much, and in truth there is so much in it. */
    void hang(Volume label, Volume truth) {
        bag.hang(label, path.isPresent() ? ENDLESS : truth);
        path.ifPresent(fluid -> fluid.hang(Math.multiplyExact(truth.microlitres(),
            Flow.NANOLITRES_PER_MICROLITRE)));
    }

    /** A dose begins to flow at this rate. */
    void begin(Rate rate) {
        path.ifPresent(fluid -> fluid.begin(rate));
    }

    /** Its door is opened, or shut; whether the line is clamped is for the line to know. */
    public void door(boolean open) {
        doorOpen = open;
        path.ifPresent(fluid -> fluid.door(open));
    }

    /** Its battery loses so much of 1,000 parts of what is in it, without a word. */
    public void ageBattery(int permille) {
        battery.age(permille);
    }

    /** Somebody puts a new battery in. */
    public void exchangeBattery() {
        battery.exchange();
    }

    /** It stands in the sun, or beside an oven. */
    public void surround(Temperature temperature) {
        warmth.surround(temperature);
    }

    /** It is back in its room. */
    public void coolDown() {
        warmth.surround(Warmth.ROOM);
    }

    /** A key is held down, or let go. */
    public void key(boolean down) {
        keyDownFor = down ? Optional.of(Duration.ZERO) : Optional.empty();
    }

    /** A part fails, and its next self-test says so. */
    public void breakDown(Part part) {
        broken.add(part);
    }

    Battery battery() {
        return battery;
    }

    Bag bag() {
        return bag;
    }

    /** The drive moves as much as it can of what it is told, and says how much it counts of that. */
    long draw(long nanolitres) {
        return bag.draw(path.isPresent() ? path.get().turn(nanolitres) : nanolitres);
    }

    /** So long it was off: its fluid went where it could. */
    void stoodOff(Duration time) {
        path.ifPresent(fluid -> fluid.pass(time));
    }

    void pass(Duration time, boolean inUse) {
        battery.pass(time, inUse);
        warmth.pass(time);
        keyDownFor = keyDownFor.map(down -> down.plus(time));
    }

    /** Why it can't give the order: it is not made for it, or lacks power or what is in its bag. */
    Optional<String> inability(Infuse order) {
        return Abilities.objection(outfit.capability(), order).or(() -> shortage(order));
    }

    private Optional<String> shortage(Infuse order) {
        if (!battery.power().suffices(Flows.time(order.flows()))) {
            return Optional.of("its battery does not last so long");
        }
        return bag.isHung() && order.vtbi().isAbove(bag.left())
            ? Optional.of("its bag does not hold " + order.vtbi()) : Optional.empty();
    }

    /** Whether it finds the trouble now; {@code before} is whether it had found it. */
    boolean finds(Trouble trouble, boolean before, boolean flowing) {
        return switch (trouble) {
            case BAG_LOW -> bag.isHung() && LOW_BELOW.isAbove(bag.left());
            case BATTERY_LOW -> battery.isLow();
            case BATTERY_DEPLETED -> battery.isDepleted();
            case OVERHEATED -> warmth.now().isAbove(before ? COOL : HOTTEST);
            case KEY_STUCK -> keyDownFor.filter(down -> down.compareTo(KEY_IS_STUCK_AFTER) >= 0).isPresent();
            case SELF_TEST_FAILED -> !broken.isEmpty();
            case BAG_EMPTY -> path.isPresent() ? path.get().finds(trouble)
                : bag.isEmpty() && (flowing || before);
            case FREE_FLOW, OCCLUSION_DOWNSTREAM, OCCLUSION_UPSTREAM, AIR_IN_LINE, FAULT ->
                path.isPresent() ? path.get().finds(trouble) : before;
            case DOOR_OPEN -> doorOpen;
            case MAINS_DOUBTED -> false;
        };
    }

    /** All that it says of itself when it is asked. */
    List<Said> tell(Supplier<Stamp> stamp) {
        List<Said> said = new ArrayList<>();
        for (Topic topic : TOPICS) {
            tell(topic, stamp).ifPresent(said::add);
        }
        return said;
    }

    /** What it says of itself by its own accord, each thing once a minute, and not all at once. */
    Optional<Said> tellAt(Duration uptime, Supplier<Stamp> stamp) {
        long within = uptime.toMillis() % TELLS_EVERY.toMillis();
        for (Topic topic : TOPICS) {
            if (topic.at.toMillis() == within) {
                return tell(topic, stamp);
            }
        }
        return Optional.empty();
    }

    /** What it tells of, and when in each minute. */
    private enum Topic {
        POWER(Duration.ZERO), RESERVOIR(Duration.ofSeconds(20)), TEMPERATURE(Duration.ofSeconds(40));

        private final Duration at;

        Topic(Duration at) {
            this.at = at;
        }
    }

    private Optional<Said> tell(Topic topic, Supplier<Stamp> stamp) {
        return switch (topic) {
            case POWER -> Optional.of(new PowerState(stamp.get(), battery.power()));
            case RESERVOIR -> outfit.make().has(Sensor.RESERVOIR)
                ? Optional.of(new ReservoirState(stamp.get(), bag.left())) : Optional.empty();
            case TEMPERATURE -> Optional.of(new TemperatureState(stamp.get(), warmth.now()));
        };
    }

    /** Tests itself. */
    Said test(Stamp stamp, List<Part> parts) {
        return new SelfTested(stamp,
            new SelfTest(parts, parts.stream().filter(broken::contains).toList()));
    }
}
