package doseward.pump.mqtt;

import java.time.Duration;

/** Every bound of the wire format, with its reason; a message beyond one is refused. */
public final class WireBounds {
    private WireBounds() {}

    /** The longest message, with forty flows, has some 3,000 bytes; a microcontroller can hold this much. */
    public static final int MOST_BYTES = 4096;

    /** An object, a list in it, and objects in that; one more would be nonsense. */
    static final int DEEPEST = 3;

    /** A long course id with dose and attempt, or a sentence. */
    static final int LONGEST_TEXT = 200;

    /** Ample for a serial number or a ward's name for a pump. */
    static final int LONGEST_ID = 64;

    /** The largest whole number that every JSON reader keeps exact. */
    static final long LARGEST_NUMBER = 9_007_199_254_740_991L;

    /** 100 L: ten times what the largest pump can be set to. */
    static final long LARGEST_VOLUME_UL = 100_000_000;

    /** 10 L/h: several times what a patient's vein takes. */
    static final long FASTEST_RATE_UL_PER_H = 10_000_000;

    /** A month on one battery: more than any pump has. */
    static final long LONGEST_BATTERY_MS = Duration.ofDays(31).toMillis();

    /** A hundred years without a restart. */
    static final long LONGEST_UPTIME_MS = Duration.ofDays(36_525).toMillis();
}
