package doseward.taste;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds packages without a {@code package-info.java}: main code needs one in main code, test code in either.
 */
final class Packages {
    private Packages() {}

    static List<Offence> undescribed(List<Source> sources) {
        SortedSet<String> anywhere = described(sources);
        SortedSet<String> inMain = described(sources.stream().filter(Source::isMain).toList());
        return sources.stream()
            .filter(source -> !source.packageName().isEmpty())
            .filter(source -> !(source.isMain() ? inMain : anywhere).contains(source.packageName()))
            .collect(Collectors.toMap(Source::packageName, Packages::offence, (first, other) ->
            first, TreeMap::new))
            .values().stream().toList();
    }

    private static SortedSet<String> described(List<Source> sources) {
        return sources.stream().filter(Source::isPackageInfo).map(Source::packageName)
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Offence offence(Source source) {
        return source.offence(1, source.packageName()
            + " has no package-info.java; add one that says what the package is for and what it may use");
    }
}
