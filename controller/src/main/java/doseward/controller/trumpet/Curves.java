package doseward.controller.trumpet;

import java.time.Duration;
import java.util.Optional;

/**
 * What IEC 60601-2-24 has drawn of a pump: how its flow starts, and how evenly it flows after that, early and
 * late.
 *
 * @param samples from the moment on at which the pump was started
 */
public record Curves(Samples samples) {
    /** A pump may take so long to settle. */
    public static final Duration SETTLING = Duration.ofHours(2);

    /** Over so long a trumpet is drawn. */
    public static final Duration TRUMPET = Duration.ofHours(1);

    public Curves {
        if (samples.length().compareTo(SETTLING) < 0) {
            throw new IllegalArgumentException("curves need " + SETTLING + " of flow, not "
                + samples.length());
        }
    }

    /** The first two hours. */
    public Samples startUp() {
        return samples.between(Duration.ZERO, SETTLING);
    }

    /** Of the second hour; its mean error is the A of the standard. */
    public Trumpet early() {
        return Trumpet.of(samples.between(SETTLING.minus(TRUMPET), SETTLING));
    }

    /** Of the last hour, if that comes after the settling; its mean error is the B of the standard. */
    public Optional<Trumpet> late() {
        Duration from = samples.length().minus(TRUMPET);
        return from.compareTo(SETTLING) < 0 ? Optional.empty()
            : Optional.of(Trumpet.of(samples.between(from, samples.length())));
    }

    /** The first sample at which more than so much had come out at the far end, if that ever was. */
    public Optional<Duration> firstOf(long nanolitres) {
        for (int index = 0; index <= samples.intervals(); index++) {
            if (samples.delivered(0, index) >= nanolitres) {
                return Optional.of(samples.every().multipliedBy(index));
            }
        }
        return Optional.empty();
    }

    /** How often a sample was less than the one before: a draught at a balance, or flow that went back. */
    public int setbacks() {
        int setbacks = 0;
        for (int index = 0; index < samples.intervals(); index++) {
            setbacks += samples.delivered(index, 1) < 0 ? 1 : 0;
        }
        return setbacks;
    }
}
