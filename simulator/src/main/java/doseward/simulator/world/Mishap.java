package doseward.simulator.world;

import doseward.quantity.Temperature;
import doseward.quantity.Volume;
import java.time.Duration;

/**
 * What can befall a pump of a ward, or its line. By chance, by time or by dose it befalls in one way:
 * {@link PumpRoom#befalls}; and most of it lasts until {@link PumpRoom#isOver}.
 */
public sealed interface Mishap {
    /** A number that stands for all of something. */
    int WHOLE = 1_000;

    /** Bags of 50 mL hold 5 to 10 mL more, as recalled; a pump that gives 5 % too much needs some of it. */
    int OVERFILL = 100;

    /** What moves fluid otherwise than the pump believes; its sensors find it, if it has a body. */
    sealed interface OfBody extends Mishap {}

    /** Someone presses the pump's stop key. */
    record StopKeyPressed() implements Mishap {}

    /** A key of the pump is held down. */
    record KeyStuck() implements Mishap {}

    /** The line is blocked: upstream, between bag and pump, or downstream, between pump and patient. */
    record Occlusion(Side side) implements OfBody {}

    /** On which side of the pump. */
    enum Side { UPSTREAM, DOWNSTREAM }

    /** So much air gets into the line, as one bubble. */
    record AirInLine(Volume air) implements OfBody {
        public AirInLine {
            if (air.isZero()) {
                throw new IllegalArgumentException("a bubble holds air");
            }
        }
    }

    /** It grows hot around the pump. */
    record Overheating(Temperature around) implements Mishap {}

    /** The line to the controller is cut for so long; some of what was on it comes late. */
    record LineCut(Duration lasts) implements Mishap {
        public LineCut {
            if (!lasts.isPositive()) {
                throw new IllegalArgumentException("a line that is cut is so for some time: " + lasts);
            }
        }
    }

    /** The mains fail; the pump goes on until its battery is empty. */
    record MainsFailure() implements Mishap {}

    /** The pump loses all power, and starts anew when it is back. */
    record PowerCut() implements Mishap {}

    /** Bags that are hung hold only so much of 1,000 parts of what their label says. */
    record ShortBag(int permille) implements Mishap {
        public ShortBag {
            if (permille < 0 || permille >= WHOLE) {
                throw new IllegalArgumentException("no short bag holds " + permille + " of 1,000");
            }
        }
    }

    /** From the next dose on the drive goes so fast, of 1,000; the pump counts what it truly moves. */
    record WrongRate(int permille) implements Mishap {
        public WrongRate {
            if (permille < 1 || permille > 2 * WHOLE) {
                throw new IllegalArgumentException("no drive goes at " + permille + " of 1,000");
            }
        }
    }

    /** The door of the pump is open, and the line's own clamp shut. */
    record DoorOpen() implements Mishap {}

    /** The door is open and nothing is clamped: the bag runs into the patient by itself. */
    record FreeFlow() implements Mishap {}

    /** The door is shut, and the tube not between the rollers: the bag runs into the patient by itself. */
    record TubeSlipped() implements OfBody {}

    /** The motor stands, whatever it is told. */
    record MotorStall() implements OfBody {}

    /** The encoder sees only so much of 1,000 turns; what it sees is what is counted. */
    record EncoderSlip(int permille) implements OfBody {
        /** A pump that tolerates 2 % is to find it. */
        private static final int MOST = 970;

        public EncoderSlip {
            if (permille < 0 || permille > MOST) {
                throw new IllegalArgumentException("an encoder that slips sees 0 to " + MOST
                    + " of 1,000 turns, not " + permille);
            }
        }
    }

    /** A turn moves so much of 1,000 parts of what it should, and nobody counts that. */
    record Miscalibration(int permille) implements OfBody {
        public Miscalibration {
            if (permille < 0 || permille > 2 * WHOLE) {
                throw new IllegalArgumentException("no pump moves " + permille + " of 1,000");
            }
        }
    }

    /** The battery has lost so much of 1,000 parts of what is in it, and its gauge does not know. */
    record BatteryAged(int permille) implements Mishap {
        public BatteryAged {
            if (permille < 1 || permille > WHOLE) {
                throw new IllegalArgumentException("no battery has lost " + permille + " of 1,000");
            }
        }
    }

    /** The pump says its last word again and again, whatever it does. */
    record FrozenReports() implements Mishap {}

    /** The pump tells only so much of 1,000 parts of what it counts, or more than that. */
    record LyingReports(int permille) implements Mishap {
        public LyingReports {
            if (permille < 0 || permille > 2 * WHOLE) {
                throw new IllegalArgumentException("no pump tells " + permille + " of 1,000");
            }
        }
    }

    /** The pump's own clock gains so many parts of a million, or loses them; its motor goes by it. */
    record ClockDrift(int partsPerMillion) implements Mishap {
        private static final int MOST = 500_000;

        public ClockDrift {
            if (Math.abs(partsPerMillion) > MOST) {
                throw new IllegalArgumentException("no clock drifts by " + partsPerMillion
                    + " parts of a million");
            }
        }
    }
}
