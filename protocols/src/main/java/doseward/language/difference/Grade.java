package doseward.language.difference;

import doseward.protocol.Condition;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** How it is decided which way a change of a facet goes. */
sealed interface Grade {
    /** It is only for people to read. */
    record Silent() implements Grade {}

    /** It matters, and neither way is the stricter one. */
    record Open() implements Grade {}

    /**
     * By its sizes, among sizes of one kind; it is more when none of them is less.
     *
     * @param more which way more goes
     * @param there which way it goes that it is said at all
     */
    record Sized(List<Long> sizes, String kind, Tendency more, Tendency there) implements Grade {
        Sized(long size, String kind, Tendency more, Tendency there) {
            this(List.of(size), kind, more, there);
        }
    }

    /**
     * By what is in its lists, among lists of one kind; an empty list holds everything.
     *
     * @param wider which way it goes that more is in them
     * @param there which way it goes that it is said at all
     */
    record Among(List<List<String>> lists, String kind, Tendency wider, Tendency there) implements Grade {}

    /**
     * A sentence about the patient.
     *
     * @param wider which way it goes when it is true more often; that it is said at all goes by {@code there}
     */
    record Said(Condition condition, Tendency wider, Tendency there) implements Grade {}

    /** Which way it goes that this is said at all. */
    default Tendency there() {
        return switch (this) {
            case Silent() -> Tendency.NONE;
            case Open() -> Tendency.UNDECIDED;
            case Sized sized -> sized.there();
            case Among among -> among.there();
            case Said said -> said.there();
        };
    }

    /** Which way it goes from this to the other. */
    default Tendency to(Grade after) {
        return switch (this) {
            case Silent() -> Tendency.NONE;
            case Open() -> Tendency.UNDECIDED;
            case Sized old -> after instanceof Sized now && old.kind().equals(now.kind())
                ? way(old.more(), old.sizes(), now.sizes(), (one, other) -> one <= other)
                : Tendency.UNDECIDED;
            case Among old -> after instanceof Among now && old.kind().equals(now.kind())
                ? way(old.wider(), old.lists(), now.lists(), Grade::isWithin) : Tendency.UNDECIDED;
            case Said old -> after instanceof Said now ? Breadth.between(old.condition(), now.condition())
                .tendency(old.wider()) : Tendency.UNDECIDED;
        };
    }

    private static <T> Tendency way(Tendency more, List<T> old, List<T> now, BiPredicate<T, T> isAtMost) {
        if (old.size() != now.size() || old.equals(now)) {
            return Tendency.UNDECIDED;
        }
        IntStream all = IntStream.range(0, old.size());
        if (all.allMatch(index -> isAtMost.test(old.get(index), now.get(index)))) {
            return more;
        }
        boolean less = IntStream.range(0, old.size())
            .allMatch(index -> isAtMost.test(now.get(index), old.get(index)));
        return less ? more.opposite() : Tendency.UNDECIDED;
    }

    private static boolean isWithin(List<String> small, List<String> large) {
        return large.isEmpty() || !small.isEmpty() && large.containsAll(small);
    }
}
