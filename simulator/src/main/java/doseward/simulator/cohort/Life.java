package doseward.simulator.cohort;

import doseward.engine.Course;
import doseward.plan.Plan;
import doseward.plan.Planner;
import doseward.simulator.chance.Fate;
import doseward.simulator.ward.Habits;
import doseward.simulator.world.Faults;
import doseward.simulator.world.Setting;
import doseward.simulator.world.Turns;
import doseward.simulator.world.Wiring;
import doseward.simulator.world.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * One patient's course under the real controller, in a ward in which nothing fails and everybody keeps to the
 * book, and a month after it.
 */
final class Life {
    private static final List<Integer> LOOKS_AFTER_DAYS = List.of(7, 14, 30);
    /** Nothing befalls that somebody does of his own accord; a rule's hold is never overridden. */
    private static final Fate NO_WHIMS = misfortune -> false;

    private Life() {}

    static Row of(Arm arm, Person person) {
        return switch (arm.plan(person)) {
            case Planner.Impossible _ -> new Row(person, Row.Status.NOT_PLANNED, Doses.NONE, new Extremes(),
                List.of(new Extremes()), 0, 0, 0, 0, List.of(false, false, false));
            case Planner.Planned(var plan) -> lived(plan, person);
        };
    }

    private static Row lived(Plan plan, Person person) {
        Watching watching = new Watching(plan);
        Setting setting = new Setting(plan, Faults.NONE, Habits.PERFECT, Turns.BUSY, false, Wiring.STRAIGHT)
            .with(NO_WHIMS);
        World world = new World(person.seed(), setting, watching::turned, line -> { });
        world.watch(watching);
        world.run();
        Course course = world.screen().orElseThrow(() ->
            new IllegalStateException("seed " + person.seed() + ": a controller died where nothing fails"));
        Doses doses = Doses.of(course);
        List<Boolean> recovered = new ArrayList<>();
        for (int days : LOOKS_AFTER_DAYS) {
            world.liveOn(Duration.ofDays(days));
            recovered.add(watching.isRecovered());
        }
        return new Row(person, status(doses), doses, watching.ever(), watching.cycles(),
            watching.firstCreatinine(), watching.firstPressure(), watching.auc(), watching.peak(), recovered);
    }

    private static Row.Status status(Doses doses) {
        if (doses.given() == 0) {
            return doses.refused() ? Row.Status.REFUSED : Row.Status.NEVER_BEGAN;
        }
        return doses.stoppedBy().isEmpty() ? Row.Status.WENT_ON : Row.Status.STOPPED;
    }
}
