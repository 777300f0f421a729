package doseward.controller.report;

import doseward.plan.sheet.Markup;
import doseward.plan.sheet.Svg;

/** One picture of a report: drawn from the top down, and stamped wherever it is cut out. */
final class Picture {

    private static final int STAMP = 20;
    private static final int LONGEST_LABEL = 29; // letters that have room left of the axis

    private final String key;
    private final String title;
    private final String stamp;
    private final StringBuilder body = new StringBuilder();

    /**
     * An empty picture.
     *
     * @param key no other picture of the page has it; patterns are named by it
     * @param stamp says that nobody is treated
     */
    Picture(String key, String title, String stamp) {
        this.key = key;
        this.title = title;
        this.stamp = stamp;
    }

    void add(String shapes) {
        body.append(shapes).append('\n');
    }

    void words(int x, int y, Hue hue, String more, String words) {
        add(Svg.text(x, y, hue.fill() + " " + more, words));
    }

    /** A row of words in the left margin, that names what lies right of it. */
    void label(int y, String words) {
        String fitting = words.length() <= LONGEST_LABEL ? words
            : words.substring(0, LONGEST_LABEL - 1) + "…";
        words(Axis.LEFT - 8, y, Hue.WORDS, "text-anchor=\"end\"", fitting);
    }

    void line(int x, int y, String path, Hue hue, int width, String more) {
        add("<path d=\"M" + x + " " + y + path + "\" " + hue.stroke(width) + " " + more + "/>");
    }

    /** A fill that is striped, for what must be told apart without its colour. */
    String hatch() {
        return "fill=\"url(#hatch-" + key + ")\"";
    }

    /** The picture as one SVG: what was drawn down to here, and below it the stamp. */
    String svg(int drawn) {
        int height = drawn + STAMP;
        String said = Markup.escaped(title);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + Axis.WIDTH + " " + height
            + "\" width=\"" + Axis.WIDTH + "\" height=\"" + height + "\" role=\"img\" aria-label=\"" + said
            + "\" font-family=\"system-ui, 'Segoe UI', Helvetica, Arial, sans-serif\" font-size=\"12\">\n"
            + "<title>" + said + "</title>\n<defs><pattern id=\"hatch-" + key + "\" width=\"7\" height=\"7\" "
            + "patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><path d=\"M0 0V7\" "
            + Hue.HOLD.stroke(2) + " stroke-opacity=\"0.45\"/></pattern></defs>\n"
            + Svg.rectangle(0, 0, Axis.WIDTH, height, Hue.CARD.fill()) + "\n" + body
            + Svg.text(Axis.RIGHT, height - 6, Hue.FAINT.fill() + " text-anchor=\"end\" font-weight=\"600\"",
                stamp) + "\n</svg>\n";
    }
}
