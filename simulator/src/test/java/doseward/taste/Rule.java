package doseward.taste;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One rule of taste about a single file.
 *
 * @param name a sentence: what holds
 * @param where the files that it binds
 * @param offences what in such a file is against it
 */
record Rule(String name, Predicate<Source> where, Function<Source, List<Offence>> offences) {
    List<Offence> check(Source source) {
        return where.test(source) ? offences.apply(source) : List.of();
    }

    @Override public String toString() {
        return name;
    }
}
