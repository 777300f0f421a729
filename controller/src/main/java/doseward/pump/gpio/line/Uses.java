package doseward.pump.gpio.line;

/** What a line is used for, in a word or two. */
final class Uses {
    /** The kernel keeps 31 bytes of a consumer's name. */
    private static final int LONGEST = 31;

    private Uses() {}

    static void check(String use) {
        if (use.isBlank() || use.length() > LONGEST || !use.chars().allMatch(sign -> sign >= ' '
            && sign < 127)) {
            throw new IllegalArgumentException("a line's use is named in up to " + LONGEST
                + " plain letters, not \"" + use + "\"");
        }
    }
}
