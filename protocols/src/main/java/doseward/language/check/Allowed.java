package doseward.language.check;

import doseward.protocol.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The values of one thing that a clause allows; what it is of is known to the {@link Fact}. */
sealed interface Allowed {

    /** Millionths, or whole counts, from the lowest to the highest, both counted. */
    record Between(long lowest, long highest) implements Allowed {}

    /** Some of a closed list. */
    record Among(List<String> choices) implements Allowed {
        public Among {
            choices = List.copyOf(choices);
        }
    }

    /**
     * Some of a list at once, of which one excludes the others.
     *
     * @param needed of each of these lists one is there
     * @param without none of these is there
     */
    record Together(List<String> all, String alone, List<List<String>> needed, List<String> without)
        implements Allowed {
        public Together {
            all = List.copyOf(all);
            needed = List.copyOf(needed);
            without = List.copyOf(without);
        }

        /** Whether none of what may be there does. */
        boolean isImpossible() {
            boolean aloneWill = !without.contains(alone)
                && needed.stream().allMatch(one -> one.contains(alone));
            List<String> others = all.stream().filter(one -> !one.equals(alone) && !without.contains(one))
                .toList();
            boolean othersWill = !others.isEmpty()
                && needed.stream().allMatch(one -> one.stream().anyMatch(others::contains));
            return !aloneWill && !othersWill;
        }
    }

    Between ANY = new Between(Long.MIN_VALUE, Long.MAX_VALUE);

    static Between compared(Comparison comparison, long value) {
        return switch (comparison) {
            case BELOW -> new Between(Long.MIN_VALUE, value - 1);
            case AT_MOST -> new Between(Long.MIN_VALUE, value);
            case EXACTLY -> new Between(value, value);
            case AT_LEAST -> new Between(value, Long.MAX_VALUE);
            case ABOVE -> new Between(value + 1, Long.MAX_VALUE);
        };
    }

    /** What both allow. */
    default Allowed and(Allowed other) {
        return switch (this) {
            case Between(long low, long high) when other instanceof Between(long low2, long high2) ->
                new Between(Math.max(low, low2), Math.min(high, high2));
            case Among(var choices) when other instanceof Among(var choices2) ->
                new Among(choices.stream().filter(choices2::contains).toList());
            case Together one when other instanceof Together two -> new Together(one.all, one.alone,
                joined(one.needed, two.needed), joined(one.without, two.without));
            case Between _, Among _, Together _ ->
                throw new IllegalArgumentException("two clauses on one thing are of one kind");
        };
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    default boolean isNothing() {
        return switch (this) {
            case Between(long low, long high) -> low > high;
            case Among(var choices) -> choices.isEmpty();
            case Together together -> together.isImpossible();
        };
    }

    /** All that this does not allow, of what is possible; several where no single one says it. */
    default List<Allowed> opposite(Allowed possible) {
        List<Allowed> rest = new ArrayList<>();
        switch (this) {
            case Between(long low, long high) -> {
                if (low != Long.MIN_VALUE) {
                    rest.add(new Between(Long.MIN_VALUE, low - 1).and(possible));
                }
                if (high != Long.MAX_VALUE) {
                    rest.add(new Between(high + 1, Long.MAX_VALUE).and(possible));
                }
            }
            case Among(var choices) -> rest.add(new Among(((Among) possible).choices().stream()
                .filter(choice -> !choices.contains(choice)).toList()));
            case Together(var all, var alone, var needed, var without) -> {
                needed.forEach(one -> rest.add(new Together(all, alone, List.of(), one)));
                without.forEach(one -> rest.add(new Together(all, alone, List.of(List.of(one)), List.of())));
            }
        }
        return rest.stream().filter(one -> !one.isNothing()).toList();
    }
}
