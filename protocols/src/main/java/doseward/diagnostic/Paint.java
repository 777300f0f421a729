package doseward.diagnostic;

/** Colour on a terminal, or none; never in a file or a pipe. */
public enum Paint {
    NONE, COLOUR;

    String title(Severity severity, String text) {
        return wrap(severity == Severity.ERROR ? "31" : "33", text);
    }

    String mark(Severity severity, String text) {
        return wrap(severity == Severity.ERROR ? "31" : "33", text);
    }

    String faint(String text) {
        return wrap("2", text);
    }

    private String wrap(String code, String text) {
        return this == NONE ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
