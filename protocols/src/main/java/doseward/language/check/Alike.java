package doseward.language.check;

import doseward.language.draft.At;
import doseward.language.draft.CourseDraft.StageDraft;
import doseward.language.draft.ProtocolDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which cycles of a course are alike, so that the doses of one tell those of the others. */
final class Alike {
    private Alike() {}

    /** For each cycle, up to a number of them, the first that is like it. */
    static List<Integer> cycles(ProtocolDraft draft, int most) {
        int cycles = Math.min(most, draft.course().cycles().map(At::value).orElse(1));
        SortedMap<String, Integer> firsts = new TreeMap<>();
        List<Integer> alike = new ArrayList<>();
        for (int cycle = 1; cycle <= cycles; cycle++) {
            firsts.putIfAbsent(key(draft, cycle), cycle);
            alike.add(firsts.get(key(draft, cycle)));
        }
        return alike;
    }

    /**
     * What is given in it and what stage it is of; days that count from the course lie in the first alone.
     */
    private static String key(ProtocolDraft draft, int cycle) {
        StringBuilder key = new StringBuilder(cycle == 1 ? "first" : "later");
        draft.orders().forEach(order -> order.when().items()
            .forEach(item -> key.append(item.isInCycle(cycle) ? '+' : '-')));
        draft.course().stages().stream().map(StageDraft::inCycles)
            .forEach(cycles -> key.append(cycles.filter(all -> all.value().contains(cycle)).isPresent()
                ? '+' : '-'));
        return key.toString();
    }
}
