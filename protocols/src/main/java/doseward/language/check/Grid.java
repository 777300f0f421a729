package doseward.language.check;

import doseward.language.draft.At;
import doseward.language.draft.OrderDraft.When;
import java.time.Duration;
import java.util.Optional;

/** The doses of an order in one cycle, counted from the cycle's start. */
record Grid(Duration begins, Duration every, Duration over, int doses) {

    /** Empty as long as something of it could not be read. */
    static Optional<Grid> of(When when) {
        return when.days().flatMap(days -> when.every()
            .flatMap(every -> when.over().flatMap(over -> when.fitting()
            .map(fitting -> new Grid(Duration.ofDays(days.value().first() - 1L), every.value(), over.value(),
                Math.min(fitting, when.atMost().map(At::value).orElse(fitting)))))));
    }

    Duration start(int index) {
        return begins.plus(every.multipliedBy(index));
    }

    Duration ends() {
        return start(doses - 1).plus(over);
    }

    /** Whether a dose of the one runs while a dose of the other does. */
    boolean meets(Grid other) {
        int mine = 0;
        int theirs = 0;
        while (mine < doses && theirs < other.doses) {
            if (start(mine).plus(over).compareTo(other.start(theirs)) <= 0) {
                mine++;
            } else if (other.start(theirs).plus(other.over).compareTo(start(mine)) <= 0) {
                theirs++;
            } else {
                return true;
            }
        }
        return false;
    }
}
