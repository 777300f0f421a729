package doseward.language.difference;

import doseward.protocol.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Rules of two protocols that are about the same thing, and those that only one of them has.
 *
 * @param both each time the old one and the new one
 */
record Pairs<T>(List<Pair<T>> both, List<T> gone, List<T> come) {
    /** The old rule and the new one. */
    record Pair<T>(T old, T now) {}

    /** Pairs equal rules first, then those that look at most of the same, the best match first. */
    static <T> Pairs<T> of(List<T> before, List<T> after, Function<T, Condition> when) {
        List<T> gone = new ArrayList<>(before);
        List<T> come = new ArrayList<>(after);
        before.stream().filter(come::remove).forEach(gone::remove);
        List<Pair<T>> both = new ArrayList<>();
        Optional<Pair<T>> best = best(gone, come, when);
        while (best.isPresent()) {
            both.add(best.get());
            gone.remove(best.get().old());
            come.remove(best.get().now());
            best = best(gone, come, when);
        }
        return new Pairs<>(both, gone, come);
    }

    private static <T> Optional<Pair<T>> best(List<T> gone, List<T> come, Function<T, Condition> when) {
        Optional<Pair<T>> best = Optional.empty();
        int most = 0;
        for (T old : gone) {
            for (T now : come) {
                int likeness = likeness(when.apply(old), when.apply(now));
                if (likeness > most) {
                    most = likeness;
                    best = Optional.of(new Pair<>(old, now));
                }
            }
        }
        return best;
    }

    /** In hundredths: what both look at, of all that either looks at; a little more for words alike. */
    private static int likeness(Condition old, Condition now) {
        if (old.equals(now)) {
            return 1000;
        }
        TreeSet<String> both = subjects(old);
        both.retainAll(subjects(now));
        TreeSet<String> all = subjects(old);
        all.addAll(subjects(now));
        boolean comparable = Breadth.between(old, now) != Breadth.UNKNOWN;
        return both.isEmpty() ? 0 : 100 * both.size() / all.size() + (comparable ? 50 : 0) + alike(old, now);
    }

    private static TreeSet<String> subjects(Condition condition) {
        TreeSet<String> subjects = new TreeSet<>(condition.signs());
        if (subjects.isEmpty()) {
            subjects.add(condition.text().replaceAll("[0-9].*", ""));
        }
        return subjects;
    }

    /** How many words they begin with together. */
    private static int alike(Condition old, Condition now) {
        String[] words = old.text().split(" ");
        String[] others = now.text().split(" ");
        int same = 0;
        while (same < Math.min(words.length, others.length) && words[same].equals(others[same])) {
            same++;
        }
        return Math.min(same, 20);
    }
}
