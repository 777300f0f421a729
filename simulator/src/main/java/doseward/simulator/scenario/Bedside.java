package doseward.simulator.scenario;

import doseward.engine.Course;
import doseward.engine.Dose;
import doseward.engine.Input;
import doseward.plan.Plan;
import doseward.scenario.DoseName;
import doseward.simulator.pump.Flow;
import doseward.simulator.world.Mishap;
import doseward.simulator.world.Ropes;
import doseward.simulator.world.World;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where things happen in a scenario: all that it can look at, say, and pull. */
final class Bedside {
    private static final String MATTER = "as said";

    private final World world;
    private final Nurses nurses;
    private final Letters letters;
    private final Traps traps;
    private Instant since;
    private int keys;
    private Optional<Input> last = Optional.empty();

    Bedside(World world, Nurses nurses, Letters letters, Traps traps) {
        this.world = world;
        this.nurses = nurses;
        this.letters = letters;
        this.traps = traps;
        this.since = world.now();
    }

    Instant now() {
        return world.now();
    }

    /** When the line before happened. */
    Instant since() {
        return since;
    }

    void stepped() {
        since = world.now();
    }

    Ropes ropes() {
        return world.ropes();
    }

    Nurses nurses() {
        return nurses;
    }

    Letters letters() {
        return letters;
    }

    Traps traps() {
        return traps;
    }

    Plan plan() {
        return world.plan();
    }

    List<Flow> flows() {
        return world.flows();
    }

    Optional<Course> course() {
        return world.screen();
    }

    /** The dose of this name as the controller knows it; empty while that is down. */
    Optional<Dose> dose(DoseName name) {
        return course().map(course -> course.dose(number(name)));
    }

    /** A dose that the plan does not have can't be spoken of. */
    int number(DoseName name) {
        return Doses.number(plan(), name).orElseThrow(() ->
            new NoSuchDose("The plan has no " + name + "."));
    }

    /** A pump of a plan with one channel, or that of the first. */
    String channel() {
        return plan().channels().getFirst();
    }

    void befalls(Mishap mishap) {
        world.befalls(channel(), mishap);
    }

    void isOver(Mishap mishap) {
        world.isOver(channel(), mishap);
    }

    /** The time that people write down: that on the screen. */
    Instant time() {
        return world.courseNow();
    }

    /** Somebody says or does something, in their role. */
    void says(Who who, Input.OfPerson words) {
        keys++;
        Input.Act act = new Input.Act(who.person(), "scenario-" + keys, MATTER, words);
        last = Optional.of(act);
        world.say(act);
    }

    /** The last thing that somebody said comes again, as from a program that heard no answer. */
    void saysAgain() {
        last.ifPresent(world::say);
    }

    void setClockRight() {
        world.setClockRight();
    }
}
