package doseward.language.check;

import doseward.protocol.Condition;
import doseward.protocol.Sign;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The ways in which a condition can be true, or can be false. */
final class Ways {
    /** A condition with more ways is not looked into; nobody has written one with twenty. */
    private static final int MOST = 64;

    private final List<Sign> signs;

    private Ways(List<Sign> signs) {
        this.signs = signs;
    }

    /** Empty where there are too many to look into. */
    static Optional<List<Way>> of(Condition condition, List<Sign> signs) {
        return new Ways(signs).ways(condition);
    }

    /** The ways in which it is false; empty where that can't be told, as of a clause that must last. */
    static Optional<List<Way>> opposite(Condition condition, List<Sign> signs) {
        return new Ways(signs).opposite(condition);
    }

    private Optional<List<Way>> ways(Condition condition) {
        return switch (condition) {
            case Condition.AnyOf(var parts) -> any(parts.stream().map(this::ways));
            case Condition.AllOf(var parts) -> all(parts.stream().map(this::ways));
            case Condition.NoneOf(var parts) -> all(parts.stream().map(this::opposite));
            case Condition clause -> Optional.of(List.of(Way.of(Fact.of(clause, signs))));
        };
    }

    private Optional<List<Way>> opposite(Condition condition) {
        return switch (condition) {
            case Condition.AnyOf(var parts) -> all(parts.stream().map(this::opposite));
            case Condition.AllOf(var parts) -> any(parts.stream().map(this::opposite));
            case Condition.NoneOf(var parts) -> any(parts.stream().map(this::ways));
            case Condition clause -> Optional.of(Fact.of(clause, signs)).filter(Fact::exact)
                .map(fact -> fact.allowed().opposite(fact.possible()).stream()
                    .map(rest -> Way.of(fact.with(rest))).toList());
        };
    }

    private static Optional<List<Way>> any(Stream<Optional<List<Way>>> parts) {
        return parts.reduce(Optional.of(List.of()), (one, two) -> one.flatMap(some -> two.flatMap(more ->
            bounded(Stream.concat(some.stream(), more.stream())))));
    }

    private static Optional<List<Way>> all(Stream<Optional<List<Way>>> parts) {
        return parts.reduce(Optional.of(List.of(Way.ALWAYS)), (one, two) -> one.flatMap(some ->
            two.flatMap(more -> bounded(some.stream().flatMap(first -> more.stream().map(first::and))
                .filter(way -> !way.isImpossible())))));
    }

    private static Optional<List<Way>> bounded(Stream<Way> ways) {
        List<Way> some = ways.limit(MOST + 1L).toList();
        return some.size() > MOST ? Optional.empty() : Optional.of(some);
    }

    /** Whether a condition that is false in some ways is true whenever one that is true in others is. */
    static boolean follows(List<Way> fails, List<Way> begins) {
        return !begins.isEmpty()
            && begins.stream().allMatch(begun -> fails.stream().allMatch(begun::excludes));
    }

    /** The same of two conditions; false where that can't be told. */
    static boolean follows(Condition condition, Condition from, List<Sign> signs) {
        return opposite(condition, signs).filter(fails -> of(from, signs)
            .filter(begins -> follows(fails, begins)).isPresent()).isPresent();
    }
}
