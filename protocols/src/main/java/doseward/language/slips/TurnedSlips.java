package doseward.language.slips;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Comparisons that say the opposite. */
final class TurnedSlips {
    private static final Pattern WORDS =
        Pattern.compile("\\b(below|above|at least|at most|is not|is)\\b(?= )");
    private static final List<String> OPPOSITES =
        List.of("below", "above", "at least", "at most", "is", "is not");

    private TurnedSlips() {}

    static Stream<Slip> of(Leaf leaf) {
        return !leaf.isCondition() ? Stream.empty() : WORDS.matcher(leaf.words().text()).results()
            .map(found -> new Slip(SlipKind.COMPARISON, new Edit(
                leaf.words().part(found.start(), found.end()), opposite(found.group()))));
    }

    private static String opposite(String words) {
        int place = OPPOSITES.indexOf(words);
        return OPPOSITES.get(place % 2 == 0 ? place + 1 : place - 1);
    }
}
