package doseward.pump.gpio.chip;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import doseward.pump.gpio.line.InputWish;
import doseward.pump.gpio.line.Level;
import doseward.pump.gpio.line.OutputWish;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Writes a {@code struct gpio_v2_line_request} for one line. */
final class LineRequest {
    /**
     * The kernel keeps so many edges for us; 16 were lost within a pause of 40 ms where each 2 ms brought
     * one.
     */
    static final int EDGES_KEPT = 1024;
    private static final long THE_LINE = 1;
    private static final long NANOS_PER_MICRO = 1_000;

    private LineRequest() {}

    /** With its first level, so that it is never at another one, not even for a moment. */
    static MemorySegment of(OutputWish wish, Arena arena) {
        MemorySegment request = plain(arena, wish.line().offset(), wish.use(), Flag.OUTPUT);
        attribute(request, Flag.ATTRIBUTE_OUTPUT_VALUES, wish.initial() == Level.HIGH ? THE_LINE : 0);
        return request;
    }

    /** With both edges, the kernel's time of each, and room for many. */
    static MemorySegment of(InputWish wish, Arena arena) {
        MemorySegment request = plain(arena, wish.line().offset(), wish.use(),
            Flag.INPUT | Flag.EDGE_RISING | Flag.EDGE_FALLING | Flag.of(wish.bias()));
        request.set(JAVA_INT, Layout.at(Layout.LINE_REQUEST, "event_buffer_size"), EDGES_KEPT);
        if (!wish.settles().equals(Duration.ZERO)) {
            attribute(request, Flag.ATTRIBUTE_DEBOUNCE, wish.settles().toNanos() / NANOS_PER_MICRO);
        }
        return request;
    }

    private static MemorySegment plain(Arena arena, int offset, String use, long flags) {
        MemorySegment request = arena.allocate(Layout.LINE_REQUEST);
        request.set(JAVA_INT, Layout.at(Layout.LINE_REQUEST, "offsets"), offset);
        MemorySegment.copy(use.getBytes(StandardCharsets.US_ASCII), 0, request, JAVA_BYTE,
            Layout.at(Layout.LINE_REQUEST, "consumer"), use.length());
        request.set(JAVA_LONG, Layout.at(Layout.LINE_REQUEST, "config", "flags"), flags);
        request.set(JAVA_INT, Layout.at(Layout.LINE_REQUEST, "num_lines"), 1);
        return request;
    }

    /** Its mask counts the lines of this request, not those of the chip. */
    private static void attribute(MemorySegment request, int id, long value) {
        request.set(JAVA_INT, Layout.at(Layout.LINE_REQUEST, "config", "num_attrs"), 1);
        request.set(JAVA_INT, Layout.inFirstAttribute("attr", "id"), id);
        request.set(JAVA_LONG, Layout.inFirstAttribute("attr", "value"), value);
        request.set(JAVA_LONG, Layout.inFirstAttribute("mask"), THE_LINE);
    }
}
