package doseward.pump.gpio.pwm;

/**
 * Which channel.
 *
 * @param chip the chip's name, such as {@code pwmchip0}
 * @param channel counts from 0 on that chip; at which pin it comes out is the board's matter
 */
public record PwmId(String chip, int channel) {
    /** A chip has fewer; what asks for more is a slip. */
    public static final int MOST_CHANNELS = 64;

    public PwmId {
        if (!chip.matches("pwmchip[0-9]+") || channel < 0 || channel >= MOST_CHANNELS) {
            throw new IllegalArgumentException("no PWM channel: " + channel + " of chip " + chip);
        }
    }

    /** In a sentence: {@code channel 0 of pwmchip0}. */
    @Override public String toString() {
        return "channel " + channel + " of " + chip;
    }
}
