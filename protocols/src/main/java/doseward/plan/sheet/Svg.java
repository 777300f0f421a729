package doseward.plan.sheet;

/** The few shapes that the calendar is drawn with. */
final class Svg {
    private Svg() {}

    static String rectangle(int x, int y, int width, int height, String more) {
        return "<rect x=\"" + x + "\" y=\"" + y + "\" width=\"" + width + "\" height=\"" + height + "\" "
            + more + "/>";
    }

    static String text(int x, int y, String more, String words) {
        return "<text x=\"" + x + "\" y=\"" + y + "\" " + more + ">" + Markup.escaped(words) + "</text>";
    }

    static String fill(String colour) {
        return "fill=\"" + colour + "\"";
    }

    static String hollow(String colour, boolean dashed) {
        return "fill=\"#ffffff\" stroke=\"" + colour + "\"" + (dashed ? " stroke-dasharray=\"3 2\"" : "");
    }
}
