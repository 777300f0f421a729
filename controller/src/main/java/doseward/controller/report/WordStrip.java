package doseward.controller.report;

import doseward.controller.telling.Recorded;
import doseward.engine.Reading;
import doseward.plan.sheet.Markup;
import java.util.List;

/** A sign that is told in words: a dot a reading, and the word wherever it changed. */
record WordStrip(String sign, List<Reading> of, Recorded readings, Axis axis) implements Strip {
    private static final int HEIGHT = 26;
    private static final int MIDDLE = 17;
    private static final int LETTER = 6; // about as wide as a letter of this size

    @Override public int height() {
        return HEIGHT;
    }

    @Override public void draw(Picture picture, int top) {
        picture.line(Axis.LEFT, top + MIDDLE, "H" + Axis.RIGHT, Hue.LINE, 1, "");
        picture.label(top + MIDDLE + 4, sign);
        String before = "";
        int free = 0;
        for (Reading reading : of) {
            int x = axis.x(reading.taken());
            String word = reading.value().toString();
            picture.add("<g><title>" + Markup.escaped(sign + " " + word + ", by " + reading.by())
                + "</title>" + Dot.of(readings.isGuilty(reading)).drawn(x, top + MIDDLE) + "</g>");
            int width = word.length() * LETTER;
            if (!word.equals(before) && x >= free) {
                boolean fits = x + width < Axis.RIGHT;
                picture.words(fits ? x - 2 : Axis.RIGHT, top + 8, Hue.INK, "font-size=\"10\""
                    + (fits ? "" : " text-anchor=\"end\""), word);
                free = x + width + LETTER;
            }
            before = word;
        }
    }
}
