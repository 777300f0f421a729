package doseward.simulator.world;

import doseward.controller.Controller;
import doseward.controller.Inbox;
import doseward.controller.TimedJournal;
import doseward.engine.Course;
import doseward.engine.Engine;
import doseward.engine.Input;
import doseward.journal.Journal;
import doseward.journal.JournalFailed;
import doseward.pump.Pump;
import doseward.pump.Report.Said;
import doseward.simulator.chance.Chance;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Where the controller runs: turns it, lets it die, and starts it again on the same disk. */
final class ControlRoom {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

    private final Agenda agenda;
    private final Fortune fortune;
    private final Setting setting;
    private final Disk disk;
    private final Peril peril;
    private final Tally tally;
    private List<Bay> bays = List.of();
    private final Chance chance;
    private final Story story;
    private final Desk desk;
    private final Runnable afterTurn;
    private final Machine machine;
    private final Installation installation;
    private final Stall stall;
    private final Runnable turn = this::turnIfNext;
    private final Act turning = this::turn;
    private int diesAgain;
    private Optional<Duration> nextDownFor = Optional.empty();
    private Optional<Life> life = Optional.empty();
    private Instant nextTurn = Instant.MAX;
    private Instant wordsWaitUntil = Instant.MIN;
    private Course looked;
    private Duration lookedAt;

    ControlRoom(Setting setting, Stage stage, Disk disk, Peril peril, Runnable afterTurn) {
        this.agenda = stage.agenda();
        this.fortune = stage.fortune();
        this.setting = setting;
        this.disk = disk;
        this.peril = peril;
        this.tally = stage.tally();
        this.chance = fortune.chance("control room");
        this.story = stage.story();
        this.desk = new Desk(stage);
        this.afterTurn = afterTurn;
        this.machine = new Machine(stage);
        this.installation = new Installation(stage, setting.plan());
        this.stall = stage.stall();
        fortune.repeatedly(fortune.faults().crashEvery(), chance, this::crashBetweenTurns);
    }

    /** One life of the controller's process: everything that dies with it. */
    private record Life(Controller controller, Inbox inbox, SortedMap<String, LinePump> lines) {}

    /** The course, while the controller is up. */
    Optional<Course> course() {
        return life.map(one -> one.controller().course());
    }

    Machine machine() {
        return machine;
    }

    Installation installation() {
        return installation;
    }

    /** The course's time; without a controller, by a good watch. */
    Instant courseNow() {
        return life.isEmpty() ? agenda.now()
            : life.get().controller().course().machine().time().at(machine.uptime());
    }

    /** By which time of the course the controller last looked at it. */
    Instant lookedAt() {
        return looked == null ? Instant.MIN : looked.machine().time().at(lookedAt);
    }

    /** Opens the ward for the first time. */
    void start(List<Bay> all) {
        bays = all;
        start();
    }

    private void start() {
        Journal journal = setting.wiring().journal().apply(new CrashingMemoryJournal(disk, peril));
        Inbox inbox = new Inbox();
        Journal timed = new TimedJournal(journal, inbox, this::courseNow,
            () -> machine.nanos() + stall.nanosInAll());
        long session = 1 + sessions(journal);
        SortedMap<String, LinePump> lines = new TreeMap<>();
        bays.forEach(bay ->
            lines.put(bay.channel(), new LinePump(session, bay.line(), this::courseNow, bay::carry)));
        Map<String, Pump> pumps = new TreeMap<>();
        lines.forEach((channel, line) -> pumps.put(channel, setting.wiring().pump().apply(line)));
        Life begun = new Life(new Controller(timed, pumps, inbox, machine::test, installation::look),
            inbox, lines);
        life = Optional.of(begun);
        story.tell("the controller starts, session " + session);
        live(this::start);
        perhapsDieAgain();
    }

    /** Until when nobody waits for an idle pump's word; now, where every word is to be heard. */
    Instant nextDue() {
        Optional<Instant> due = switch (setting.turns()) {
            case EVERY_SECOND, WHEN_DUE, ATTENTIVE -> Optional.empty();
            case STEADY, UNHURRIED, BUSY -> course().flatMap(course -> onAgenda(now ->
                Engine.wakeAt(course, now)));
        };
        return due.orElse(agenda.now());
    }

    /** How often a controller came up on this journal. */
    private static long sessions(Journal journal) {
        return journal.entries().stream().filter(entry -> entry.because() instanceof Input.Start).count();
    }

    void heard(String channel, Said said) {
        life.ifPresent(one -> one.lines().get(channel).heard(said));
        turnAt(soon().isBefore(wordsWaitUntil) ? wordsWaitUntil : soon());
    }

    void wentOffline(String channel) {
        life.filter(one -> chance.oneIn(2)).ifPresent(one -> one.lines().get(channel).wentOffline());
        wake();
    }

    /** Someone types; it comes to nothing while the controller is down. */
    void say(Input input) {
        life.ifPresent(one -> desk.heard(input, one.controller().course()).forEach(one.inbox()::offer));
        wake();
    }

    private void wake() {
        turnAt(soon());
    }

    private Instant soon() {
        return wholeSecond(agenda.now());
    }

    private void turnAt(Instant earliest) {
        Instant second = stall.isOn() && stall.until().isAfter(earliest) ? wholeSecond(stall.until())
            : earliest.getNano() == 0 ? earliest : Instant.ofEpochSecond(earliest.getEpochSecond());
        if (life.isEmpty() || !second.isBefore(nextTurn)) {
            return;
        }
        nextTurn = second;
        agenda.at(second, turn);
    }

    /** Unless it died, or has turned before. */
    private void turnIfNext() {
        if (nextTurn.equals(agenda.now())) {
            nextTurn = Instant.MAX;
            live(turning);
        }
    }

    /** Something that a controller does while it lives, and may die of. */
    private interface Act {
        Course act(Controller controller) throws JournalFailed;
    }

    private Course start(Controller controller) throws JournalFailed {
        Course course = controller.start(machine.read());
        looks(course);
        return course;
    }

    /** A person who accepts a clock in it changes the time by which the next turn looks. */
    private Course turn(Controller controller) throws JournalFailed {
        looks(controller.course());
        return controller.turn(machine.read());
    }

    /** Most turns nobody asks by which time, so it is worked out for whoever does. */
    private void looks(Course course) {
        looked = course;
        lookedAt = machine.uptime();
    }

    private void live(Act act) {
        try {
            Course course = act.act(life.orElseThrow().controller());
            tally.count(Tally.Thing.TURNS);
            next(agenda.now().plus(setting.turns().pace(course.isAnyOpen())));
        } catch (Crash crash) {
            die(crash.getMessage());
        } catch (JournalFailed failed) {
            die(failed.getMessage());
        }
        afterTurn.run();
    }

    private void next(Instant pace) {
        switch (setting.turns()) {
            case EVERY_SECOND, STEADY -> turnAt(pace);
            case WHEN_DUE -> wakes().map(ControlRoom::wholeSecond).ifPresent(this::turnAt);
            case UNHURRIED, ATTENTIVE, BUSY -> wakes().map(due -> due.isAfter(pace) ? due : pace)
                .map(ControlRoom::wholeSecond).ifPresent(this::turnAt);
        }
        wordsWaitUntil = setting.turns() == Turns.BUSY ? pace : Instant.MIN;
    }

    /** When the controller next has something to do by itself. */
    private Optional<Instant> wakes() {
        return life.flatMap(one -> onAgenda(one.controller()::wakeAt));
    }

    /** A moment of the course on the world's clock; while its time is in doubt the two may differ. */
    private Optional<Instant> onAgenda(Function<Instant, Optional<Instant>> moment) {
        Instant now = courseNow();
        return moment.apply(now).map(at -> agenda.now().plus(Duration.between(now, at)));
    }

    /** The first whole second that is not before it: a turn before the moment would find nothing due. */
    private static Instant wholeSecond(Instant moment) {
        return moment.getNano() == 0 ? moment : Instant.ofEpochSecond(moment.getEpochSecond() + 1);
    }

    /** It dies now, between two turns, and is down for so long. */
    void kill(Duration down) {
        nextDownFor = Optional.of(down);
        if (life.isPresent()) {
            tally.count(Tally.Thing.CRASHES);
            die("between two turns");
        }
    }

    void nextDownFor(Duration down) {
        nextDownFor = Optional.of(down);
    }

    private void crashBetweenTurns() {
        if (life.isPresent()) {
            tally.count(Tally.Thing.CRASHES);
            boolean nothingFlows = course().filter(Course::isAnyOpen).isEmpty();
            die("between two turns");
            if (nothingFlows) {
                machine.perhapsSwitchedOff();
            }
            perhapsLoop();
        }
    }

    private void perhapsLoop() {
        if (diesAgain == 0 && chance.permille(fortune.faults().machine().loops())) {
            tally.count(Tally.Thing.RESTART_LOOPS);
            diesAgain = chance.between(3, 9);
        }
    }

    /** In a loop of restarts it lives for seconds. */
    private void perhapsDieAgain() {
        if (diesAgain > 0) {
            diesAgain--;
            agenda.at(agenda.now().plus(chance.between(SECOND, TEN_SECONDS)), () -> {
                if (life.isPresent()) {
                    die("soon after its start");
                }
            });
        }
    }

    private void die(String where) {
        story.tell("the controller dies: " + where);
        life.ifPresent(one -> one.lines().values().forEach(LinePump::die));
        life = Optional.empty();
        nextTurn = Instant.MAX;
        installation.perhapsReplaced();
        Duration down = nextDownFor.orElseGet(() -> chance.between(SECOND, longestDown()));
        nextDownFor = Optional.empty();
        agenda.at(agenda.now().plus(down), this::start);
    }

    private Duration longestDown() {
        boolean brief = chance.between(1, 3) > 1;
        return brief ? Duration.ofSeconds(10) : fortune.faults().longestDown();
    }
}
