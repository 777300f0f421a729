package doseward.engine;

import doseward.quantity.Temperature;
import java.time.Duration;

/** The bounds on what pumps tell of themselves, each with its reason. */
public final class PumpBounds {
    private PumpBounds() {}

    /** What a pump says of itself counts for a dose so long: a battery is measured at least this often. */
    public static final Duration TOLD_WITHIN = Duration.ofMinutes(3);

    /** From so long before a dose is due its pump's words are remembered, so that the dose need not wait. */
    public static final Duration LOOKED_AT_BEFORE_DUE = Duration.ofMinutes(2);

    /** How often they are remembered then; three in the time for which one counts. */
    public static final Duration REMEMBERED_FOR_A_DOSE_EVERY = Duration.ofMinutes(1);

    /** How often they are remembered when nothing is new: often enough to look back on, no more. */
    public static final Duration REMEMBERED_EVERY = Duration.ofHours(1);

    /** How often a draining bag or battery is remembered: a forecast from the last is right in minutes. */
    public static final Duration DRAINING_REMEMBERED_EVERY = Duration.ofMinutes(5);

    /** A pump hotter than this may fail, and warms what it gives. */
    public static final Temperature HOTTEST = Temperature.ofDegrees(55);

    /** A change of temperature that is worth remembering. */
    public static final int TENTHS_WORTH_REMEMBERING = 50;
}
