package doseward.simulator.trumpet;

/** What a colour of the picture means; the same on screen and on paper. */
enum Ink {
    TEXT("#1a1c1e"), WORDS("#484a4c"), FAINT("#6c6e70"), GRID("#e3ddd0"), EDGE("#7a766c"), CARD("#fffdf8"),
    FLOW("#17693f"), EARLY("#17693f"), LATE("#6537a8"), STAMP("#9a3412");

    private final String colour;

    Ink(String colour) {
        this.colour = colour;
    }

    String fill() {
        return "fill=\"" + colour + "\"";
    }

    String stroke(double width) {
        return "fill=\"none\" stroke=\"" + colour + "\" stroke-width=\"" + width
            + "\" stroke-linejoin=\"round\"";
    }
}
