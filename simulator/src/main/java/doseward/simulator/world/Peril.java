package doseward.simulator.world;

import doseward.engine.Event.HaltOrdered;
import doseward.engine.Event.InfusionOrdered;
import doseward.journal.Entry;
import doseward.journal.JournalFailed;
import doseward.pump.Command;
import doseward.simulator.chance.Chance;
import java.time.Duration;
import java.util.List;

/**
 * Where a controller may die: before an append, after one it never heard the end of, and before each send.
 */
final class Peril {
    private final Fortune fortune;
    private final Tally tally;
    private final Chance chance;
    private final Chance slow;
    private final Stall stall;

    Peril(Stage stage) {
        this.fortune = stage.fortune();
        this.tally = stage.tally();
        this.chance = fortune.chance("peril");
        this.slow = fortune.chance("slow disk");
        this.stall = stage.stall();
    }

    void beforeAppend(List<Entry> entries) throws JournalFailed {
        mayCrash(acts(entries), Tally.Thing.CRASHES_INSIDE_AN_APPEND, "in an append that was not taken");
        if (chance.seldom(fortune.faults().diskFull())) {
            tally.count(Tally.Thing.DISKS_FULL);
            throw new JournalFailed("the disk is full");
        }
    }

    void afterAppend(List<Entry> entries) {
        if (slow.seldom(fortune.faults().machine().slowAppends())) {
            tally.count(Tally.Thing.SLOW_APPENDS);
            stall.begin(slow.between(Duration.ofSeconds(1), MachineFaults.SLOWEST_APPEND));
        }
        mayCrash(acts(entries), Tally.Thing.CRASHES_INSIDE_AN_APPEND, "in an append that was taken");
    }

    void beforeSend(Command command) {
        boolean acts = command instanceof Command.Infuse || command instanceof Command.Halt;
        mayCrash(acts, Tally.Thing.CRASHES, "before it sent " + command.getClass().getSimpleName());
    }

    /** Whether the order does not even leave. */
    boolean staysHere() {
        return chance.permille(fortune.faults().unsent());
    }

    private void mayCrash(boolean acts, Tally.Thing thing, String where) {
        Faults faults = fortune.faults();
        boolean now = acts ? chance.permille(faults.crashAtActs())
            : chance.seldom(faults.crashAtWords());
        if (now) {
            tally.count(thing);
            throw new Crash(where);
        }
    }

    private static boolean acts(List<Entry> entries) {
        for (Entry entry : entries) {
            for (var event : entry.events()) {
                if (event instanceof InfusionOrdered || event instanceof HaltOrdered) {
                    return true;
                }
            }
        }
        return false;
    }
}
