package doseward.journal;

import tools.jackson.core.JsonParser;

/** A line does not say what its form asks for; becomes a {@link JournalFailed} before it leaves here. */
final class Misread extends RuntimeException {
    private static final long serialVersionUID = 1;

    Misread(JsonParser in, String wrong) {
        super("at " + place(in) + ", " + wrong);
    }

    private static String place(JsonParser in) {
        String pointer = in.streamReadContext().pathAsPointer().toString();
        return pointer.isEmpty() ? "its start" : pointer;
    }
}
