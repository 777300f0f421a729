package doseward.controller.report;

import doseward.controller.telling.Recorded;
import doseward.controller.telling.Threshold;
import doseward.engine.Reading;
import doseward.plan.sheet.Markup;
import doseward.protocol.Value;
import doseward.quantity.Measure;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A sign that is measured: its values as heights, its thresholds as level lines. */
record NumberStrip(String sign, List<Reading> of, Recorded readings, List<Threshold> thresholds, Axis axis)
        implements Strip {
    private static final int HEIGHT = 76;
    private static final int AIR = 8; // above the highest and below the lowest value
    private static final int LINE = 12;

    @Override public int height() {
        return HEIGHT;
    }

    @Override public void draw(Picture picture, int top) {
        List<Measure> values = of.stream().map(NumberStrip::measure).toList();
        Scale scale = scale(values, top);
        picture.line(Axis.LEFT, top + HEIGHT, "H" + Axis.RIGHT, Hue.LINE, 1, "");
        picture.label(top + LINE, sign);
        Measure lowest = values.stream().min(Measure::compareTo).orElseThrow();
        Measure highest = values.stream().max(Measure::compareTo).orElseThrow();
        picture.label(top + 2 * LINE + 4, lowest.equals(highest) ? lowest.toString()
            : "lowest " + lowest);
        if (!lowest.equals(highest)) {
            picture.label(top + 3 * LINE + 6, "highest " + highest);
        }
        thresholds(picture, scale);
        line(picture, scale);
        of.forEach(reading -> picture.add("<g><title>" + Markup.escaped(reading.sign() + " "
            + reading.value() + ", by " + reading.by()) + "</title>" + Dot.of(readings.isGuilty(reading))
            .drawn(axis.x(reading.taken()), scale.y(measure(reading).millionths())) + "</g>"));
    }

    private static Measure measure(Reading reading) {
        return ((Value.Measured) reading.value()).measure();
    }

    private Scale scale(List<Measure> values, int top) {
        LongStream shown = Stream.concat(values.stream(), thresholds.stream().map(Threshold::value))
            .mapToLong(Measure::millionths);
        var range = shown.summaryStatistics();
        long least = range.getMin();
        long most = range.getMax() > least ? range.getMax() : Math.addExact(least, 1);
        return new Scale(least, most, top + AIR, HEIGHT - 2 * AIR);
    }

    private void thresholds(Picture picture, Scale scale) {
        int lastLabel = Integer.MIN_VALUE;
        for (Threshold threshold : thresholds) {
            int y = scale.y(threshold.value().millionths());
            Hue hue = threshold.stops() ? Hue.INK : Hue.HOLD;
            picture.line(Axis.LEFT, y, "H" + Axis.RIGHT, hue, 1,
                threshold.stops() ? "" : "stroke-dasharray=\"6 3\"");
            if (Math.abs(y - lastLabel) >= LINE) {
                picture.words(Axis.RIGHT - 2, y - 3, hue, "text-anchor=\"end\" font-size=\"10\"",
                    threshold.words());
                lastLabel = y;
            }
        }
    }

    private void line(Picture picture, Scale scale) {
        StringBuilder path = new StringBuilder();
        for (Reading reading : of) {
            path.append(path.isEmpty() ? 'M' : 'L').append(axis.x(reading.taken())).append(' ')
                .append(scale.y(measure(reading).millionths()));
        }
        picture.add("<path d=\"" + path + "\" " + Hue.EDGE.stroke(1) + "/>");
    }
}
