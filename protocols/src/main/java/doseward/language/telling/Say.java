package doseward.language.telling;

import doseward.protocol.Wait;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Times, lists and numbers in words. */
public final class Say {
    private static final int SHORTEST_RUN = 3;

    private Say() {}

    /** A length of time, in the same words as in conditions: {@code 8 hours}. */
    public static String time(Duration time) {
        return Wait.of(time).toString();
    }

    /** From one to the other, or what is known of it: {@code at least 7 hours}. */
    public static String range(String least, Optional<String> most) {
        return most.map(end -> end.equals(least) ? least : least + " to " + end)
            .orElse("at least " + least);
    }

    /** The author's words with their full stop, which some write and some do not. */
    static String sentence(String words) {
        return words.matches(".*[.!?]") ? words : words + ".";
    }

    /** {@code a, b and c}. */
    public static String list(List<String> words) {
        return joined(words, "and");
    }

    /** {@code a, b or c}. */
    static String choice(List<String> words) {
        return joined(words, "or");
    }

    private static String joined(List<String> words, String last) {
        int end = words.size() - 1;
        return end < 1 ? String.join("", words)
            : String.join(", ", words.subList(0, end)) + " " + last + " " + words.get(end);
    }

    /** Whole numbers, runs of them shortened: {@code 1 to 5, 8 and 10}. */
    public static String numbers(List<Integer> numbers) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from < numbers.size()) {
            int end = endOfRun(numbers, from);
            if (end - from + 1 >= SHORTEST_RUN) {
                parts.add(numbers.get(from) + " to " + numbers.get(end));
                from = end + 1;
            } else {
                parts.add(numbers.get(from).toString());
                from++;
            }
        }
        return list(parts);
    }

    private static int endOfRun(List<Integer> numbers, int from) {
        int end = from;
        while (end + 1 < numbers.size() && numbers.get(end + 1) == numbers.get(end) + 1) {
            end++;
        }
        return end;
    }

    /** {@code day 1}, {@code days 1 to 5}. */
    public static String named(String what, List<Integer> numbers) {
        return what + (numbers.size() == 1 ? " " : "s ") + numbers(numbers);
    }

    /** {@code 1 dose}, {@code 14 doses}. */
    public static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    static String capital(String sentence) {
        return sentence.isEmpty() ? sentence
            : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    static String small(String sentence) {
        return sentence.isEmpty() ? sentence
            : sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    /** A constant's name as words. */
    public static String words(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
