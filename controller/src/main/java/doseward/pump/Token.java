package doseward.pump;

/**
 * The name under which one dose is given at most once; never used again once a pump has seen it.
 *
 * @param attempt from 1; raised only when it is certain that nothing flowed under the one before
 */
public record Token(String course, int dose, int attempt) {
    public Token {
        if (course.isBlank() || course.contains("/") || dose < 1 || attempt < 1) {
            throw new IllegalArgumentException("no token: " + course + ", dose " + dose + ", attempt "
                + attempt);
        }
    }

    /** The one-word form, {@code course/dose/attempt}, as it travels. */
    @Override public String toString() {
        return course + "/" + dose + "/" + attempt;
    }

    /** Reads the one-word form back; the inverse of {@link #toString}. */
    public static Token parse(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("a token reads course/dose/attempt, not " + text);
        }
        return new Token(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }
}
