package doseward.pump.gpio.adc;

/** Reads voltages as counts, from none to {@link #FULL_SCALE}; one thread uses it. */
public interface Converter extends AutoCloseable {
    /** Ten bits. */
    int FULL_SCALE = 1_023;

    /** So many channels, from 0. */
    int CHANNELS = 8;

    /** So near to either end no sensor comes: it is a wire that is cut, or touches another. */
    int RAIL = 4;

    /** Throws {@link doseward.pump.gpio.line.LineFailed} if it can't be read. */
    int read(int channel);

    /** Whether a sensor can have made it. */
    static boolean isPlausible(int counts) {
        return counts > RAIL && counts < FULL_SCALE - RAIL;
    }

    @Override void close();
}
