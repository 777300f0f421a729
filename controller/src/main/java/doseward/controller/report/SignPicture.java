package doseward.controller.report;

import doseward.controller.telling.Told;
import doseward.controller.words.Clock;
import doseward.engine.Reading;
import doseward.plan.Plan;
import doseward.protocol.Sign;
import java.util.List;

/** The readings of one cycle: a strip for each sign on a common axis of time, below the doses. */
final class SignPicture {
    private static final int HEAD = 20;
    private static final int BETWEEN = 10;

    private final Plan plan;
    private final Axis axis;
    private final Lanes lanes;
    private final Across across;
    private final Picture picture;
    private final Readings readings;

    SignPicture(Told told, Readings readings, Period period, Clock clock) {
        this.plan = told.course().plan();
        this.axis = new Axis(period, clock.zone());
        this.lanes = new Lanes(plan.orders(), told.course().doses(), axis, clock);
        this.across = new Across(told, axis, clock);
        this.readings = readings;
        this.picture = new Picture("signs-" + period.cycle(), "Cycle " + period.cycle()
            + ": readings of each sign, with holds, stops and doses",
            told.course().opening().stage().banner());
    }

    String svg() {
        List<Strip> strips = plan.signs().stream().filter(sign -> !of(sign).isEmpty()).map(this::strip)
            .sorted((one, other) -> Integer.compare(other.height(), one.height())).toList();
        int bottom = HEAD + lanes.height() + strips.stream().mapToInt(strip -> strip.height() + BETWEEN).sum()
            + 6;
        picture.add(axis.grid(0, bottom));
        across.draw(picture, HEAD, bottom);
        lanes.draw(picture, HEAD);
        int top = HEAD + lanes.height() + BETWEEN;
        for (Strip strip : strips) {
            strip.draw(picture, top);
            top += strip.height() + BETWEEN;
        }
        legend(bottom + 20);
        return picture.svg(bottom + 48);
    }

    private List<Reading> of(Sign sign) {
        return readings.of(sign.name(), axis.period());
    }

    /** Numbers are drawn as heights, all else as words. */
    private Strip strip(Sign sign) {
        return sign instanceof Sign.Measured ? new NumberStrip(sign.name(), of(sign), readings,
            Threshold.of(plan, sign.name()), axis) : new WordStrip(sign.name(), of(sign), readings, axis);
    }

    private void legend(int y) {
        Lanes.legend(picture, y);
        picture.add(Dot.PLAIN.drawn(Axis.LEFT + 6, y + 16));
        picture.words(Axis.LEFT + 16, y + 20, Hue.WORDS, "", "reading");
        picture.add(Dot.GUILTY.drawn(Axis.LEFT + 84, y + 16));
        picture.words(Axis.LEFT + 96, y + 20, Hue.WORDS, "", "a hold, stop or halt went by it");
        picture.line(Axis.LEFT + 290, y + 16, "h22", Hue.HOLD, 1, "stroke-dasharray=\"6 3\"");
        picture.words(Axis.LEFT + 318, y + 20, Hue.WORDS, "", "holds at");
        picture.line(Axis.LEFT + 382, y + 16, "h22", Hue.INK, 1, "");
        picture.words(Axis.LEFT + 410, y + 20, Hue.WORDS, "", "stops at");
        across.legend(picture, Axis.LEFT + 480, y + 20);
    }
}
