package doseward.plan.sheet;

/** The few shapes that pictures are drawn with. */
public final class Svg {
    private Svg() {}

    /** A rectangle from its upper left corner. */
    public static String rectangle(int x, int y, int width, int height, String more) {
        return "<rect x=\"" + x + "\" y=\"" + y + "\" width=\"" + width + "\" height=\"" + height + "\" "
            + more + "/>";
    }

    /** Words, from their lower left corner unless {@code more} says otherwise. */
    public static String text(int x, int y, String more, String words) {
        return "<text x=\"" + x + "\" y=\"" + y + "\" " + more + ">" + Markup.escaped(words) + "</text>";
    }

    static String fill(String colour) {
        return "fill=\"" + colour + "\"";
    }

    static String hollow(String colour, boolean dashed) {
        return "fill=\"#ffffff\" stroke=\"" + colour + "\"" + (dashed ? " stroke-dasharray=\"3 2\"" : "");
    }
}
