package doseward.controller.report;

/** The mark of one reading. */
enum Dot {
    PLAIN, GUILTY;

    static Dot of(boolean guilty) {
        return guilty ? GUILTY : PLAIN;
    }

    String drawn(int x, int y) {
        return switch (this) {
            case PLAIN -> "<circle cx=\"" + x + "\" cy=\"" + y + "\" r=\"2\" " + Hue.INK.fill() + "/>";
            case GUILTY -> "<path d=\"M" + x + " " + (y - 6) + "l6 6l-6 6l-6 -6z\" "
                + Hue.HOLD.edgedWith(Hue.CARD) + "/>";
        };
    }
}
