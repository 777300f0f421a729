package doseward.controller.paper;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The outline that a path tells: moves and straight lines, with a letter before each. */
final class Outline {
    private static final Pattern STEP = Pattern.compile("([A-Za-z])\\s*(-?\\d+)?\\s*(-?\\d+)?");

    private final Path2D path = new Path2D.Double();
    private int x;
    private int y;

    private Outline() {}

    static Shape of(String told) {
        Outline outline = new Outline();
        STEP.matcher(told).results().forEach(outline::take);
        return outline.path;
    }

    private void take(MatchResult step) {
        switch (step.group(1)) {
            case "M" -> move(number(step, 2), number(step, 3));
            case "m" -> move(x + number(step, 2), y + number(step, 3));
            case "L" -> line(number(step, 2), number(step, 3));
            case "l" -> line(x + number(step, 2), y + number(step, 3));
            case "H" -> line(number(step, 2), y);
            case "h" -> line(x + number(step, 2), y);
            case "V" -> line(x, number(step, 2));
            case "v" -> line(x, y + number(step, 2));
            case "z" -> path.closePath();
            default -> throw new IllegalArgumentException("paper can't draw " + step.group());
        }
    }

    private static int number(MatchResult step, int group) {
        return Integer.parseInt(step.group(group));
    }

    private void move(int toX, int toY) {
        x = toX;
        y = toY;
        path.moveTo(x, y);
    }

    private void line(int toX, int toY) {
        x = toX;
        y = toY;
        path.lineTo(x, y);
    }
}
