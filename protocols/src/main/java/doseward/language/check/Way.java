package doseward.language.check;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One way in which a condition can be true: what each thing it looks at must be. */
record Way(SortedMap<String, Fact> facts) {
    static final Way ALWAYS = new Way(new TreeMap<>());

    static Way of(Fact fact) {
        TreeMap<String, Fact> facts = new TreeMap<>();
        facts.put(fact.what(), fact.narrowed());
        return new Way(facts);
    }

    /** What is left where both hold. */
    Way and(Way other) {
        TreeMap<String, Fact> both = new TreeMap<>(facts);
        other.facts.forEach((what, fact) -> both.merge(what, fact, (one, two) -> new Fact(what, one.signs(),
            one.allowed().and(two.allowed()), one.possible(), one.exact() && two.exact())));
        return new Way(both);
    }

    /** Whether both can't be, so far as they look at the same things; neither is impossible by itself. */
    boolean excludes(Way other) {
        return other.facts.values().stream().anyMatch(fact -> facts.containsKey(fact.what())
            && facts.get(fact.what()).allowed().and(fact.allowed()).isNothing());
    }

    /** Whether no value of some thing will do; two things that hang together are not looked into. */
    boolean isImpossible() {
        return facts.values().stream().anyMatch(Fact::isImpossible);
    }

    boolean isExact() {
        return facts.values().stream().allMatch(Fact::exact);
    }

    /** Whether two different things of it hang on one sign, so that not all of it can be decided. */
    boolean isTangled() {
        List<String> signs = facts.values().stream().flatMap(fact -> fact.signs().stream().distinct())
            .toList();
        return signs.stream().distinct().count() < signs.size();
    }

    /** Its only fact, if it has one. */
    Optional<Fact> single() {
        return facts.size() == 1 ? Optional.of(facts.firstEntry().getValue()) : Optional.empty();
    }

    /** Whether this says something of every thing that the other looks at. */
    boolean says(Way other) {
        return facts.keySet().containsAll(other.facts.keySet());
    }

    Stream<String> signs() {
        return facts.values().stream().flatMap(fact -> fact.signs().stream());
    }
}
