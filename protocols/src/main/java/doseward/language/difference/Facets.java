package doseward.language.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares what two protocols say, thing by thing. */
final class Facets {
    private Facets() {}

    static List<Difference> compared(List<Facet> before, List<Facet> after) {
        List<Facet> old = without(before, after);
        List<Facet> now = new ArrayList<>(without(after, before));
        List<Difference> found = new ArrayList<>();
        for (Facet one : old) {
            Optional<Facet> other = now.stream().filter(one::isAbout).findFirst();
            other.ifPresent(now::remove);
            found.add(other.map(facet -> changed(one, facet)).orElseGet(() -> gone(one)));
        }
        now.forEach(one -> found.add(new Difference(one.area(), "new: " + one.text(), one.grade().there())));
        return found;
    }

    /** What only the one has; of two equal ones each is taken for itself. */
    private static List<Facet> without(List<Facet> all, List<Facet> others) {
        List<Facet> rest = new ArrayList<>();
        List<Facet> left = new ArrayList<>(others);
        for (Facet one : all) {
            Optional<Facet> same = left.stream()
                .filter(other -> one.isAbout(other) && saySame(one, other)).findFirst();
            same.ifPresentOrElse(left::remove, () -> rest.add(one));
        }
        return rest;
    }

    private static boolean saySame(Facet one, Facet other) {
        return one.value().equals(other.value())
            || one.grade() instanceof Grade.Said(var old, _, _)
                && other.grade() instanceof Grade.Said(var now, _, _)
                && Breadth.between(old, now) == Breadth.SAME;
    }

    private static Difference changed(Facet old, Facet now) {
        return new Difference(old.area(), old.with(Arrow.between(old.value(), now.value())),
            old.grade().to(now.grade()));
    }

    private static Difference gone(Facet old) {
        return new Difference(old.area(), "no longer: " + old.text(), old.grade().there().opposite());
    }
}
