package doseward.controller.clock;

import doseward.engine.ClockReading;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;

/**
 * The clocks of this machine. Linux names each boot and counts from it, also while it sleeps; elsewhere each
 * process is taken for a boot of its own, so that after a restart the wall clock is asked.
 */
public final class SystemClock implements MachineClock {
    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");
    private static final Path UPTIME = Path.of("/proc/uptime");
    private static final long NANOS_IN_A_SECOND = 1_000_000_000;

    private final InstantSource wall = InstantSource.system();
    private final String boot;
    private final Duration uptime;
    private final long nanos;

    private SystemClock(String boot, Duration uptime) {
        this.boot = boot;
        this.uptime = uptime;
        this.nanos = System.nanoTime();
    }

    /** As they are now. */
    public static SystemClock ofThisMachine() {
        return of(BOOT, UPTIME);
    }

    /** The same, with the files in which the system tells its boot and its uptime. */
    static SystemClock of(Path boot, Path uptime) {
        try {
            String seconds = Files.readString(uptime, StandardCharsets.US_ASCII).strip().split(" ", 2)[0];
            return new SystemClock(Files.readString(boot, StandardCharsets.US_ASCII).strip(),
                Duration.ofNanos(new BigDecimal(seconds)
                    .multiply(BigDecimal.valueOf(NANOS_IN_A_SECOND)).longValue()));
        } catch (IOException | NumberFormatException notTold) {
            return new SystemClock("process " + UUID.randomUUID() + ", for the system does not tell: "
                + notTold.getClass().getSimpleName(), Duration.ZERO);
        }
    }

    @Override public ClockReading read() {
        return new ClockReading(wall.instant(), uptime.plusNanos(System.nanoTime() - nanos), boot);
    }
}
