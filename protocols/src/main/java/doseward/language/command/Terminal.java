package doseward.language.command;

import doseward.diagnostic.Paint;

/** Whether a person is looking at a terminal that shows colour. */
final class Terminal {
    private Terminal() {}

    static Paint paint() {
        boolean terminal = System.console() != null && System.console().isTerminal();
        return terminal && System.getenv("NO_COLOR") == null ? Paint.COLOUR : Paint.NONE;
    }
}
