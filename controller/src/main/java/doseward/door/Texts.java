package doseward.door;

/** What strangers sent, fit to be repeated to them. */
public final class Texts {
    private static final int LONGEST = 60;

    private Texts() {}

    /** The beginning of it, never half a letter, with nothing in it that a terminal would obey. */
    public static String cut(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", "?");
        if (plain.length() <= LONGEST) {
            return plain;
        }
        boolean half = Character.isHighSurrogate(plain.charAt(LONGEST - 1));
        return plain.substring(0, half ? LONGEST - 1 : LONGEST) + "…";
    }
}
