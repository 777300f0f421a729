package doseward.diagnostic;

import java.util.List;

/** A file's name and its lines, as its author sees them. */
public record SourceText(String name, List<String> lines) {
    public SourceText {
        lines = List.copyOf(lines);
    }

    /** The text parted into lines; a line ends with a line feed, a carriage return, or both. */
    public static SourceText of(String name, String text) {
        return new SourceText(name, List.of(text.split("\r\n|\n|\r", -1)));
    }

    /** The line of this number, from 1; empty past the end. */
    public String line(int number) {
        return number <= lines.size() ? lines.get(number - 1) : "";
    }
}
