package doseward.language.check;

/** An author's words as a message repeats them: whole, unless they are absurdly long. */
final class Short {
    private static final int LONGEST = 60;

    private Short() {}

    static String of(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST ? words
            : words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
