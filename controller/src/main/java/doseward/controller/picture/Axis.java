package doseward.controller.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where values lie on one side of a chart: from one pixel to another, which may run either way. */
public record Axis(double least, double most, int from, int to) {
    private static final int TICKS = 8;
    private static final double HARDLY = 1e-9;

    public Axis {
        if (!(most > least)) {
            throw new IllegalArgumentException("no span from " + least + " to " + most);
        }
    }

    /** The pixel of a value, to a tenth. */
    public String at(double value) {
        double inside = (Math.clamp(value, least, most) - least) / (most - least);
        return String.format(Locale.ROOT, "%.1f", from + inside * (to - from));
    }

    /** The nearest whole pixel. */
    public int near(double value) {
        return (int) Math.round(Double.parseDouble(at(value)));
    }

    /** Round values within: 1, 2 or 5 and noughts apart. */
    public List<Double> ticks() {
        double step = Math.pow(10, Math.floor(Math.log10((most - least) / TICKS)));
        for (double wider : List.of(2.0, 2.5, 2.0)) {
            step *= (most - least) / step > TICKS ? wider : 1;
        }
        List<Double> ticks = new ArrayList<>();
        for (long tick = (long) Math.ceil(least / step - HARDLY); tick * step <= most + HARDLY; tick++) {
            ticks.add(tick * step);
        }
        return ticks;
    }

    /** A value as it stands beside a tick: no more digits than it needs. */
    public static String told(double value) {
        String text = String.format(Locale.ROOT, "%.3f", value).replaceAll("0+$", "").replaceAll("\\.$", "");
        return text.equals("-0") ? "0" : text;
    }
}
