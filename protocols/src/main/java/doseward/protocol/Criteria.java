package doseward.protocol;

import java.util.List;

/** A named table of named criteria, over whose count rules are made. */
public record Criteria(String table, List<Criterion> criteria) {
    public Criteria {
        criteria = List.copyOf(criteria);
    }

    /** One of them, named so that the screen can say which. */
    public record Criterion(String name, Condition when) {}
}
