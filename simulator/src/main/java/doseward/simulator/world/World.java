package doseward.simulator.world;

import doseward.engine.Arming;
import doseward.engine.Course;
import doseward.engine.Input;
import doseward.engine.Opening;
import doseward.journal.Entry;
import doseward.plan.Plan;
import doseward.protocol.Sign;
import doseward.protocol.Value;
import doseward.pump.Command.Infuse;
import doseward.pump.Token;
import doseward.quantity.Volume;
import doseward.simulator.patient.Treatment;
import doseward.simulator.patient.Witness;
import doseward.simulator.pump.Flow;
import doseward.simulator.pump.PumpKind;
import doseward.simulator.ward.Act;
import doseward.simulator.ward.Bed;
import doseward.simulator.ward.Station;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One ward by one seed: the real controller on a simulated disk, line, pump, patient and two nurses.
 * Single-threaded; runs as fast as it can, and the same seed runs the same everywhere.
 */
public final class World implements Bed {
    /** The ward opens this long before the first dose is due. */
    public static final Duration OPENS_BEFORE = Duration.ofHours(1);

    /** Faults stop this long before the last window ends: nothing may be left open by them for ever. */
    private static final Duration CALM_BEFORE_LAST_WINDOW_ENDS = Duration.ofMinutes(5);

    private final long seed;
    private final Setting setting;
    private final Agenda agenda;
    private final Tally tally = new Tally();
    private final Disk disk;
    private final List<Bay> bays = new ArrayList<>();
    private final FlowBook book;
    private final LineBook lines;
    private final List<Hearing> hearings = new ArrayList<>();
    private final ControlRoom controlRoom;
    private final People people;
    private final Ropes ropes;
    private final Instant closes;
    private boolean over;

    /**
     * A world in which nothing has happened yet.
     *
     * @param listener is told after each turn, and may look at everything
     * @param reader is told in words what happens beside the journal
     */
    public World(long seed, Setting setting, Consumer<World> listener, Consumer<String> reader) {
        this.seed = seed;
        this.setting = setting;
        Plan plan = setting.plan();
        this.agenda = new Agenda(plan.from().minus(OPENS_BEFORE));
        Instant lastWindow = plan.doses().getLast().windowEnds();
        this.closes = ClosingTime.of(plan);
        Fortune fortune = new Fortune(seed, agenda, setting.faults(), setting.fate(),
            lastWindow.minus(CALM_BEFORE_LAST_WINDOW_ENDS));
        this.lines = new LineBook(agenda);
        Stage stage = new Stage(agenda, fortune, tally, new Story(agenda::now, reader),
            new Stall(agenda), lines, setting.script());
        Opening prescribed = new Opening("course-" + seed, agenda.now(), "Ida", plan)
            .armedBy(Arming.TWO_PEOPLE);
        this.disk = new Disk(setting.wiring().opening().apply(prescribed), setting.diskKeepsBytes());
        Peril peril = new Peril(stage);
        this.controlRoom = new ControlRoom(setting, stage, disk, peril, () -> turned(listener));
        Bay.Doors doors = new Bay.Doors(controlRoom::heard, controlRoom::wentOffline, this::arrived,
            controlRoom::nextDue);
        plan.channels().forEach(channel -> bays.add(new Bay(channel, stage, peril, doors,
            setting.pump())));
        this.book = new FlowBook(bays);
        this.ropes = new Ropes(stage, controlRoom, () -> over = true);
        this.people = new People(this, stage, setting);
    }

    /** Runs until the course has ended, or until it ought to have. */
    public void run() {
        controlRoom.start(List.copyOf(bays));
        people.begin();
        while (!over && agenda.now().isBefore(closes)) {
            agenda.next();
        }
        tally.add(Tally.Thing.ENTRIES, disk.entries().size());
    }

    /** Lets somebody see the patient minute by minute. */
    public void watch(Witness witness) {
        people.watchedBy(witness);
    }

    /** The course is over, and the patient lives on for so long. */
    public void liveOn(Duration time) {
        people.liveOn(time);
    }

    public long seed() {
        return seed;
    }

    /** What is truly prescribed. */
    public Plan plan() {
        return setting.plan();
    }

    /** How the course began, as the controller knows it. */
    public Opening opening() {
        return disk.opening();
    }

    @Override public Instant now() {
        return agenda.now();
    }

    /** The course's own time; it differs from the world's while the machine's clock is in doubt. */
    public Instant courseNow() {
        return controlRoom.courseNow();
    }

    /** By which time of the course the controller last looked at it. */
    public Instant lookedAt() {
        return controlRoom.lookedAt();
    }

    /** The course as it lives in the controller; empty while that is down. */
    @Override public Optional<Course> screen() {
        return controlRoom.course();
    }

    /** Everything the disk has taken. */
    public List<Entry> entries() {
        return disk.entries();
    }

    /** The bytes of the journal as they lie on the disk: the opening's line, then a line an entry. */
    public List<byte[]> lines() {
        return disk.lines();
    }

    /** The truth of what flowed, up to the pump's last word: a second ago at most. */
    public List<Flow> flows() {
        return book.flows();
    }

    /** What of each flow has arrived at the patient. */
    public List<Flow> arrived() {
        return setting.pump() == PumpKind.EXACT ? flows()
            : bays.stream().flatMap(bay -> bay.room().arrived().stream()).toList();
    }

    /** What truly came out of each channel's line; of exact pumps there is nothing to say. */
    public List<Reached> reached() {
        return bays.stream().flatMap(bay -> bay.room().reached().stream()).toList();
    }

    /** The last flow of each pump; no other can still change. */
    public List<Flow> latestFlows() {
        return book.latest();
    }

    /** Whether controller and pump are both up, and the line between them is. */
    public boolean isWhole() {
        return controlRoom.course().isPresent() && bays.stream().allMatch(Bay::isWhole);
    }

    /** The orders that reached the pump. */
    public List<Hearing> hearings() {
        return Collections.unmodifiableList(hearings);
    }

    /** An order that reached a channel's pump, and how many entries the journal held at that moment. */
    public record Hearing(Instant at, String channel, Infuse order, int entriesOnDisk) {}

    private void arrived(PumpRoom.Arrival arrival) {
        hearings.add(new Hearing(arrival.at(), arrival.channel(), arrival.order(), disk.entries().size()));
    }

    /** When a halt of this token was last handed to a line, whatever became of it there. */
    public Optional<Instant> lastHalt(Token token) {
        return lines.lastHalt(token);
    }

    /** All trouble of which a pump's word has come to the controller's end of its line. */
    public List<HeardTrouble> troublesHeard() {
        return lines.troubles();
    }

    public Tally tally() {
        return tally;
    }

    /** What lets things happen in it that chance does not. */
    public Ropes ropes() {
        return ropes;
    }

    @Override public void say(Input input) {
        controlRoom.say(input);
    }

    @Override public Value measure(Sign sign, Instant since) {
        return people.measure(sign, since);
    }

    @Override public void treat(Treatment what, String by) {
        people.treat(what, by);
    }

    /** All that people gave the patient beside the drug, in order. */
    public List<Act> acts() {
        return people.acts();
    }

    /** What its people share. */
    public Station station() {
        return people.station();
    }

    @Override public void setClockRight() {
        controlRoom.machine().setRight();
    }

    @Override public void hangBag(String channel, Volume label) {
        room(channel).hang(label);
    }

    /** Something befalls the pump of that channel, or its line, now. */
    public void befalls(String channel, Mishap mishap) {
        room(channel).befalls(mishap);
    }

    /** That is over now. */
    public void isOver(String channel, Mishap mishap) {
        room(channel).isOver(mishap);
    }

    private PumpRoom room(String channel) {
        return bays.stream().filter(bay -> bay.channel().equals(channel)).findFirst().orElseThrow().room();
    }

    @Override public Volume stopAndReadPump(Token token) {
        return room(plan().dose(token.dose()).channel()).stopAndRead(token);
    }

    @Override public Volume stopAndReadBag(Token token) {
        return room(plan().dose(token.dose()).channel()).stopAndReadBag(token);
    }

    private void turned(Consumer<World> listener) {
        Optional<Course> course = screen();
        over = course.isPresent() && course.get().ended();
        course.ifPresent(people::turned);
        listener.accept(this);
    }
}
