package doseward.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A day on which doses may start, with its number as the file counts it. */
record Day(int number, Instant begins, Instant ends) {

    boolean includes(Instant moment) {
        return !moment.isBefore(begins) && moment.isBefore(ends);
    }

    /** Days in a row, taken together: a grid runs through them. */
    static List<List<Day>> stretches(List<Day> days) {
        List<List<Day>> stretches = new ArrayList<>();
        for (Day day : days) {
            if (stretches.isEmpty() || !stretches.getLast().getLast().ends().equals(day.begins())) {
                stretches.add(new ArrayList<>());
            }
            stretches.getLast().add(day);
        }
        return stretches;
    }
}
