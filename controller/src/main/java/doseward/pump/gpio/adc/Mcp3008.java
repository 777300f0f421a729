package doseward.pump.gpio.adc;

import doseward.pump.gpio.line.LineFailed;

/**
 * Microchip's MCP3008, each channel against ground. It is told a start bit and the channel in the first two
 * of three bytes, and answers a bit that is LOW and then its ten (data sheet DS21295, section 6.1). With its
 * answer pulled up, a chip that is not there is told from one that reads nothing.
 */
public final class Mcp3008 implements Converter {
    private static final int START = 1;
    private static final int SINGLE_ENDED = 0x80;
    private static final int CHANNEL_SHIFT = 4;
    private static final int ALWAYS_LOW = 0x04;
    private static final int UPPER_BITS = 0x03;
    private static final int BYTE = 0xFF;

    private final Spi spi;
    private final byte[] bytes = new byte[3];

    public Mcp3008(Spi spi) {
        this.spi = spi;
    }

    @Override public int read(int channel) {
        bytes[0] = START;
        bytes[1] = (byte) (SINGLE_ENDED | channel << CHANNEL_SHIFT);
        bytes[2] = 0;
        spi.exchange(bytes);
        if ((bytes[1] & ALWAYS_LOW) != 0) {
            throw new LineFailed("the converter gives no answer; look at its wires and its power");
        }
        return (bytes[1] & UPPER_BITS) << Byte.SIZE | bytes[2] & BYTE;
    }

    @Override public void close() {
        spi.close();
    }
}
