package doseward.pump.gpio.chip;

import java.lang.foreign.StructLayout;

/**
 * The calls of {@code include/uapi/linux/gpio.h} that are used, with their numbers worked out as the kernel
 * does.
 */
enum Call {
    GPIO_GET_CHIPINFO(Call.READ, 0x01, Layout.CHIP_INFO),
    GPIO_V2_GET_LINEINFO(Call.READ_AND_WRITE, 0x05, Layout.LINE_INFO),
    GPIO_V2_GET_LINE(Call.READ_AND_WRITE, 0x07, Layout.LINE_REQUEST),
    GPIO_V2_LINE_GET_VALUES(Call.READ_AND_WRITE, 0x0E, Layout.LINE_VALUES),
    GPIO_V2_LINE_SET_VALUES(Call.READ_AND_WRITE, 0x0F, Layout.LINE_VALUES);

    private static final long READ = 2;
    private static final long READ_AND_WRITE = 3;
    private static final long GPIO = 0xB4;

    /** As {@code _IOC} of {@code asm-generic/ioctl.h} makes it: direction, size, kind, number. */
    final long number;

    Call(long direction, int number, StructLayout structure) {
        this.number = direction << 30 | structure.byteSize() << 16 | GPIO << 8 | number;
    }
}
