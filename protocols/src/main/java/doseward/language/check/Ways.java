package doseward.language.check;

import doseward.protocol.Condition;
import doseward.protocol.Condition.Lasting;
import doseward.protocol.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The ways in which a condition can be true: in each, what every sign of it must be. */
final class Ways {
    /** A rule with more ways is not checked; nobody has written one with ten. */
    private static final int MOST = 64;

    private final List<Sign> signs;

    private Ways(List<Sign> signs) {
        this.signs = signs;
    }

    /** None when there are too many, or when part of it counts doses. */
    static List<SortedMap<String, Allowed>> of(Condition condition, List<Sign> signs) {
        List<SortedMap<String, Allowed>> ways = new Ways(signs).ways(condition);
        return ways.size() > MOST ? List.of() : ways;
    }

    private List<SortedMap<String, Allowed>> ways(Condition condition) {
        return switch (condition) {
            case Condition.Compared clause -> Plain.of(clause)
                .map(plain -> List.of(way(plain.sign(), Allowed.of(plain)))).orElse(List.of());
            case Condition.Chosen clause -> clause.baseline() || !clause.lasting().equals(Lasting.NOT)
                ? List.of() : List.of(way(clause.sign(), Allowed.of(clause, signs)));
            case Condition.Between _, Condition.Trend _, Condition.FromBaseline _, Condition.GradeIs _,
                Condition.WorstGrade _, Condition.CriteriaCount _, Condition.Count _, Condition.Says _,
                Condition.AgeIs _, Condition.NoneOf _ -> List.of();
            case Condition.AnyOf any -> any.parts().stream().flatMap(part -> ways(part).stream())
                .limit(MOST + 1).toList();
            case Condition.AllOf all -> all.parts().stream().map(this::ways)
                .reduce(List.of(new TreeMap<>()), Ways::together);
        };
    }

    private static SortedMap<String, Allowed> way(String sign, Allowed allowed) {
        SortedMap<String, Allowed> way = new TreeMap<>();
        way.put(sign, allowed);
        return way;
    }

    private static List<SortedMap<String, Allowed>> together(
            List<SortedMap<String, Allowed>> some, List<SortedMap<String, Allowed>> others) {
        List<SortedMap<String, Allowed>> both = new ArrayList<>();
        for (SortedMap<String, Allowed> one : some) {
            Stream<SortedMap<String, Allowed>> joined = others.stream().map(other -> joined(one, other));
            joined.limit(MOST + 1L - Math.min(MOST, both.size())).forEach(both::add);
        }
        return both;
    }

    private static SortedMap<String, Allowed> joined(
            SortedMap<String, Allowed> one, SortedMap<String, Allowed> other) {
        SortedMap<String, Allowed> joined = new TreeMap<>(one);
        other.forEach((sign, allowed) -> joined.merge(sign, allowed, Allowed::and));
        return joined;
    }
}
