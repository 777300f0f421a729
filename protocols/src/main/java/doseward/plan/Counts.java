package doseward.plan;

import doseward.quantity.Numbers;
import java.util.List;

/** Whether a course has a number of doses that can be planned. */
final class Counts {
    private Counts() {}

    static List<String> objections(int doses) {
        return doses <= Planner.MOST_DOSES ? List.of()
            : List.of("A course of " + Numbers.grouped(doses) + " doses is more than the "
                + Numbers.grouped(Planner.MOST_DOSES) + " that are planned here.");
    }
}
