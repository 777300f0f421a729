package doseward.diagnostic;

/** Characters that nobody can see, or that change how others are shown: text must be what it looks like. */
public final class Unseen {
    private static final int STAND_IN = '\uFFFD';

    private Unseen() {}

    public static boolean is(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint != '\t';
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                Character.PRIVATE_USE, Character.UNASSIGNED, Character.SURROGATE -> true;
            default -> false;
        };
    }

    /** The line as it may be shown: what can't be seen has a mark in its place. */
    public static String shownIn(String line) {
        int[] shown = line.codePoints().map(Unseen::shown).toArray();
        return new String(shown, 0, shown.length);
    }

    /** What to show for a character: itself, or a mark in its place; a tab is as wide as a space. */
    static int shown(int codePoint) {
        return codePoint == '\t' ? ' ' : is(codePoint) ? STAND_IN : codePoint;
    }
}
