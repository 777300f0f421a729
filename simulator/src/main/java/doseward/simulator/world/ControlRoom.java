package doseward.simulator.world;

import doseward.controller.Controller;
import doseward.controller.Inbox;
import doseward.engine.Course;
import doseward.engine.Dose;
import doseward.engine.Engine;
import doseward.engine.Input;
import doseward.journal.Journal;
import doseward.journal.JournalFailed;
import doseward.pump.Dispatch;
import doseward.pump.Pump;
import doseward.pump.Report.Said;
import doseward.simulator.chance.Chance;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Where the controller runs: turns it, lets it die, and starts it again on the same disk. */
final class ControlRoom {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration UNHURRIED = Duration.ofSeconds(10);

    private final Agenda agenda;
    private final Fortune fortune;
    private final Setting setting;
    private final Disk disk;
    private final LinePump.Room room;
    private final Consumer<Dispatch> out;
    private final Chance chance;
    private final Story story;
    private final Runnable afterTurn;
    private Optional<Life> life = Optional.empty();
    private Instant nextTurn = Instant.MAX;

    ControlRoom(Setting setting, Stage stage, Disk disk, LinePump.Room room,
            Consumer<Dispatch> out, Runnable afterTurn) {
        this.agenda = stage.agenda();
        this.fortune = stage.fortune();
        this.setting = setting;
        this.disk = disk;
        this.room = room;
        this.out = out;
        this.chance = fortune.chance("control room");
        this.story = stage.story();
        this.afterTurn = afterTurn;
        fortune.repeatedly(fortune.faults().crashEvery(), chance, this::crashBetweenTurns);
    }

    /** One life of the controller's process: everything that dies with it. */
    private record Life(Controller controller, Inbox inbox, LinePump pump) {}

    /** The course, while the controller is up. */
    Optional<Course> course() {
        return life.map(one -> one.controller().course());
    }

    void start() {
        Journal journal = setting.wiring().journal().apply(new CrashingMemoryJournal(disk, room.peril()));
        Inbox inbox = new Inbox();
        long session = 1 + sessions(journal);
        LinePump pump = new LinePump(session, room, out);
        Pump port = setting.wiring().pump().apply(pump);
        Map<String, Pump> pumps = new TreeMap<>();
        disk.opening().plan().channels().forEach(channel -> pumps.put(channel, port));
        Life begun = new Life(new Controller(journal, pumps, inbox), inbox, pump);
        life = Optional.of(begun);
        story.tell("the controller starts, session " + session);
        live(() -> begun.controller().start(agenda.now()));
    }

    /** Until when nobody waits for an idle pump's word; now, where every word is to be heard. */
    Instant nextDue() {
        Optional<Instant> due = switch (setting.turns()) {
            case EVERY_SECOND, WHEN_DUE -> Optional.empty();
            case UNHURRIED -> course().flatMap(course -> Engine.wakeAt(course, agenda.now()));
        };
        return due.orElse(agenda.now());
    }

    /** How often a controller came up on this journal. */
    private static long sessions(Journal journal) {
        return journal.entries().stream().filter(entry -> entry.because() instanceof Input.Start).count();
    }

    void heard(Said said) {
        life.ifPresent(one -> one.pump().heard(said));
        wake();
    }

    void wentOffline() {
        life.filter(one -> chance.oneIn(2)).ifPresent(one -> one.pump().wentOffline());
        wake();
    }

    /** Someone types; it comes to nothing while the controller is down. */
    void say(Input input) {
        life.ifPresent(one -> one.inbox().offer(input));
        wake();
    }

    private void wake() {
        turnAt(agenda.now().plus(SECOND).minusMillis(1));
    }

    private void turnAt(Instant earliest) {
        Instant second = earliest.truncatedTo(ChronoUnit.SECONDS);
        if (life.isEmpty() || !second.isBefore(nextTurn)) {
            return;
        }
        nextTurn = second;
        agenda.at(second, () -> {
            if (nextTurn.equals(agenda.now())) {
                nextTurn = Instant.MAX;
                life.ifPresent(one -> live(() -> one.controller().turn(agenda.now())));
            }
        });
    }

    /** Something that a controller does while it lives, and may die of. */
    private interface Act {
        Course act() throws JournalFailed;
    }

    private void live(Act act) {
        try {
            Course course = act.act();
            room.tally().count(Tally.Thing.TURNS);
            switch (setting.turns()) {
                case EVERY_SECOND -> turnAt(agenda.now().plus(SECOND));
                case WHEN_DUE -> Engine.wakeAt(course, agenda.now()).ifPresent(this::turnAt);
                case UNHURRIED -> Engine.wakeAt(course, agenda.now()).map(due -> later(course, due))
                    .ifPresent(this::turnAt);
            }
        } catch (Crash crash) {
            die(crash.getMessage());
        } catch (JournalFailed failed) {
            die(failed.getMessage());
        }
        afterTurn.run();
    }

    private Instant later(Course course, Instant due) {
        Instant late = agenda.now().plus(UNHURRIED);
        boolean open = course.doses().stream().anyMatch(Dose::isOpen);
        return open || due.isAfter(late) ? due : late;
    }

    private void crashBetweenTurns() {
        if (life.isPresent()) {
            room.tally().count(Tally.Thing.CRASHES);
            die("between two turns");
        }
    }

    private void die(String where) {
        story.tell("the controller dies: " + where);
        life = Optional.empty();
        nextTurn = Instant.MAX;
        agenda.at(agenda.now().plus(chance.between(SECOND, longestDown())), this::start);
    }

    private Duration longestDown() {
        boolean brief = chance.between(1, 3) > 1;
        return brief ? Duration.ofSeconds(10) : fortune.faults().longestDown();
    }
}
