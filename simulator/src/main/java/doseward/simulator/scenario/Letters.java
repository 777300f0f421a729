package doseward.simulator.scenario;

import doseward.pump.Command;
import doseward.pump.Dispatch;
import doseward.pump.Report.Said;
import doseward.simulator.world.Passing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;

/** What a scenario wants to become of the next words on the lines. */
final class Letters {
    /** As long as on a ward's network; all the same, so that no word overtakes another. */
    private static final Passing USUAL = new Passing.Takes(Duration.ofMillis(40));

    private final List<Wish<Command>> commands = new ArrayList<>();
    private final List<Wish<Said>> reports = new ArrayList<>();

    /** Of the next words of a kind so many fare so. */
    private static final class Wish<T> {
        private final Predicate<T> which;
        private final Passing passing;
        private int left;

        Wish(Predicate<T> which, int times, Passing passing) {
            this.which = which;
            this.left = times;
            this.passing = passing;
        }
    }

    void commands(Predicate<Command> which, int times, Passing passing) {
        commands.add(new Wish<>(which, times, passing));
    }

    void reports(Predicate<Said> which, int times, Passing passing) {
        reports.add(new Wish<>(which, times, passing));
    }

    Passing toPump(Dispatch word) {
        return of(commands, word.command());
    }

    Passing fromPump(Said word) {
        return of(reports, word);
    }

    private static <T> Passing of(List<Wish<T>> wishes, T word) {
        for (Iterator<Wish<T>> all = wishes.iterator(); all.hasNext();) {
            Wish<T> wish = all.next();
            if (wish.which.test(word)) {
                wish.left--;
                if (wish.left == 0) {
                    all.remove();
                }
                return wish.passing;
            }
        }
        return USUAL;
    }
}
