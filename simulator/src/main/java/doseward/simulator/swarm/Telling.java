package doseward.simulator.swarm;

import doseward.controller.words.Narrator;
import doseward.engine.Event;
import doseward.engine.PumpTold;
import doseward.engine.Stage;
import doseward.journal.Entry;
import doseward.simulator.world.Setting;
import doseward.simulator.world.World;
import java.util.List;
import java.util.function.Consumer;

/** Tells one seed in words: what the journal took, and beside it what befell the world. */
public final class Telling {
    private final Narrator narrator;
    private final Consumer<String> reader;
    private int told;

    private Telling(Setting setting, Consumer<String> reader) {
        this.narrator = new Narrator(setting.plan());
        this.reader = reader;
    }

    /** Runs the seed and tells it to the reader, a line a fact, below what a simulation is no proof of. */
    public static Trial of(long seed, Setting setting, Consumer<String> reader) {
        Telling telling = new Telling(setting, reader);
        reader.accept(Stage.SIMULATION.banner());
        return Trial.run(seed, setting, telling::turn, line -> reader.accept("  " + line));
    }

    private void turn(World world) {
        List<Entry> entries = world.entries();
        for (; told < entries.size(); told++) {
            for (Event event : entries.get(told).events()) {
                if (isWorthTelling(event)) {
                    reader.accept(event.at() + "  " + narrator.sentence(event));
                }
            }
        }
    }

    /** What a pump says every few seconds hides all else. */
    private static boolean isWorthTelling(Event event) {
        return !(event instanceof Event.PumpHeard) && !(event instanceof PumpTold)
            && !(event instanceof Event.InfusionProgressed);
    }
}
