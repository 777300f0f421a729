package doseward.controller.report;

import java.util.Locale;

/**
 * What a colour of the report means. A picture carries the colour for light paper; a page may give it another
 * for the dark by the class that stands beside it.
 */
public enum Hue {
    INK("#1a1c1e", "#ece7dc"), WORDS("#484a4c", "#b9b4a9"), FAINT("#5f6163", "#96928a"),
    EDGE("#7a766c", "#767e85"), LINE("#d9d3c6", "#30363c"), CARD("#fffdf8", "#16191c"),
    PAGE("#efebe2", "#0e1012"), FLOW("#17693f", "#78cfa2"), HOLD("#6537a8", "#c9aaf2");

    private final String light;
    private final String dark;

    Hue(String light, String dark) {
        this.light = light;
        this.dark = dark;
    }

    String light() {
        return light;
    }

    String dark() {
        return dark;
    }

    /** As style sheets call it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** An attribute that fills a shape with it. */
    public String fill() {
        return "fill=\"" + light + "\" class=\"f-" + word() + "\"";
    }

    /** Attributes that draw a line in it, so wide. */
    public String stroke(int width) {
        return "fill=\"none\" stroke=\"" + light + "\" stroke-width=\"" + width + "\" class=\"s-" + word()
            + "\"";
    }

    /** Attributes of a shape that is filled with it and edged with another. */
    String edgedWith(Hue edge) {
        return "fill=\"" + light + "\" stroke=\"" + edge.light + "\" class=\"f-" + word() + " s-"
            + edge.word() + "\"";
    }
}
