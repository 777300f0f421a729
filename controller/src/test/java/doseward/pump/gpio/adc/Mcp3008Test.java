package doseward.pump.gpio.adc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.pump.gpio.line.LineFailed;
import org.junit.jupiter.api.Test;

/** The bytes of the data sheet's figure 6-1. */
class Mcp3008Test {
    private byte[] told = new byte[0];

    @Test void eachChannelIsAskedForAsTheDataSheetHasIt() {
        read(0, 0, 0);
        assertArrayEquals(bytes(0x01, 0x80, 0x00), told);
        read(5, 0, 0);
        assertArrayEquals(bytes(0x01, 0xD0, 0x00), told);
        read(7, 0, 0);
        assertArrayEquals(bytes(0x01, 0xF0, 0x00), told);
    }

    @Test void itsTenBitsAreTheLastOfTheAnswer() {
        assertEquals(0, read(0, 0x00, 0x00));
        assertEquals(1_023, read(0, 0x03, 0xFF));
        assertEquals(0x1A5, read(0, 0xF9, 0xA5));
    }

    @Test void anAnswerThatHangsOnNoWireIsNone() {
        LineFailed failed = assertThrows(LineFailed.class, () -> read(0, 0xFF, 0xFF));

        assertTrue(failed.getMessage().startsWith("the converter gives no answer"), failed.getMessage());
    }

    private int read(int channel, int second, int third) {
        try (Mcp3008 converter = new Mcp3008(new Spi() {
            @Override public void exchange(byte[] bytes) {
                told = bytes.clone();
                bytes[1] = (byte) second;
                bytes[2] = (byte) third;
            }

            @Override public void close() {
                // Nothing is held.
            }
        })) {
            return converter.read(channel);
        }
    }

    private static byte[] bytes(int... all) {
        byte[] bytes = new byte[all.length];
        for (int at = 0; at < all.length; at++) {
            bytes[at] = (byte) all[at];
        }
        return bytes;
    }
}
