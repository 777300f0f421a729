package doseward.pump.gpio.adc;

/** A device on a serial bus, which answers a byte for each that it is told; one thread uses it. */
public interface Spi extends AutoCloseable {
    /**
     * Tells it these bytes, and puts its answer in their place. Throws
     * {@link doseward.pump.gpio.line.LineFailed} if it can't.
     */
    void exchange(byte[] bytes);

    @Override void close();

    /** What opens a device by its name, as in {@code spidev0.0}. */
    interface Bus {
        Spi open(String device);
    }
}
