package doseward.language.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Upsets the layout of a file, and now and then its words, as authors and editors do. */
final class Upset {
    private static final Pattern VALUE =
        Pattern.compile("^( *(?:- )?[^ :#\"]+: )([^\"'#]*[^\"'# ])( *#.*)?$");

    private Upset() {}

    static String of(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int changes = 1 + random.nextInt(12);
        for (int change = 0; change < changes; change++) {
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            switch (random.nextInt(10)) {
                case 0 -> lines.add(at, " ".repeat(random.nextInt(9)) + "# remark " + change);
                case 1 -> lines.add(at, " ".repeat(random.nextInt(4)));
                case 2 -> lines.set(at, line + (line.contains("#") ? "" : "  # beside " + change));
                case 3 -> lines.set(at, value(line, "\"", "\""));
                case 4 -> lines.set(at, value(line, "'", "'"));
                case 5 -> lines.set(at, value(line, "[", "]"));
                case 6 -> lines.set(at, value(line, "{ key: ", ", other: x }"));
                case 7 -> lines.set(at, value(line, "\n" + " ".repeat(14), ""));
                case 8 -> swapSections(lines, random);
                default -> lines.set(at, letter(line, random));
            }
        }
        String end = random.nextInt(5) == 0 ? "" : "\n";
        return String.join(random.nextInt(8) == 0 ? "\r\n" : "\n", lines) + end;
    }

    private static String value(String line, String before, String after) {
        Matcher value = VALUE.matcher(line);
        return value.matches() ? value.group(1) + before + value.group(2) + after
            + (value.group(3) == null ? "" : value.group(3)) : line;
    }

    private static String letter(String line, Random random) {
        int at = random.nextInt(line.length() + 1);
        String put = List.of(" ", "-", ":", "a", ",", "\t", "é", "IU ", "5 IU").get(random.nextInt(9));
        return line.substring(0, at) + put + line.substring(at);
    }

    /** Moves the last lines that begin with a top-level key to the front, or somewhere in between. */
    private static void swapSections(List<String> lines, Random random) {
        List<Integer> starts = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            if (lines.get(index).matches("[a-z].*")) {
                starts.add(index);
            }
        }
        int from = starts.get(random.nextInt(starts.size()));
        int to = starts.get(random.nextInt(starts.size()));
        if (to < from) {
            List<String> moved = new ArrayList<>(lines.subList(from, lines.size()));
            lines.subList(from, lines.size()).clear();
            lines.addAll(to, moved);
        }
    }
}
