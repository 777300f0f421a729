package doseward.controller.trumpet;

import doseward.controller.trumpet.Trumpet.Window;
import doseward.pump.gpio.stepper.StepVolume;
import doseward.quantity.Rate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How far steps alone let a flow err: in any window by less than one step, whatever its length. What errs by
 * more has lost a step, or gave it at another time than its own.
 */
public record Grain(StepVolume step, Rate rate) {
    private static final double FEMTOLITRES_PER_MICROLITRE = 1e9;
    private static final double MILLIS_PER_HOUR = Duration.ofHours(1).toMillis();
    private static final double PERCENT = 100;

    /** Samples are whole nanolitres: each end of a window is rounded to one. */
    private static final double NANOLITRE = 1e-3;

    /** What one step is of all that flows in such a window, in percent. */
    public double percentOf(Duration window) {
        return PERCENT * microlitres() / ordered(window);
    }

    /** Whether no window errs by more. */
    public boolean bounds(Trumpet trumpet) {
        return trumpet.windows().stream().allMatch(this::bounds);
    }

    private boolean bounds(Window window) {
        double most = percentOf(window.length()) + PERCENT * NANOLITRE / ordered(window.length());
        return window.most() <= most && window.least() >= -most;
    }

    /** In words and numbers, a line each. */
    public List<String> lines(Curves curves) {
        List<String> lines = new ArrayList<>(List.of("", String.format(Locale.ROOT,
            "One step is %.4f uL, so much of what is ordered for a window:", microlitres())));
        for (Duration window : Trumpet.LENGTHS) {
            lines.add(String.format(Locale.ROOT, "  %2d min   %8.4f %%", window.toMinutes(),
                percentOf(window)));
        }
        lines.add(isKept(curves) ? "No window errs by more."
            : "A window errs by more: steps were lost, or came when they should not.");
        return lines;
    }

    /** Whether both trumpets lie within. */
    public boolean isKept(Curves curves) {
        return bounds(curves.early()) && curves.late().stream().allMatch(this::bounds);
    }

    private double microlitres() {
        return step.femtolitres() / FEMTOLITRES_PER_MICROLITRE;
    }

    private double ordered(Duration window) {
        return rate.microlitresPerHour() * (window.toMillis() / MILLIS_PER_HOUR);
    }
}
