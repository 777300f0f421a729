package doseward.language.approval;

import java.util.regex.Pattern;

/** The name of a person who approves: letters, and what stands between the letters of names. */
public final class SignerName {
    private static final int LONGEST = 80;
    private static final Pattern NAME =
        Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’-]*( [\\p{L}\\p{M}.'’-]+)*");

    /** What to tell someone whose name can't be taken. */
    public static final String RULE = "A name begins with a capital letter and has letters, single spaces, "
        + "points, hyphens and apostrophes, at most " + LONGEST + " of them, as in `Ida Keller`.";

    private SignerName() {}

    public static boolean isGood(String words) {
        return words.length() <= LONGEST && NAME.matcher(words).matches();
    }
}
