package doseward.language.slips;

import doseward.language.slips.Trial.Tried;
import doseward.quantity.Numbers;
import java.util.List;
import java.util.stream.Stream;

/** What became of slips, as a table in Markdown. */
public final class SlipTable {
    private SlipTable() {}

    public static String of(List<Tried> tried) {
        Stream<String> rows = Stream.of(SlipKind.values()).map(kind -> row(kind.words(), tried.stream()
            .filter(one -> one.kind() == kind).toList())).flatMap(row -> row.stream());
        return "| slip | tried | refused | warned of | pass |\n|---|--:|--:|--:|--:|\n"
            + String.join("", rows.toList()) + String.join("", row("all", tried));
    }

    private static List<String> row(String words, List<Tried> tried) {
        return tried.isEmpty() ? List.of() : List.of("| " + words + " | " + Numbers.grouped(tried.size())
            + " | " + count(tried, Fate.REFUSED) + " | " + count(tried, Fate.WARNED) + " | "
            + count(tried, Fate.PASSED) + " |\n");
    }

    private static String count(List<Tried> tried, Fate fate) {
        return Numbers.grouped(tried.stream().filter(one -> one.fate() == fate).count());
    }
}
