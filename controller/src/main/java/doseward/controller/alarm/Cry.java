package doseward.controller.alarm;

import doseward.engine.Priority;

/** What is heard: nothing, an alarm by its priority, or that the controller has fallen silent. */
enum Cry {
    NOTHING, LOW, MEDIUM, HIGH, NO_WORD;

    /** Pulses come at most so often a second. */
    static final int BEATS_A_SECOND = 2;

    private static final int HIGH_CYCLE = 20;
    private static final int MEDIUM_CYCLE = 30;
    private static final int PULSES = 5;
    private static final int MEDIUM_PULSES = 3;

    static Cry of(Priority priority) {
        return switch (priority) {
            case HIGH -> HIGH;
            case MEDIUM -> MEDIUM;
            case LOW -> LOW;
        };
    }

    /**
     * Whether there is a pulse at the beat, counted from when it began to cry: five and five in ten seconds,
     * three in fifteen, or one, as the standard's bursts are; slower than these, for a terminal's bell.
     */
    boolean pulses(long beat) {
        return switch (this) {
            case NOTHING -> false;
            case LOW -> beat == 0;
            case MEDIUM -> beat % MEDIUM_CYCLE < MEDIUM_PULSES;
            case HIGH, NO_WORD -> {
                long inCycle = beat % HIGH_CYCLE;
                yield inCycle < PULSES || inCycle > PULSES && inCycle <= 2 * PULSES;
            }
        };
    }
}
