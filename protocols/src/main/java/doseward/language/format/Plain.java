package doseward.language.format;

import java.util.regex.Pattern;

/** Which words need no quotes. Fewer than YAML would allow; what is not sure keeps its quotes. */
final class Plain {
    private static final Pattern BARE = Pattern.compile("[\\p{L}0-9(]\\S*( \\S+)*|-[0-9]+");

    private Plain() {}

    static boolean mayBe(String words) {
        return BARE.matcher(words).matches() && !words.contains(": ") && !words.contains(" #")
            && !words.endsWith(":");
    }
}
