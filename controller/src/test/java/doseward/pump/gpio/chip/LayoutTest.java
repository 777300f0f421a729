package doseward.pump.gpio.chip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.pump.gpio.line.Bias;
import doseward.pump.gpio.line.InputWish;
import doseward.pump.gpio.line.Level;
import doseward.pump.gpio.line.LineId;
import doseward.pump.gpio.line.OutputWish;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a C compiler makes of {@code linux/gpio.h} on a 64-bit machine, sizes and places counted by hand. */
class LayoutTest {
    private static final LineId LINE = new LineId("gpiochip0", 17);

    @Test void structuresAreAsLongAsTheKernels() {
        assertEquals(68, Layout.CHIP_INFO.byteSize());
        assertEquals(16, Layout.LINE_VALUES.byteSize());
        assertEquals(24, Layout.CONFIG_ATTRIBUTE.byteSize());
        assertEquals(592, Layout.LINE_REQUEST.byteSize());
        assertEquals(256, Layout.LINE_INFO.byteSize());
        assertEquals(48, Layout.LINE_EVENT.byteSize());
    }

    @Test void callsHaveTheKernelsNumbers() {
        assertEquals(0x8044B401L, Call.GPIO_GET_CHIPINFO.number);
        assertEquals(0xC100B405L, Call.GPIO_V2_GET_LINEINFO.number);
        assertEquals(0xC250B407L, Call.GPIO_V2_GET_LINE.number);
        assertEquals(0xC010B40EL, Call.GPIO_V2_LINE_GET_VALUES.number);
        assertEquals(0xC010B40FL, Call.GPIO_V2_LINE_SET_VALUES.number);
    }

    @Test void anOutputIsAskedForWithItsFirstLevel() {
        MemorySegment request = LineRequest.of(
            new OutputWish(LINE, "motor enable", Level.HIGH, Level.LOW), Arena.ofAuto());

        assertEquals(17, request.get(ValueLayout.JAVA_INT, 0));
        assertEquals("motor enable", request.getString(256, StandardCharsets.US_ASCII));
        assertEquals(1 << 3, request.get(ValueLayout.JAVA_LONG, 288));
        assertEquals(1, request.get(ValueLayout.JAVA_INT, 296));
        assertEquals(2, request.get(ValueLayout.JAVA_INT, 320));
        assertEquals(1, request.get(ValueLayout.JAVA_LONG, 328));
        assertEquals(1, request.get(ValueLayout.JAVA_LONG, 336));
        assertEquals(1, request.get(ValueLayout.JAVA_INT, 560));
    }

    @Test void anInputIsAskedForWithBothEdgesItsBiasAndRoomForMany() {
        MemorySegment request = LineRequest.of(
            new InputWish(LINE, "door", Bias.PULLED_UP, Duration.ofMillis(5)), Arena.ofAuto());

        assertEquals(1 << 2 | 1 << 4 | 1 << 5 | 1 << 8, request.get(ValueLayout.JAVA_LONG, 288));
        assertEquals(3, request.get(ValueLayout.JAVA_INT, 320));
        assertEquals(5_000, request.get(ValueLayout.JAVA_LONG, 328));
        assertEquals(1, request.get(ValueLayout.JAVA_LONG, 336));
        assertTrue(request.get(ValueLayout.JAVA_INT, 564) >= 256);
    }
}
