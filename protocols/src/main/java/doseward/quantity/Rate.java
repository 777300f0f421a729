package doseward.quantity;

import java.time.Duration;

/** A rate of flow, exact to the microlitre per hour; never below zero. */
public record Rate(long microlitresPerHour) implements Comparable<Rate> {
    private static final long MICROS_PER_HOUR = Duration.ofHours(1).toNanos() / 1000;
    private static final long MILLIS_PER_HOUR = Duration.ofHours(1).toMillis();

    public Rate {
        if (microlitresPerHour < 0) {
            throw new IllegalArgumentException("a rate can't be below zero: " + microlitresPerHour
                + " microlitres per hour");
        }
    }

    public static Rate ofMillilitresPerHour(long millilitresPerHour) {
        return new Rate(Math.multiplyExact(millilitresPerHour, 1000));
    }

    /** The rate that delivers the volume in the time. Rounds down: never faster than asked. */
    public static Rate toDeliver(Volume volume, Duration over) {
        long millis = over.toMillis();
        if (millis <= 0) {
            throw new IllegalArgumentException("a volume can't flow in no time: " + over);
        }
        return new Rate(Math.multiplyExact(volume.microlitres(), MILLIS_PER_HOUR) / millis);
    }

    /** What flows at this rate in the time. Rounds down to the microlitre. */
    public Volume in(Duration time) {
        long micros = time.toNanos() / 1000;
        return new Volume(Math.multiplyExact(microlitresPerHour, micros) / MICROS_PER_HOUR);
    }

    /**
     * How long the volume takes at this rate. Rounds up to the millisecond: never said to be done too early.
     */
    public Duration timeFor(Volume volume) {
        if (microlitresPerHour == 0) {
            throw new IllegalArgumentException("at no flow " + volume + " never ends");
        }
        long product = Math.multiplyExact(volume.microlitres(), MILLIS_PER_HOUR);
        return Duration.ofMillis(Math.ceilDiv(product, microlitresPerHour));
    }

    /** The largest multiple of the step that is not above this rate. Rounds down: never faster than asked. */
    public Rate roundedDownTo(Rate step) {
        return new Rate(microlitresPerHour / step.microlitresPerHour * step.microlitresPerHour);
    }

    public boolean isAbove(Rate other) {
        return compareTo(other) > 0;
    }

    @Override public int compareTo(Rate other) {
        return Long.compare(microlitresPerHour, other.microlitresPerHour);
    }

    /** As on a pump's display: {@code 210.6 mL/h}. */
    @Override public String toString() {
        return Numbers.thousandths(microlitresPerHour) + " mL/h";
    }
}
