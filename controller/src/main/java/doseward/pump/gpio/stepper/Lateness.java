package doseward.pump.gpio.stepper;

/**
 * How late pulses were, as counts in classes that are an eighth of a power of two wide. Recording allocates
 * nothing; one thread records, others may look.
 */
public final class Lateness {
    private static final int EIGHTHS_BITS = 3;
    private static final int EIGHTHS = 1 << EIGHTHS_BITS;
    private static final int MILLION = 1_000_000;

    private final long[] counts = new long[Long.SIZE * EIGHTHS];
    private long number;
    private long most;

    /** One pulse came so late. */
    synchronized void record(long nanos) {
        long late = Math.max(0, nanos);
        counts[classOf(late)]++;
        number++;
        most = Math.max(most, late);
    }

    public synchronized long number() {
        return number;
    }

    public synchronized long mostNanos() {
        return most;
    }

    /** So many parts of a million were no later than this. Rounds up to the end of its class. */
    public synchronized long nanosOf(int partsPerMillion) {
        long wanted = Math.ceilDiv(number * partsPerMillion, MILLION);
        long seen = 0;
        for (int at = 0; at < counts.length; at++) {
            seen += counts[at];
            if (seen >= wanted && seen > 0) {
                return Math.min(endOf(at), most);
            }
        }
        return most;
    }

    private static int classOf(long late) {
        if (late < EIGHTHS) {
            return (int) late;
        }
        int power = Long.SIZE - 1 - Long.numberOfLeadingZeros(late);
        return (power - EIGHTHS_BITS + 1) * EIGHTHS + (int) (late >> power - EIGHTHS_BITS & EIGHTHS - 1);
    }

    private static long endOf(int at) {
        if (at < EIGHTHS) {
            return at;
        }
        int shift = at / EIGHTHS - 1;
        return ((long) EIGHTHS + at % EIGHTHS + 1 << shift) - 1;
    }
}
