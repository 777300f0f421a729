package doseward.controller.paper;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Slanting lines that fill a box, none of them beyond it. */
final class Hatch {
    private Hatch() {}

    /** Lines so far apart, at half a right angle; lines of boxes beside each other meet. */
    static Shape of(Rectangle2D box, double apart) {
        Path2D lines = new Path2D.Double();
        double step = apart * Math.sqrt(2);
        double first = Math.floor((box.getX() + box.getY()) / step) * step;
        for (double sum = first; sum < box.getMaxX() + box.getMaxY(); sum += step) {
            double from = Math.max(box.getX(), sum - box.getMaxY());
            double to = Math.min(box.getMaxX(), sum - box.getY());
            if (from < to) {
                lines.moveTo(from, sum - from);
                lines.lineTo(to, sum - to);
            }
        }
        return lines;
    }
}
