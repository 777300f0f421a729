package doseward.pump.gpio;

import doseward.pump.gpio.adc.Spi;
import doseward.pump.gpio.line.LineFailed;
import java.util.function.IntSupplier;

/** An MCP3008 that is only played, bit by bit as its data sheet has it: a start bit, the mode, a channel. */
final class MockConverter implements Spi {
    private static final int CLOCKS = 24;
    private static final int BITS = 10;

    private final IntSupplier[] channels = new IntSupplier[8];
    private boolean answers = true;
    private boolean broken;

    MockConverter() {
        for (int channel = 0; channel < channels.length; channel++) {
            reads(channel, 0);
        }
    }

    void reads(int channel, int counts) {
        channels[channel] = () -> counts;
    }

    /** The same of a voltage that changes. */
    void reads(int channel, IntSupplier counts) {
        channels[channel] = counts;
    }

    /** Its answer hangs on no wire, and is pulled up. */
    void falls() {
        answers = false;
    }

    /** The bus is gone. */
    void breaksDown() {
        broken = true;
    }

    @Override public void exchange(byte[] bytes) {
        if (broken) {
            throw new LineFailed("/dev/spidev0.0 can't be read: the device is gone");
        }
        int told = (bytes[0] & 0xFF) << 16 | (bytes[1] & 0xFF) << 8 | bytes[2] & 0xFF;
        int answer = answers ? answer(told) : (1 << CLOCKS) - 1;
        bytes[0] = (byte) (answer >> 16);
        bytes[1] = (byte) (answer >> 8);
        bytes[2] = (byte) answer;
    }

    /** After the start bit: mode, three bits of the channel, a clock to sample, a LOW bit, and ten. */
    private int answer(int told) {
        int start = CLOCKS - 1;
        while (start > 0 && (told >> start & 1) == 0) {
            start--;
        }
        if ((told >> start - 1 & 1) == 0) {
            throw new IllegalArgumentException("asked for the difference of two channels");
        }
        int lowest = start - 4 - 2 - BITS;
        return channels[told >> start - 4 & 7].getAsInt() << lowest;
    }

    @Override public void close() {
        broken = true;
    }
}
