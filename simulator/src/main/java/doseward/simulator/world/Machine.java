package doseward.simulator.world;

import doseward.engine.ClockReading;
import doseward.engine.Input;
import doseward.engine.Machine.Failing;
import doseward.simulator.chance.Chance;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The machine that the controller runs on: its wall clock is set by whoever sets clocks, its monotonic one by
 * nobody; now and then it is switched off together with its controller, or a self-test fails on it.
 */
final class Machine {
    private static final List<Duration> STEPS = List.of(Duration.ofHours(1), Duration.ofHours(-1),
        Duration.ofSeconds(20), Duration.ofSeconds(-90), Duration.ofDays(1), Duration.ofDays(-3));
    /** How wrong a wall clock comes up that lost its battery; nearer to the truth it can't be told. */
    private static final List<Duration> COMES_UP = List.of(Duration.ofDays(-400), Duration.ofDays(-2),
        Duration.ofDays(9), Duration.ofDays(30));

    private final Agenda agenda;
    private final Fortune fortune;
    private final Tally tally;
    private final Chance chance;
    private final Story story;
    private Duration ahead = Duration.ZERO;
    private Instant booted;
    private int boots;
    private Optional<Failing> found = Optional.empty();
    private String boot = "";
    private Instant moment = Instant.MIN;
    private Duration uptime = Duration.ZERO;
    private long nanos;

    Machine(Stage stage) {
        this.agenda = stage.agenda();
        this.fortune = stage.fortune();
        this.tally = stage.tally();
        this.story = stage.story();
        this.chance = fortune.chance("machine");
        comesUp(agenda.now().minus(Duration.ofHours(1)));
        fortune.repeatedly(fortune.faults().machine().clockSetEvery(), chance, this::setClock);
    }

    private void comesUp(Instant at) {
        booted = at;
        moment = Instant.MIN;
        boots++;
        boot = "boot " + boots;
    }

    ClockReading read() {
        return new ClockReading(agenda.now().plus(ahead), uptime(), boot);
    }

    /** Asked several times a turn, and worked out once in each moment. */
    Duration uptime() {
        if (agenda.now() != moment) {
            moment = agenda.now();
            uptime = Duration.ofSeconds(moment.getEpochSecond() - booted.getEpochSecond(),
                moment.getNano() - booted.getNano());
            nanos = uptime.toNanos();
        }
        return uptime;
    }

    /** The same in nanoseconds. */
    long nanos() {
        uptime();
        return nanos;
    }

    /** Summer time by hand, a wrong time server, a hand that slips. */
    private void setClock() {
        setClock(STEPS.get(chance.between(1, STEPS.size()) - 1));
    }

    void setClock(Duration by) {
        tally.count(Tally.Thing.CLOCKS_SET);
        ahead = ahead.plus(by);
        story.tell("the machine's clock is set by " + by);
    }

    /** Somebody looks at a good watch, and sets the clock by it. */
    void setRight() {
        ahead = Duration.ZERO;
        story.tell("the machine's clock is set right");
    }

    /** The controller has died with no dose open; perhaps the machine is switched off, too. */
    void perhapsSwitchedOff() {
        if (!chance.permille(fortune.faults().machine().clocksLost())) {
            return;
        }
        tally.count(Tally.Thing.CLOCKS_LOST);
        switchedOff(COMES_UP.get(chance.between(1, COMES_UP.size()) - 1));
    }

    /** It is switched off, and its clock comes up wrong by so much. */
    void switchedOff(Duration by) {
        comesUp(agenda.now());
        ahead = by;
        story.tell("the machine is switched off, and its clock comes up wrong by " + ahead);
    }

    void selfTestsFind(Optional<Failing> failing) {
        found = failing;
    }

    Input.SelfTested test(Instant now) {
        if (found.isPresent()) {
            return new Input.SelfTested(now, List.of(), found);
        }
        if (chance.permille(fortune.faults().machine().selfTests())) {
            tally.count(Tally.Thing.SELF_TESTS_FAILED);
            return new Input.SelfTested(now, List.of(),
                Optional.of(new Failing("dose calculation", "it came out wrong")));
        }
        return new Input.SelfTested(now, List.of("simulated"), Optional.empty());
    }
}
