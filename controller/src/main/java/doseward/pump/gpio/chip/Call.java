package doseward.pump.gpio.chip;

import doseward.pump.gpio.system.Ioctl;
import java.lang.foreign.StructLayout;

/**
 * The calls of {@code include/uapi/linux/gpio.h} that are used, with their numbers worked out as the kernel
 * does.
 */
enum Call {
    GPIO_GET_CHIPINFO(Ioctl.READ, 0x01, Layout.CHIP_INFO),
    GPIO_V2_GET_LINEINFO(Call.READ_AND_WRITE, 0x05, Layout.LINE_INFO),
    GPIO_V2_GET_LINE(Call.READ_AND_WRITE, 0x07, Layout.LINE_REQUEST),
    GPIO_V2_LINE_GET_VALUES(Call.READ_AND_WRITE, 0x0E, Layout.LINE_VALUES),
    GPIO_V2_LINE_SET_VALUES(Call.READ_AND_WRITE, 0x0F, Layout.LINE_VALUES);

    private static final long READ_AND_WRITE = Ioctl.READ | Ioctl.WRITE;
    private static final long GPIO = 0xB4;

    final long number;

    Call(long direction, int number, StructLayout structure) {
        this.number = Ioctl.number(direction, GPIO, number, structure.byteSize());
    }
}
