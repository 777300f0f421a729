package doseward.pump.gpio;

import doseward.pump.Report.Trouble;
import doseward.pump.gpio.line.InputWish;
import doseward.pump.gpio.line.Level;
import java.time.Duration;
import java.util.Optional;

/**
 * A switch that is watched, and what it means when it says that something is wrong.
 *
 * @param sound the level at which all is well; with a pull to the other level, a cut wire is no sound switch
 * @param twin a second contact that is always at the other level, so that a stuck one or a cut wire shows
 * @param settles how long it must say so
 */
public record Watch(Meaning meaning, InputWish wish, Level sound, Optional<InputWish> twin,
    Duration settles) {
    /** A switch that takes longer would be told too late. */
    private static final Duration LONGEST = Duration.ofMillis(200);

    /** What a switch can mean. */
    public enum Meaning {
        /** Somebody wants it to stop at once; it holds until the button is pulled out. */
        EMERGENCY_STOP(Trouble.KEY_STUCK),
        DOOR(Trouble.DOOR_OPEN),
        AIR(Trouble.AIR_IN_LINE),
        OCCLUSION(Trouble.OCCLUSION_DOWNSTREAM),
        /** The plunger has come to the end of the syringe. */
        END(Trouble.BAG_EMPTY);

        private final Trouble trouble;

        Meaning(Trouble trouble) {
            this.trouble = trouble;
        }

        /** What is told of it; of an emergency stop only once it is held for too long to be meant. */
        Trouble trouble() {
            return trouble;
        }
    }

    public Watch {
        if (settles.isNegative() || settles.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("a switch settles within 200 ms, not " + settles);
        }
        if (meaning == Meaning.EMERGENCY_STOP && !settles.isZero()) {
            throw new IllegalArgumentException("an emergency stop counts at once, and is not waited for");
        }
    }

    /** A switch with one contact, on whose bouncing is waited for 10 ms. */
    public static Watch of(Meaning meaning, InputWish wish, Level sound) {
        return new Watch(meaning, wish, sound, Optional.empty(),
            meaning == Meaning.EMERGENCY_STOP ? Duration.ZERO : Duration.ofMillis(10));
    }

    /** The same with a second contact. */
    public Watch with(InputWish second) {
        return new Watch(meaning, wish, sound, Optional.of(second), settles);
    }
}
