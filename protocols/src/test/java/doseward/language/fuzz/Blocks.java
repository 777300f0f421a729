package doseward.language.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Changes of the structure: whole blocks, which are a line and all that is indented below it, and keys,
 * values and numbers, put where others stood. What comes of it still looks like a file.
 */
final class Blocks {
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(\\.\\d+)?");
    private static final List<String> NUMBERS = List.of("0", "1", "2", "-1", "7", "0.001", "0.000001",
        "1,000,000", "999,999,999,999", "9223372036854775807", "9223372036854775808",
        "99999999999999999999999999");
    private static final List<String> UNITS = List.of("mg", "g", "micrograms", "international units", "mL",
        "L", "viable cells", "/kg", "/m2", "/mL", "/h", "minutes", "hours", "days", "weeks", "months", "mL/h",
        "kg", "%", "mmHg", "mg/dL", "per minute");
    private static final Pattern UNIT = Pattern.compile(String.join("|", UNITS.stream().map(Pattern::quote)
        .toList()));
    /** More copies than anyone writes, so that what grows faster than the file is felt. */
    private static final int MANY = 60;

    private final List<String> lines;
    private final List<String> donor;
    private final Random random;

    private Blocks(String text, String donor, Random random) {
        this.lines = new ArrayList<>(text.lines().toList());
        this.donor = donor.lines().toList();
        this.random = random;
    }

    /** The text with pieces of it, and of another file, in other places. */
    static String in(String text, String donor, Random random) {
        Blocks blocks = new Blocks(text, donor, random);
        int changes = 1 + random.nextInt(5);
        for (int change = 0; change < changes && !blocks.lines.isEmpty(); change++) {
            blocks.change();
        }
        return String.join("\n", blocks.lines) + "\n";
    }

    private void change() {
        int at = random.nextInt(lines.size());
        switch (random.nextInt(10)) {
            case 0 -> lines.subList(at, end(lines, at)).clear();
            case 1 -> paste(at, block(lines, at), 1);
            case 2 -> paste(at, block(lines, random.nextInt(lines.size())), 1);
            case 3 -> paste(at, block(donor, random.nextInt(donor.size())), 1);
            case 4 -> move(at);
            case 5 -> lines.set(at, part(lines.get(at), true) + part(other(), false));
            case 6 -> lines.set(at, indented(part(other(), true).strip(), indent(lines.get(at)))
                + part(lines.get(at), false));
            case 7 -> replace(at, NUMBER, NUMBERS);
            case 8 -> replace(at, UNIT, UNITS);
            default -> rare(at);
        }
    }

    private void rare(int at) {
        switch (random.nextInt(4)) {
            case 0 -> paste(at, named(block(lines, at)), 1);
            case 1 -> paste(at, block(lines, at), 1 + random.nextInt(MANY));
            case 2 -> lines.set(at, nested(lines.get(at)));
            default -> lines.set(at, lines.get(at) + joined());
        }
    }

    private void move(int at) {
        List<String> block = block(lines, at);
        lines.subList(at, end(lines, at)).clear();
        paste(lines.isEmpty() ? 0 : random.nextInt(lines.size()), block, 1);
    }

    /** As deep as the line it is put before, or one step deeper. */
    private void paste(int at, List<String> block, int times) {
        int depth = lines.isEmpty() ? 0 : indent(lines.get(at)) + (random.nextInt(4) == 0 ? 2 : 0);
        int shift = depth - indent(block.getFirst());
        List<String> shifted = block.stream()
            .map(line -> indented(line.strip(), Math.max(0, indent(line) + shift))).toList();
        for (int time = 0; time < times; time++) {
            lines.addAll(at, shifted);
        }
    }

    /** The same under another name, as a further order has. */
    private List<String> named(List<String> block) {
        List<String> renamed = new ArrayList<>(block);
        renamed.set(0, renamed.getFirst().replaceFirst(":", " again:"));
        return renamed;
    }

    private String nested(String line) {
        StringBuilder deep = new StringBuilder(part(line, true));
        int indent = indent(line);
        for (int level = 0; level < random.nextInt(60); level++) {
            deep.append('\n').append(indented("- none of:", indent + 2 + 4 * level));
        }
        return deep.append('\n').append(indented("- " + part(line, false).strip(), indent + 250)).toString();
    }

    private String joined() {
        return (random.nextBoolean() ? " and " : " or ") + part(other(), false).strip();
    }

    private void replace(int at, Pattern pattern, List<String> others) {
        Matcher found = pattern.matcher(lines.get(at));
        if (found.find()) {
            lines.set(at, lines.get(at).substring(0, found.start())
                + others.get(random.nextInt(others.size())) + lines.get(at).substring(found.end()));
        }
    }

    private String other() {
        List<String> from = random.nextBoolean() ? lines : donor;
        return from.get(random.nextInt(from.size()));
    }

    /** What stands before and with the colon, or what stands after it. */
    private static String part(String line, boolean key) {
        int colon = line.indexOf(':') + 1;
        return key ? line.substring(0, colon) : line.substring(colon);
    }

    private static List<String> block(List<String> from, int at) {
        return List.copyOf(from.subList(at, end(from, at)));
    }

    private static int end(List<String> from, int at) {
        int end = at + 1;
        while (end < from.size() && indent(from.get(end)) > indent(from.get(at))) {
            end++;
        }
        return end;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static String indented(String line, int depth) {
        return " ".repeat(depth) + line;
    }
}
