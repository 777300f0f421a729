package doseward.diagnostic;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Paragraphs broken between words; indented ones are kept as they are. */
public final class Wrapped {
    private Wrapped() {}

    /** The text with no line longer than the width, unless a single word is. */
    public static String at(int width, String text) {
        return Stream.of(text.split("\n\n", -1))
            .map(paragraph -> paragraph.startsWith("    ") ? paragraph : wrapped(width, paragraph))
            .collect(Collectors.joining("\n\n"));
    }

    private static String wrapped(int width, String paragraph) {
        StringBuilder text = new StringBuilder();
        int column = 0;
        for (String word : paragraph.split(" ", -1)) {
            int length = word.codePointCount(0, word.length());
            if (column > 0 && column + 1 + length > width) {
                text.append('\n').append(word);
                column = length;
            } else {
                text.append(column > 0 ? " " : "").append(word);
                column += length + (column > 0 ? 1 : 0);
            }
        }
        return text.toString();
    }
}
