package doseward.language.difference;

import doseward.protocol.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether one sentence is true in more cases than another. */
enum Breadth {
    SAME, WIDER, NARROWER, UNKNOWN;

    /** From the one to the other. */
    static Breadth between(Condition old, Condition now) {
        if (old.equals(now)) {
            return SAME;
        }
        if (old instanceof Condition.NoneOf(var parts) && now instanceof Condition.NoneOf(var others)) {
            return any(parts, others).opposite();
        }
        if (old instanceof Condition.AnyOf || now instanceof Condition.AnyOf) {
            return any(alternatives(old), alternatives(now));
        }
        if (old instanceof Condition.AllOf || now instanceof Condition.AllOf) {
            return all(demands(old), demands(now));
        }
        return Extent.of(old).flatMap(before -> Extent.of(now).map(before::to)).orElse(UNKNOWN);
    }

    private static List<Condition> alternatives(Condition condition) {
        return condition instanceof Condition.AnyOf(var parts) ? parts : List.of(condition);
    }

    private static List<Condition> demands(Condition condition) {
        return condition instanceof Condition.AllOf(var parts) ? parts : List.of(condition);
    }

    /** One more alternative is true more often. */
    private static Breadth any(List<Condition> old, List<Condition> now) {
        return parts(old, now, WIDER);
    }

    /** One more demand is true less often. */
    private static Breadth all(List<Condition> old, List<Condition> now) {
        return parts(old, now, NARROWER);
    }

    private static Breadth parts(List<Condition> old, List<Condition> now, Breadth more) {
        List<Condition> gone = new ArrayList<>(old);
        gone.removeAll(now);
        List<Condition> come = new ArrayList<>(now);
        come.removeAll(old);
        Breadth whole = SAME;
        for (Condition one : gone) {
            Optional<Condition> other = come.stream()
                .filter(each -> between(one, each) != UNKNOWN).findFirst();
            other.ifPresent(come::remove);
            whole = whole.and(other.map(each -> between(one, each)).orElse(more.opposite()));
        }
        return come.isEmpty() ? whole : whole.and(more);
    }

    private Breadth and(Breadth other) {
        return this == SAME || this == other ? other : other == SAME ? this : UNKNOWN;
    }

    Breadth opposite() {
        return switch (this) {
            case WIDER -> NARROWER;
            case NARROWER -> WIDER;
            case SAME, UNKNOWN -> this;
        };
    }

    /** The tendency, where wider goes this way. */
    Tendency tendency(Tendency wider) {
        return switch (this) {
            case WIDER -> wider;
            case NARROWER -> wider.opposite();
            case SAME, UNKNOWN -> wider == Tendency.NONE ? Tendency.NONE : Tendency.UNDECIDED;
        };
    }
}
