package doseward.controller.report;

import doseward.engine.Dose;
import doseward.engine.Phase;
import doseward.engine.Phase.Outcome;
import doseward.plan.sheet.Svg;

/** The mark of a dose: shape and fill tell how it came out, so that no colour is needed to tell. */
enum Mark {
    GIVEN("given"), PARTLY_GIVEN("partly given"), SKIPPED("skipped"), UNCERTAIN("uncertain"),
    NOT_OVER("not over");

    static final int HEIGHT = 12;

    private final String words;

    Mark(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static Mark of(Dose dose) {
        return switch (dose.phase()) {
            case Phase.Settled settled -> settled.outcome() == Outcome.GIVEN ? GIVEN
                : settled.outcome() == Outcome.PARTLY_GIVEN ? PARTLY_GIVEN : SKIPPED;
            case Phase.Uncertain _ -> UNCERTAIN;
            case Phase.Waiting _, Phase.AwaitingConfirmation _, Phase.AwaitingGiving _, Phase.Held _,
                Phase.Paused _, Phase.Ordered _, Phase.Infusing _, Phase.Halting _ -> NOT_OVER;
        };
    }

    /** Drawn in a box of this width. */
    String drawn(int x, int y, int width) {
        String frame = Svg.rectangle(x, y, width, HEIGHT, "rx=\"2\" " + Hue.CARD.edgedWith(Hue.FLOW));
        return switch (this) {
            case GIVEN -> Svg.rectangle(x, y, width, HEIGHT, "rx=\"2\" " + Hue.FLOW.edgedWith(Hue.FLOW));
            case PARTLY_GIVEN -> frame + Svg.rectangle(x, y + HEIGHT / 2, width, HEIGHT / 2,
                Hue.FLOW.fill());
            case SKIPPED -> Svg.rectangle(x, y, width, HEIGHT, "rx=\"2\" stroke-dasharray=\"3 2\" "
                + Hue.CARD.edgedWith(Hue.FAINT)) + cross(x + width / 2, y + HEIGHT / 2);
            case UNCERTAIN -> Svg.rectangle(x, y, Math.max(width, HEIGHT), HEIGHT, "rx=\"6\" "
                + "stroke-dasharray=\"2 2\" " + Hue.CARD.edgedWith(Hue.INK))
                + Svg.text(x + Math.max(width, HEIGHT) / 2, y + 10, Hue.INK.fill()
                    + " text-anchor=\"middle\" font-weight=\"700\"", "?");
            case NOT_OVER -> frame;
        };
    }

    private static String cross(int x, int y) {
        return "<path d=\"M" + (x - 3) + " " + (y - 3) + "l6 6m0-6l-6 6\" " + Hue.FAINT.stroke(2) + "/>";
    }
}
