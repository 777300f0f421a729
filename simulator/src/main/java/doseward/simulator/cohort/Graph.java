package doseward.simulator.cohort;

import doseward.controller.picture.Axes;
import doseward.controller.picture.Axis;
import doseward.controller.picture.Sheet;
import doseward.controller.report.Hue;
import java.util.List;
import java.util.Locale;

/** What the pictures of a cohort have in common: their size, and how two arms are told apart. */
final class Graph {
    static final int WIDTH = 520;
    static final int HEIGHT = 300;
    static final int LEFT = 62;
    static final int RIGHT = WIDTH - 24;
    static final int TOP = 44;
    static final int BOTTOM = HEIGHT - 50;

    private static final int KEY = 24;
    private static final int HALF = 2;
    private static final int LETTERS = 29;

    private Graph() {}

    /** The hue of an arm. */
    static Hue hue(int arm) {
        return arm == 0 ? Hue.FLOW : Hue.HOLD;
    }

    /** What tells the second arm from the first without colour. */
    static String dash(int arm) {
        return arm == 0 ? "" : "stroke-dasharray=\"6 3\"";
    }

    /** Shares of patients from the bottom to the top, over values from left to right. */
    static Axes shares(Sheet sheet, double least, double most, double highest) {
        return new Axes(sheet, new Axis(least, most, LEFT, RIGHT), new Axis(0, highest, BOTTOM, TOP));
    }

    /** A filled shape of an arm from one corner to the other. */
    static void bar(Sheet sheet, double left, double top, double right, double bottom, int arm) {
        sheet.area(List.of(new Sheet.Point(px(left), px(top)), new Sheet.Point(px(right), px(top)),
            new Sheet.Point(px(right), px(bottom)), new Sheet.Point(px(left), px(bottom))), hue(arm),
            arm == 0 ? "0.75" : "0.45");
    }

    /** Which arm is which, at the head of a picture; nothing where there is one alone. */
    static void key(Sheet sheet, List<String> names, int y) {
        for (int arm = 0; arm < names.size() && names.size() > 1; arm++) {
            int x = LEFT + arm * (RIGHT - LEFT) / HALF;
            sheet.line("M" + x + " " + (y - 4) + "h" + KEY, hue(arm), 4, dash(arm));
            sheet.words(x + KEY + 6, y, Hue.WORDS, "font-size=\"12\"", shortened(names.get(arm), LETTERS));
        }
    }

    static String shortened(String words, int most) {
        return words.length() <= most ? words : words.substring(0, most - 1) + "…";
    }

    static double at(Axis axis, double value) {
        return Double.parseDouble(axis.at(value));
    }

    static String px(double pixel) {
        return String.format(Locale.ROOT, "%.1f", pixel);
    }
}
