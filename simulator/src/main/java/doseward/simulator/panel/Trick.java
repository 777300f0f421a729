package doseward.simulator.panel;

import doseward.pump.Report.Said;
import doseward.simulator.plant.Outlet;
import doseward.simulator.plant.Plant;
import doseward.simulator.plant.Seat;
import doseward.simulator.pump.FluidPath;
import doseward.simulator.pump.SimulatedPump;
import java.util.List;
import java.util.function.Consumer;

/** What somebody makes go wrong at a pump with a body, until it is put right. */
public enum Trick {
    /** The line between pump and patient. */
    CLAMP("clamp", "the line is clamped", "the line is free again") {
        @Override void make(SimulatedPump pump) {
            plant(pump).endAt(new Outlet.Blocked());
        }

        @Override void mend(SimulatedPump pump) {
            plant(pump).endAt(Outlet.Vein.LEVEL);
        }
    },
    /** The tube between bag and rollers; a syringe has none. */
    PINCH("pinch", "the tube from the bag is pinched", "the tube from the bag is free again") {
        @Override void make(SimulatedPump pump) {
            plant(pump).blockInlet(true);
        }

        @Override void mend(SimulatedPump pump) {
            plant(pump).blockInlet(false);
        }
    },
    /** A bubble, larger than the 200 microlitres that stop a pump. */
    AIR("air", "250 microlitres of air get into the line", "the line is looked at, and its air tapped out") {
        @Override void make(SimulatedPump pump) {
            path(pump).bubble(BUBBLE_NANOLITRES);
        }

        @Override void mend(SimulatedPump pump) {
            path(pump).lookedAt();
        }
    },
    /** With the line's own clamp shut. */
    DOOR("door", "the door is opened", "the door is shut") {
        @Override void make(SimulatedPump pump) {
            plant(pump).seat(Seat.CLAMPED);
            pump.innards().door(true);
        }

        @Override void mend(SimulatedPump pump) {
            plant(pump).seat(Seat.LOADED);
            pump.innards().door(false);
        }
    },
    /** From then on it runs on its battery. */
    PLUG("plug", "the plug is pulled", "the plug is put in again") {
        @Override void make(SimulatedPump pump) {
            pump.innards().plug(false);
        }

        @Override void mend(SimulatedPump pump) {
            pump.innards().plug(true);
        }
    };

    private static final long BUBBLE_NANOLITRES = 250_000;

    private final String word;
    private final String made;
    private final String mended;

    Trick(String word, String made, String mended) {
        this.word = word;
        this.made = made;
        this.mended = mended;
    }

    abstract void make(SimulatedPump pump);

    abstract void mend(SimulatedPump pump);

    /** Its word at the panel's own door. */
    String word() {
        return word;
    }

    /** What then is so, in a sentence without its stop. */
    String says(boolean on) {
        return on ? made : mended;
    }

    /** It is made, or put right; the pump looks at once, and says what it sees. */
    List<Said> set(boolean on, SimulatedPump pump) {
        Consumer<SimulatedPump> deed = on ? this::make : this::mend;
        deed.accept(pump);
        return pump.look();
    }

    private static FluidPath path(SimulatedPump pump) {
        return pump.innards().path().orElseThrow(() ->
            new IllegalStateException("a pump without a body has no line to do something to"));
    }

    private static Plant plant(SimulatedPump pump) {
        return path(pump).plant();
    }
}
