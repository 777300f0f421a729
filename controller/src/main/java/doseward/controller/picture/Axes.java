package doseward.controller.picture;

import doseward.controller.picture.Sheet.Point;
import doseward.controller.report.Hue;
import java.util.List;

/** A pair of axes on a sheet, with grid, ticks and names. */
public record Axes(Sheet sheet, Axis across, Axis up) {
    public void frame(String title, String acrossName, String upName, List<Double> ticksAcross) {
        sheet.words(across.from(), up.to() - 16, Hue.INK, "font-size=\"15\" font-weight=\"600\"", title);
        for (double tick : up.ticks()) {
            sheet.line("M" + across.from() + " " + up.at(tick) + "H" + across.to(), Hue.LINE, 1, "");
            sheet.words(across.from() - 8, up.near(tick) + 4, Hue.WORDS, "text-anchor=\"end\"",
                Axis.told(tick));
        }
        for (double tick : ticksAcross) {
            sheet.line("M" + across.at(tick) + " " + up.to() + "V" + up.from(), Hue.LINE, 1, "");
            sheet.words(across.near(tick), up.from() + 18, Hue.WORDS, "text-anchor=\"middle\"",
                Axis.told(tick));
        }
        sheet.line("M" + across.from() + " " + up.to() + "V" + up.from() + "H" + across.to(), Hue.EDGE, 1,
            "");
        sheet.words((across.from() + across.to()) / 2, up.from() + 38, Hue.WORDS, "text-anchor=\"middle\"",
            acrossName);
        int middle = (up.from() + up.to()) / 2;
        sheet.words(20, middle, Hue.WORDS, "text-anchor=\"middle\" transform=\"rotate(-90 20 " + middle
            + ")\"", upName);
    }

    public Point at(double x, double y) {
        return new Point(across.at(x), up.at(y));
    }

    /** A level line right across. */
    public void level(double value, Hue hue, int width, String more) {
        sheet.line("M" + across.from() + " " + up.at(value) + "H" + across.to(), hue, width, more);
    }
}
