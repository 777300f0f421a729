package doseward.language.words;

import doseward.language.check.UnknownPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Whole numbers in lists: {@code 1 to 5}, {@code 1, 3 and 5}, {@code 1 to 5, 8 and 10}. */
final class WholeLists {
    private static final Pattern BETWEEN = Pattern.compile(", | and ");
    private static final Pattern SPAN = Pattern.compile("(-?[0-9]{1,3})(?: to (-?[0-9]{1,3}))?");
    private static final Pattern WRONG_WORD = Pattern.compile("(-?[0-9]+) ?([^0-9 ,]+) ?(-?[0-9]+)");

    private WholeLists() {}

    /** The numbers, which must go up. */
    static Optional<List<Integer>> read(Answer answer, String example) {
        List<Integer> all = new ArrayList<>();
        int from = 0;
        Matcher between = BETWEEN.matcher(answer.text());
        while (from >= 0) {
            boolean more = between.find();
            Optional<List<Integer>> span = span(answer.part(from, more ? between.start()
                : answer.text().length()), example);
            if (span.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(span.orElseThrow());
            from = more ? between.end() : -1;
        }
        return goUp(all) ? Optional.of(List.copyOf(all)) : answer.nothing(UnknownPhrase.because(
            answer.words(), "These go up from one to the next, each said once:",
            "Write them like this: `" + example + "`."));
    }

    private static Optional<List<Integer>> span(Answer answer, String example) {
        Matcher span = SPAN.matcher(answer.text());
        if (!span.matches()) {
            return unknown(answer, example);
        }
        int first = Integer.parseInt(span.group(1));
        int last = span.group(2) == null ? first : Integer.parseInt(span.group(2));
        return first > last ? answer.nothing(Ranges.crossed(answer))
            : Optional.of(IntStream.rangeClosed(first, last).boxed().toList());
    }

    private static Optional<List<Integer>> unknown(Answer answer, String example) {
        Matcher wrong = WRONG_WORD.matcher(answer.text());
        return wrong.matches() ? answer.nothing(UnknownPhrase.meant(
                answer.words().part(wrong.start(2), wrong.end(2)),
                wrong.group(1) + " to " + wrong.group(3)))
            : answer.unknown(example);
    }

    private static boolean goUp(List<Integer> numbers) {
        return IntStream.range(1, numbers.size())
            .allMatch(index -> numbers.get(index) > numbers.get(index - 1));
    }
}
