package doseward.pump.gpio.system;

/** The errors of {@code asm-generic/errno.h} that a device can meet, and in words what each means. */
public final class Errno {
    public static final int EPERM = 1;
    public static final int ENOENT = 2;
    public static final int EINTR = 4;
    public static final int ENXIO = 6;
    public static final int EACCES = 13;
    public static final int EBUSY = 16;
    public static final int ENODEV = 19;
    public static final int EINVAL = 22;
    public static final int ENOTTY = 25;

    private Errno() {}

    /** In a few words. */
    public static String words(int errno) {
        return switch (errno) {
            case EPERM, EACCES -> "permission was refused";
            case ENOENT -> "there is no such file";
            case ENXIO, ENODEV -> "the device is gone";
            case EBUSY -> "it is in use";
            case EINVAL -> "the kernel does not take this setting";
            case ENOTTY -> "it does not know this call";
            default -> "the kernel said error " + errno;
        };
    }
}
