package doseward.pump.gpio.pwm;

/**
 * How high an alarm sounds: its fundamental, in hertz. IEC 60601-1-8 is reported to want 150 to 1,000 Hz, and
 * at least four harmonics from 300 to 4,000 Hz within 15 dB (MarkusRJK/IEC-60601-1-8;
 * puiaudio.com/pages/iec-60601-1-8); the figures were not compared with the standard itself.
 */
public record Pitch(int hertz) {
    public static final int LOWEST = 150;
    public static final int HIGHEST = 1_000;

    /**
     * HIGH for an eighth of each period: the first five harmonics are then within 6.4 dB, by the series of a
     * rectangle, sin(pi n / 8) / n. Half of it would be louder, and have no even ones.
     */
    static final int PART_HIGH = 8;

    private static final int NANOS_PER_SECOND = 1_000_000_000;

    public Pitch {
        if (!isHeard(hertz)) {
            throw new IllegalArgumentException("an alarm sounds at " + LOWEST + " to " + HIGHEST
                + " Hz, not " + hertz);
        }
    }

    /** Whether an alarm may sound so. */
    public static boolean isHeard(int hertz) {
        return hertz >= LOWEST && hertz <= HIGHEST;
    }

    int periodNanos() {
        return NANOS_PER_SECOND / hertz;
    }

    int highNanos() {
        return periodNanos() / PART_HIGH;
    }

    /** In a sentence: {@code 440 Hz}. */
    @Override public String toString() {
        return hertz + " Hz";
    }
}
