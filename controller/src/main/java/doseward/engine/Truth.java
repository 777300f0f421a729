package doseward.engine;

/** What is known of a condition. */
public enum Truth {
    TRUE, FALSE, UNKNOWN;

    public static Truth of(boolean known) {
        return known ? TRUE : FALSE;
    }

    /** False if one is false, true if both are true, else unknown. */
    public Truth and(Truth other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == TRUE && other == TRUE ? TRUE : UNKNOWN;
    }

    /** True if one is true, false if both are false, else unknown. */
    public Truth or(Truth other) {
        if (this == TRUE || other == TRUE) {
            return TRUE;
        }
        return this == FALSE && other == FALSE ? FALSE : UNKNOWN;
    }

    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
