package doseward.pump.gpio.chip;

import doseward.pump.gpio.line.Bias;

/** The bits of {@code enum gpio_v2_line_flag} that are used. */
final class Flag {
    static final long USED = 1 << 0;
    static final long INPUT = 1 << 2;
    static final long OUTPUT = 1 << 3;
    static final long EDGE_RISING = 1 << 4;
    static final long EDGE_FALLING = 1 << 5;
    private static final long BIAS_PULL_UP = 1 << 8;
    private static final long BIAS_PULL_DOWN = 1 << 9;
    private static final long BIAS_DISABLED = 1 << 10;

    /** Of {@code enum gpio_v2_line_attr_id}: what outputs are at from the start. */
    static final int ATTRIBUTE_OUTPUT_VALUES = 2;

    /** Of {@code enum gpio_v2_line_attr_id}: how long a level must last. */
    static final int ATTRIBUTE_DEBOUNCE = 3;

    /** {@code GPIO_V2_LINE_EVENT_RISING_EDGE}. */
    static final int EVENT_RISING = 1;

    private Flag() {}

    static long of(Bias bias) {
        return switch (bias) {
            case AS_IS -> 0;
            case NONE -> BIAS_DISABLED;
            case PULLED_UP -> BIAS_PULL_UP;
            case PULLED_DOWN -> BIAS_PULL_DOWN;
        };
    }
}
