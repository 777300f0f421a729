package doseward.controller.report;

import doseward.controller.telling.Recorded;
import doseward.controller.telling.Threshold;
import doseward.controller.telling.Told;
import doseward.controller.words.Clock;
import doseward.engine.Reading;
import doseward.plan.Plan;
import doseward.protocol.Sign;
import java.util.ArrayList;
import java.util.List;

/** Readings of one cycle: a strip for each sign on a common axis of time, below the doses. */
final class SignPicture {
    /** So that a picture with its axis, doses and legend stands on one sheet, in letters that can be read. */
    private static final int TALLEST = 480;
    private static final int HEAD = 20;
    private static final int BETWEEN = 10;

    private final Axis axis;
    private final Lanes lanes;
    private final Across across;
    private final Picture picture;
    private final List<Strip> strips;

    private SignPicture(Told told, List<Strip> strips, Axis axis, Clock clock, int number) {
        this.axis = axis;
        this.lanes = new Lanes(told.course().plan().orders(), told.course().doses(), axis, clock);
        this.across = new Across(told, axis, clock);
        this.strips = strips;
        int cycle = axis.period().cycle();
        this.picture = new Picture("signs-" + cycle + "-" + number, "Cycle " + cycle
            + ": readings of each sign, with holds, stops and doses",
            told.course().opening().stage().banner());
    }

    /** As many as the signs that were read need. */
    static List<SignPicture> of(Told told, Recorded readings, Period period, Clock clock) {
        Axis axis = new Axis(period, clock.zone());
        Plan plan = told.course().plan();
        List<Strip> strips = plan.signs().stream()
            .filter(sign -> !period.of(readings, sign.name()).isEmpty())
            .map(sign -> strip(sign, plan, readings, axis))
            .sorted((one, other) -> Integer.compare(other.height(), one.height())).toList();
        List<SignPicture> pictures = new ArrayList<>();
        for (List<Strip> fitting : parted(strips)) {
            pictures.add(new SignPicture(told, fitting, axis, clock, pictures.size() + 1));
        }
        return pictures;
    }

    private static List<List<Strip>> parted(List<Strip> strips) {
        List<List<Strip>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        int height = 0;
        for (Strip strip : strips) {
            height += strip.height() + BETWEEN;
            if (height > TALLEST) {
                parts.add(new ArrayList<>());
                height = strip.height() + BETWEEN;
            }
            parts.getLast().add(strip);
        }
        return parts;
    }

    String svg() {
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

    /** Numbers are drawn as heights, all else as words. */
    private static Strip strip(Sign sign, Plan plan, Recorded readings, Axis axis) {
        List<Reading> read = axis.period().of(readings, sign.name());
        return sign instanceof Sign.Measured ? new NumberStrip(sign.name(), read, readings,
            Threshold.of(plan, sign.name()), axis) : new WordStrip(sign.name(), read, readings, axis);
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
