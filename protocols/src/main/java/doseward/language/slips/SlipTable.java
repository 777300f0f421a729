package doseward.language.slips;

import doseward.language.slips.Trial.Tried;
import doseward.quantity.Numbers;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** What became of slips, as tables in Markdown. */
public final class SlipTable {
    private SlipTable() {}

    /** By kind of slip, and then, of several protocols, by protocol in the order of the map. */
    public static String of(SequencedMap<String, List<Tried>> tried) {
        List<Tried> all = tried.values().stream().flatMap(List::stream).toList();
        String kinds = table("slip", Stream.of(SlipKind.values()).map(kind -> row(kind.words(),
            all.stream().filter(one -> one.kind() == kind).toList())), all);
        return tried.size() == 1 ? kinds : kinds + "\n" + table("protocol", tried.entrySet().stream()
            .map(one -> row(one.getKey(), one.getValue())), all);
    }

    private static String table(String what, Stream<List<String>> rows, List<Tried> all) {
        return "| " + what + " | tried | refused | warned of | pass |\n|---|--:|--:|--:|--:|\n"
            + String.join("", rows.flatMap(List::stream).toList()) + String.join("", row("all", all));
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
