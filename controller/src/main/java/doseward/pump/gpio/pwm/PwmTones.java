package doseward.pump.gpio.pwm;

import doseward.pump.gpio.clock.KernelClock;
import doseward.pump.gpio.clock.PulseClock;
import doseward.pump.gpio.line.OutputLine;
import java.nio.file.Path;

/** Tones of this machine's PWM chips: {@code /sys/class/pwm}, by the kernel's own interface. */
public final class PwmTones implements Tones {
    private static final Path CHIPS = Path.of("/sys/class/pwm");

    private final PwmFiles files;
    private final PulseClock clock;

    public PwmTones() {
        this(new SysfsFiles(CHIPS), new KernelClock());
    }

    /** Those of other files. */
    PwmTones(PwmFiles files, PulseClock clock) {
        this.files = files;
        this.clock = clock;
    }

    @Override public OutputLine tone(PwmId channel, Pitch pitch) {
        return new PwmTone(new PwmChannel(files, clock, channel), pitch);
    }
}
