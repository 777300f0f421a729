package doseward.protocol;

import java.util.Locale;

/** How a value is compared; in words, for signs are mistaken for one another. */
public enum Comparison {
    BELOW, AT_MOST, EXACTLY, AT_LEAST, ABOVE;

    /** Whether a value that compares so (negative, zero, positive) with the rule's value meets it. */
    public boolean isMetBy(int comparedWithRule) {
        return switch (this) {
            case BELOW -> comparedWithRule < 0;
            case AT_MOST -> comparedWithRule <= 0;
            case EXACTLY -> comparedWithRule == 0;
            case AT_LEAST -> comparedWithRule >= 0;
            case ABOVE -> comparedWithRule > 0;
        };
    }

    /** As the file says it: {@code at least}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
