package doseward.language.telling;

/** Words folded into lines of at most so many columns. */
public final class Folded {
    private Folded() {}

    /** The first line begins with the one text, all others with the other; each ends with a line break. */
    public static String of(String words, String first, String next, int width) {
        StringBuilder text = new StringBuilder();
        StringBuilder line = new StringBuilder(first);
        int begun = first.length();
        for (String word : words.split(" ")) {
            if (line.length() > begun && line.length() + word.length() >= width) {
                text.append(line).append('\n');
                line.setLength(0);
                line.append(next);
                begun = next.length();
            }
            line.append(line.length() > begun ? " " : "").append(word);
        }
        return text.append(line).append('\n').toString();
    }
}
