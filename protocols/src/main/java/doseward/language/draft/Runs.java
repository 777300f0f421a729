package doseward.language.draft;

import java.util.ArrayList;
import java.util.List;

/** Days in a row among days. */
public final class Runs {
    private Runs() {}

    /** How long each run of days is, the days being in order. */
    public static List<Integer> of(List<Integer> days) {
        List<Integer> runs = new ArrayList<>();
        int first = 0;
        for (int index = 1; index <= days.size(); index++) {
            if (index == days.size() || days.get(index) != days.get(index - 1) + 1) {
                runs.add(index - first);
                first = index;
            }
        }
        return runs;
    }
}
