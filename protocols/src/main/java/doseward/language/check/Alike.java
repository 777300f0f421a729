package doseward.language.check;

import doseward.language.draft.At;
import doseward.language.draft.CourseDraft.StageDraft;
import doseward.language.draft.ItemDraft;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which cycles of a course are alike, so that the doses of one tell those of the others. */
final class Alike {
    private Alike() {}

    /** For each cycle, up to a number of them, the first that is like it. */
    static List<Integer> cycles(ProtocolDraft draft, int most) {
        int cycles = Math.min(most, draft.course().cycles().map(At::value).orElse(1));
        List<BitSet> keys = new ArrayList<>();
        List<Integer> alike = new ArrayList<>();
        for (int cycle = 1; cycle <= cycles; cycle++) {
            keys.add(key(draft, cycle));
            alike.add(keys.indexOf(keys.getLast()) + 1);
        }
        return alike;
    }

    /**
     * What is given in it and what stage it is of; days that count from the course lie in the first alone.
     */
    private static BitSet key(ProtocolDraft draft, int cycle) {
        BitSet key = new BitSet();
        key.set(0, cycle == 1);
        int place = 1;
        for (OrderDraft order : draft.orders()) {
            for (ItemDraft item : order.when().items()) {
                key.set(place++, item.isInCycle(cycle));
            }
        }
        for (StageDraft stage : draft.course().stages()) {
            key.set(place++, stage.inCycles().filter(all -> all.value().contains(cycle)).isPresent());
        }
        return key;
    }
}
