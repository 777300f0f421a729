package doseward.simulator.scenario;

import doseward.engine.Course;
import doseward.engine.Dose;
import doseward.engine.Event;
import doseward.plan.Capability;
import doseward.plan.PlannedDose;
import doseward.pump.Dispatch;
import doseward.pump.Report.Said;
import doseward.scenario.DoseName;
import doseward.simulator.invariant.LawBroken;
import doseward.simulator.ward.Habits;
import doseward.simulator.world.Cast;
import doseward.simulator.world.Faults;
import doseward.simulator.world.Passing;
import doseward.simulator.world.Script;
import doseward.simulator.world.Setting;
import doseward.simulator.world.Turns;
import doseward.simulator.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One scenario being played in a ward in which nothing goes wrong but what it says. */
final class Play implements Script {
    /** Any seed would do; by this one people type at the controller, and none of their words is doubled. */
    private static final long SEED = 3;
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration GOES_ON = Duration.ofMinutes(10);
    /** What is so far off may still move, and is not looked at each second. */
    private static final Duration FAR = Duration.ofMinutes(1);
    /** Once all has happened there is no hurry. */
    private static final Duration LOOKS_AFTERWARDS = Duration.ofSeconds(20);
    /** Nobody waits longer for a dose that never comes to its end. */
    private static final Duration WAITS = Duration.ofHours(3);

    private final Scenario scenario;
    private final Arrangement arrangement = new Arrangement();
    private final Letters letters = new Letters();
    private final Watch watch = new Watch();
    private final Nurses nurses;
    private final World world;
    private final Bedside bedside;
    private final List<String> amiss = new ArrayList<>();
    private int next;
    private Duration patience = SECOND;

    private Play(Scenario scenario, Staging.Ready ready) {
        this.scenario = scenario;
        scenario.given().forEach(line -> {
            if (line.meaning() instanceof Given.Made(var making)) {
                making.make(arrangement);
            }
        });
        Traps traps = new Traps();
        this.nurses = new Nurses(arrangement, ready.well());
        this.world = new World(SEED, new Setting(ready.plan(), Faults.NONE, Habits.PERFECT,
            Turns.ATTENTIVE, false, traps.wiring()).by(this), watch::turned, this::told);
        this.bedside = new Bedside(world, nurses, letters, traps);
    }

    /** Plays it; {@code amiss} is filled with what could not happen as it says. */
    static Played of(Scenario scenario, Staging.Ready ready, List<String> amiss) {
        Play play = new Play(scenario, ready);
        play.run();
        amiss.addAll(play.amiss);
        List<Event> events = play.world.entries().stream().flatMap(entry -> entry.events().stream()).toList();
        return new Played(scenario.isArranged(), ready.plan(),
            Course.replay(play.world.opening(), events), play.watch.seen(), play.world.flows());
    }

    private void run() {
        world.ropes().at(world.now(), this::tick);
        try {
            world.run();
        } catch (LawBroken broken) {
            amiss.add("The law " + broken.law() + " broke: " + broken.getMessage());
            return;
        } catch (NoSuchDose none) {
            amiss.add(none.getMessage());
            return;
        }
        if (next < scenario.when().size()) {
            amiss.add("It never came to " + scenario.when().get(next) + ".");
        }
    }

    @Override public Optional<Cast> cast() {
        return Optional.of(nurses);
    }

    @Override public Passing toPump(String channel, Dispatch word) {
        return letters.toPump(word);
    }

    @Override public Passing fromPump(String channel, Said word) {
        return letters.fromPump(word);
    }

    @Override public Capability pumps() {
        return arrangement.pumps();
    }

    private void told(String line) {
        int time = line.indexOf(' ');
        watch.told(Instant.parse(line.substring(0, time)), line.substring(time).strip());
    }

    private void tick() {
        step();
        bedside.course().ifPresent(course -> watch.listen(course, world.now(), bedside.time()));
        if (isOver()) {
            world.ropes().end();
        } else {
            world.ropes().at(world.now().plus(looksAgainAfter()), this::tick);
        }
    }

    /** While an alarm is shown its sound changes by the second. */
    private Duration looksAgainAfter() {
        boolean isQuiet = bedside.course().filter(course -> course.signals().all().isEmpty()).isPresent();
        boolean isDone = next == scenario.when().size();
        return isDone ? LOOKS_AFTERWARDS : isQuiet ? patience : SECOND;
    }

    private void step() {
        while (next < scenario.when().size()) {
            Line<When> line = scenario.when().get(next);
            switch (line.meaning()) {
                case When.At(var cue) when !hasCome(cue, line) -> {
                    return;
                }
                case When.At _ -> { }
                case When.Happens(var deed) -> {
                    watch.happened(world.now(), line.words());
                    deed.befall(bedside);
                }
            }
            next++;
            bedside.stepped();
        }
    }

    /** A moment within the next second is waited for to the nanosecond. */
    private boolean hasCome(When.Cue cue, Line<When> line) {
        Optional<Instant> moment = cue.moment(bedside);
        Instant now = world.now();
        patience = SECOND;
        if (moment.isEmpty() || moment.get().isAfter(now.plus(SECOND))) {
            patience = moment.filter(now.plus(FAR)::isBefore).map(far -> FAR.minus(SECOND)).orElse(SECOND);
            return false;
        }
        if (moment.get().isAfter(now)) {
            world.ropes().at(moment.get(), this::step);
            return false;
        }
        if (moment.get().isBefore(now.minus(SECOND.multipliedBy(2)))) {
            amiss.add("When it came to " + line + ", that time had passed.");
        }
        return true;
    }

    private boolean isOver() {
        Instant now = world.now();
        Duration goesOn = scenario.endsAfter().orElse(GOES_ON);
        if (next < scenario.when().size() || now.isBefore(bedside.since().plus(goesOn))) {
            return false;
        }
        return scenario.endsAfter().isPresent() || now.isAfter(latest().plus(WAITS))
            || bedside.course().filter(this::isDecided).isPresent();
    }

    private boolean isDecided(Course course) {
        return course.ended() || scenario.doses().stream()
            .allMatch(dose -> course.dose(bedside.number(dose)).isSettled());
    }

    private Duration over(int dose) {
        PlannedDose planned = bedside.plan().dose(dose);
        return planned.isByPump() ? planned.over() : Duration.ZERO;
    }

    /** When the last window, and a dose begun at its end, are over of those that the scenario speaks of. */
    private Instant latest() {
        Instant latest = bedside.since();
        for (DoseName name : scenario.doses()) {
            Optional<Instant> ends = bedside.dose(name).flatMap(Dose::windowEnds);
            Instant planned = bedside.plan().dose(bedside.number(name)).windowEnds();
            Instant its = ends.orElse(planned).plus(over(bedside.number(name)));
            latest = its.isAfter(latest) ? its : latest;
        }
        return latest;
    }
}
