package doseward.pump.gpio.system;

/** How the kernel numbers the calls of a device, as {@code _IOC} of {@code asm-generic/ioctl.h} does. */
public final class Ioctl {
    /** What is told to the device. */
    public static final long WRITE = 1;

    /** What is asked of it. */
    public static final long READ = 2;

    private Ioctl() {}

    /** Direction, size of the structure, kind of device, and number of the call. */
    public static long number(long direction, long kind, int number, long bytes) {
        return direction << 30 | bytes << 16 | kind << 8 | number;
    }
}
