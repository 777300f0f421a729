package doseward.pump.gpio.chip;

/** The errors of {@code asm-generic/errno.h} that a chip or a line can meet, and in words what each means. */
final class Errno {
    static final int EPERM = 1;
    static final int ENOENT = 2;
    static final int EINTR = 4;
    static final int ENXIO = 6;
    static final int EACCES = 13;
    static final int EBUSY = 16;
    static final int ENODEV = 19;
    static final int EINVAL = 22;
    static final int ENOTTY = 25;

    private Errno() {}

    static String words(int errno) {
        return switch (errno) {
            case EPERM, EACCES -> "permission was refused";
            case ENOENT -> "there is no such file";
            case ENXIO, ENODEV -> "the device is gone";
            case EBUSY -> "it is in use";
            case EINVAL -> "the kernel does not take this setting";
            case ENOTTY -> "it is no GPIO chip";
            default -> "the kernel said error " + errno;
        };
    }
}
