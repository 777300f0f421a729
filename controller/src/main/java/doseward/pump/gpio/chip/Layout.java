package doseward.pump.gpio.chip;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.MemoryLayout.sequenceLayout;
import static java.lang.foreign.MemoryLayout.structLayout;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.StructLayout;

/**
 * The kernel's structures as they stand in {@code include/uapi/linux/gpio.h} (since Linux 5.10; an interface
 * that the kernel keeps), of 64-bit machines. Names are the header's.
 */
final class Layout {
    static final int NAME_BYTES = 32;
    private static final int LINES_MAX = 64;
    private static final int ATTRIBUTES_MAX = 10;

    /** {@code struct gpiochip_info}. */
    static final StructLayout CHIP_INFO = structLayout(
        sequenceLayout(NAME_BYTES, JAVA_BYTE).withName("name"),
        sequenceLayout(NAME_BYTES, JAVA_BYTE).withName("label"),
        JAVA_INT.withName("lines"));

    /** {@code struct gpio_v2_line_values}. */
    static final StructLayout LINE_VALUES = structLayout(JAVA_LONG.withName("bits"),
        JAVA_LONG.withName("mask"));

    /** {@code struct gpio_v2_line_attribute}; the union's widest member stands for all. */
    private static final StructLayout ATTRIBUTE = structLayout(JAVA_INT.withName("id"),
        JAVA_INT.withName("padding"),
        JAVA_LONG.withName("value"));

    /** {@code struct gpio_v2_line_config_attribute}. */
    static final StructLayout CONFIG_ATTRIBUTE = structLayout(ATTRIBUTE.withName("attr"),
        JAVA_LONG.withName("mask"));

    /** {@code struct gpio_v2_line_config}. */
    private static final StructLayout CONFIG = structLayout(JAVA_LONG.withName("flags"),
        JAVA_INT.withName("num_attrs"), sequenceLayout(5, JAVA_INT).withName("padding"),
        sequenceLayout(ATTRIBUTES_MAX, CONFIG_ATTRIBUTE).withName("attrs"));

    /** {@code struct gpio_v2_line_request}. */
    static final StructLayout LINE_REQUEST = structLayout(
        sequenceLayout(LINES_MAX, JAVA_INT).withName("offsets"),
        sequenceLayout(NAME_BYTES, JAVA_BYTE).withName("consumer"),
        CONFIG.withName("config"),
        JAVA_INT.withName("num_lines"), JAVA_INT.withName("event_buffer_size"),
        sequenceLayout(5, JAVA_INT).withName("padding"), JAVA_INT.withName("fd"));

    /** {@code struct gpio_v2_line_info}. */
    static final StructLayout LINE_INFO = structLayout(
        sequenceLayout(NAME_BYTES, JAVA_BYTE).withName("name"),
        sequenceLayout(NAME_BYTES, JAVA_BYTE).withName("consumer"),
        JAVA_INT.withName("offset"), JAVA_INT.withName("num_attrs"), JAVA_LONG.withName("flags"),
        sequenceLayout(ATTRIBUTES_MAX, ATTRIBUTE).withName("attrs"),
        sequenceLayout(4, JAVA_INT).withName("padding"));

    /** {@code struct gpio_v2_line_event}. */
    static final StructLayout LINE_EVENT = structLayout(JAVA_LONG.withName("timestamp_ns"),
        JAVA_INT.withName("id"),
        JAVA_INT.withName("offset"), JAVA_INT.withName("seqno"), JAVA_INT.withName("line_seqno"),
        sequenceLayout(6, JAVA_INT).withName("padding"));

    private Layout() {}

    /** Where the named part of a structure begins. */
    static long at(StructLayout structure, String name) {
        return structure.byteOffset(groupElement(name));
    }

    /** Where the named part of a structure within a structure begins. */
    static long at(StructLayout structure, String outer, String inner) {
        return structure.byteOffset(groupElement(outer), groupElement(inner));
    }

    /** Where the named part of the first configuration attribute of a request begins. */
    static long inFirstAttribute(String... names) {
        MemoryLayout.PathElement[] path = new MemoryLayout.PathElement[names.length];
        for (int at = 0; at < names.length; at++) {
            path[at] = groupElement(names[at]);
        }
        return at(LINE_REQUEST, "config", "attrs") + CONFIG_ATTRIBUTE.byteOffset(path);
    }
}
