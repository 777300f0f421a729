package doseward.language.difference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts of a file in which something is said otherwise, or the same is written otherwise. */
final class Rewritten {
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.,])\\d[\\d,]*(\\.\\d+)?(?![\\w.,]\\d)");
    /** Each turns into the other. */
    private static final List<List<String>> WORDS = List.of(List.of("below", "at most"),
        List.of("at least", "above"), List.of("hours", "minutes"), List.of("days", "hours"),
        List.of("two nurses", "one nurse"), List.of("cycle", "course"), List.of("skip", "wait"),
        List.of("wait", "resume"), List.of("/kg", ""), List.of("soft", "hard"), List.of("is", "is not"),
        List.of("with the drug", "before the drug is added"), List.of("intravenous", "subcutaneous"),
        List.of("before", "after"), List.of("up", "down"), List.of("A", "B"), List.of("draft", "example"));

    private Rewritten() {}

    /** Every one of them means something else, if it means anything. */
    static Stream<String> otherwise(String text) {
        List<String> lines = text.lines().map(line -> line.replaceFirst("(^| +)#.*$", "")).toList();
        return IntStream.range(0, lines.size()).boxed().filter(at -> !lines.get(at).isBlank())
            .flatMap(at -> Stream.concat(Stream.concat(numbers(lines.get(at)), words(lines.get(at)))
                .map(line -> with(lines, at, List.of(line))), Stream.of(without(lines, at))));
    }

    private static Stream<String> numbers(String line) {
        return NUMBER.matcher(line).results().map(found -> replaced(line, found, larger(found.group())));
    }

    private static String larger(String number) {
        BigDecimal value = new BigDecimal(number.replace(",", ""));
        BigDecimal more = value.add(value.ulp());
        return number.contains(",") ? String.format(java.util.Locale.ROOT, "%,d", more.longValueExact())
            : more.stripTrailingZeros().toPlainString();
    }

    private static Stream<String> words(String line) {
        return WORDS.stream().flatMap(pair -> Stream.of(pair, pair.reversed()))
            .filter(pair -> !pair.getFirst().isEmpty())
            .flatMap(pair -> Pattern.compile("(?<!\\w)" + pair.getFirst() + "(?!\\w)").matcher(line).results()
                .map(found -> replaced(line, found, pair.getLast())));
    }

    private static String replaced(String line, MatchResult found, String words) {
        return line.substring(0, found.start()) + words + line.substring(found.end());
    }

    /** Without this line and all that belongs to it. */
    private static String without(List<String> lines, int at) {
        int end = at + 1;
        int depth = depth(lines.get(at));
        while (end < lines.size() && (lines.get(end).isBlank() || depth(lines.get(end)) > depth)) {
            end++;
        }
        List<String> rest = new ArrayList<>(lines);
        rest.subList(at, end).clear();
        return String.join("\n", rest) + "\n";
    }

    private static String with(List<String> lines, int at, List<String> instead) {
        List<String> all = new ArrayList<>(lines);
        all.remove(at);
        all.addAll(at, instead);
        return String.join("\n", all) + "\n";
    }

    /** Without remarks and empty lines, and the keys of each mapping from last to first; levels stay. */
    static String turned(String text) {
        return String.join("\n", turned(text.lines().map(line -> line.replaceFirst("(^| +)#.*$", ""))
            .filter(line -> !line.isBlank()).toList())) + "\n";
    }

    private static List<String> turned(List<String> lines) {
        List<List<String>> blocks = new ArrayList<>();
        for (String line : lines) {
            if (depth(line) == depth(lines.getFirst())) {
                blocks.add(new ArrayList<>());
            }
            blocks.getLast().add(line);
        }
        boolean keys = !lines.getFirst().strip().startsWith("- ");
        if (keys) {
            Collections.reverse(blocks);
        }
        return blocks.stream().flatMap(block -> Stream.concat(block.stream().limit(1),
            mayTurn(block, keys) ? turned(block.subList(1, block.size())).stream()
                : block.stream().skip(1))).toList();
    }

    private static boolean mayTurn(List<String> block, boolean keys) {
        return block.size() > 1 && keys && !block.getFirst().strip().equals("levels:");
    }

    private static int depth(String line) {
        return line.length() - line.stripLeading().length();
    }
}
