package doseward.controller.trumpet;

import doseward.controller.trumpet.Trumpet.Window;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Curves in words and numbers, a line each. */
public final class Table {
    /** A drop of which a balance or an eye can be sure. */
    private static final long FIRST_FLOW = 10_000;

    private Table() {}

    /** All that is told of the curves. */
    public static List<String> of(Curves curves) {
        List<String> lines = new ArrayList<>();
        lines.add("First 0.01 mL: " + curves.firstOf(FIRST_FLOW).map(Table::minutes)
            .map(time -> "after " + time + " at most").orElse("never"));
        trumpet(lines, "A, second hour", curves.early());
        Optional<Trumpet> late = curves.late();
        late.ifPresent(trumpet -> trumpet(lines, "B, last hour", trumpet));
        if (late.isEmpty()) {
            lines.add("");
            lines.add("B, last hour: needs 3 h or more.");
        }
        if (curves.setbacks() > 0) {
            lines.add("");
            lines.add(curves.setbacks() + " of " + curves.samples().intervals()
                + " samples were below the one before: a draught at the balance, or flow that went back.");
        }
        return List.copyOf(lines);
    }

    private static void trumpet(List<String> lines, String name, Trumpet trumpet) {
        lines.add("");
        lines.add(name + ": mean error " + percent(trumpet.mean()));
        lines.add("  window   windows    Ep max    Ep min");
        for (Window window : trumpet.windows()) {
            lines.add(String.format(Locale.ROOT, "  %2d min   %7d  %8s  %8s", window.length().toMinutes(),
                window.count(), percent(window.most()), percent(window.least())));
        }
    }

    /** An error with its sign, to a hundredth of a percent. */
    public static String percent(double error) {
        return String.format(Locale.ROOT, "%+.2f %%", error);
    }

    private static String minutes(Duration time) {
        return (time.toSeconds() % 60 == 0 ? "" + time.toMinutes() : time.toMinutes() + ".5") + " min";
    }
}
