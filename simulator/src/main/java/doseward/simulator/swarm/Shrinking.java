package doseward.simulator.swarm;

import doseward.simulator.chance.Fate;
import doseward.simulator.chance.Misfortune;
import doseward.simulator.swarm.Trial.Finding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Function;

/**
 * Finds the few misfortunes with which a seed still breaks the law that it broke: leaves ever smaller parts
 * of them out, and keeps to what still breaks it (delta debugging, Zeller and Hildebrandt 2002). What is left
 * breaks it no more once any one of them is left out, unless the search was ended before.
 */
public final class Shrinking {
    /** A seed runs in a fraction of a second; so it takes minutes at most. */
    static final int MOST_RUNS = 400;

    private final Function<Fate, Optional<Finding>> trial;
    private final String law;
    private int runs;

    private Shrinking(Function<Fate, Optional<Finding>> trial, String law) {
        this.trial = trial;
        this.law = law;
    }

    /**
     * What it came to.
     *
     * @param befell how many misfortunes befell the seed as it is
     * @param needed those of them that are left
     * @param whole whether each of those is needed: the search was not ended before
     * @param fate that lets nothing else befall
     */
    public record Shrunk(int befell, List<Misfortune> needed, boolean whole, Fate fate) {
        public Shrunk {
            needed = List.copyOf(needed);
        }

        /** What it came to, for a screen. */
        public List<String> lines() {
            List<String> lines = new ArrayList<>();
            lines.add("Of " + befell + " misfortunes " + needed.size() + (whole ? " are needed:"
                : " are left, of which some may not be needed:"));
            needed.forEach(one -> lines.add("  " + one));
            return lines;
        }
    }

    /**
     * The seed's shortest story; empty when it breaks no law.
     *
     * @param trial runs the seed in a new world under the fate, and says what broke
     */
    public static Optional<Shrunk> of(Function<Fate, Optional<Finding>> trial) {
        Chosen all = new Chosen(Optional.empty());
        return trial.apply(all).map(found ->
            new Shrinking(trial, found.law()).from(all.befell()));
    }

    private Shrunk from(List<Misfortune> all) {
        List<Misfortune> needed = stillBreaks(List.of()).orElse(all);
        int parts = 2;
        while (parts <= needed.size() && runs < MOST_RUNS) {
            Optional<List<Misfortune>> fewer = withoutOneOf(parts, needed);
            if (fewer.isPresent()) {
                needed = fewer.get();
                parts = Math.max(2, parts - 1);
            } else if (parts == needed.size()) {
                return shrunk(all, needed, true);
            } else {
                parts = Math.min(needed.size(), 2 * parts);
            }
        }
        return shrunk(all, needed, needed.size() < 2);
    }

    private Shrunk shrunk(List<Misfortune> all, List<Misfortune> needed, boolean whole) {
        return new Shrunk(all.size(), needed, whole, new Chosen(Optional.of(needed)));
    }

    /** Leaves out one of so many parts after the other, until the law breaks without it. */
    private Optional<List<Misfortune>> withoutOneOf(int parts, List<Misfortune> all) {
        for (int part = 0; part < parts && runs < MOST_RUNS; part++) {
            int from = all.size() * part / parts;
            int to = all.size() * (part + 1) / parts;
            List<Misfortune> rest = new ArrayList<>(all);
            rest.subList(from, to).clear();
            Optional<List<Misfortune>> befell = stillBreaks(rest);
            if (befell.isPresent()) {
                return befell;
            }
        }
        return Optional.empty();
    }

    /** Those of them that befell, if the same law broke with no others. */
    private Optional<List<Misfortune>> stillBreaks(List<Misfortune> some) {
        runs++;
        Chosen chosen = new Chosen(Optional.of(some));
        return trial.apply(chosen).filter(found -> found.law().equals(law))
            .map(found -> chosen.befell());
    }

    /** Lets some befall, or all, and remembers which did; for one run. */
    private static final class Chosen implements Fate {
        private final Optional<SequencedSet<Misfortune>> some;
        private final SequencedSet<Misfortune> befell = new LinkedHashSet<>();

        Chosen(Optional<List<Misfortune>> some) {
            this.some = some.map(LinkedHashSet::new);
        }

        @Override public boolean lets(Misfortune misfortune) {
            boolean lets = some.filter(chosen -> !chosen.contains(misfortune)).isEmpty();
            if (lets) {
                befell.add(misfortune);
            }
            return lets;
        }

        List<Misfortune> befell() {
            return List.copyOf(befell);
        }
    }
}
