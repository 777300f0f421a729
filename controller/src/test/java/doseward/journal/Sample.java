package doseward.journal;

import doseward.engine.Opening;
import java.util.ArrayList;
import java.util.List;

/** Made-up openings and entries whose numbers fit, the same for a seed in every process. */
final class Sample {
    private Sample() {}

    static Opening opening(long seed) {
        return new Samples(seed).of(Opening.class);
    }

    static Entry entry(long seed, long number) {
        Entry made = new Samples(seed * 1_000_003 + number).of(Entry.class);
        return new Entry(number, made.because(), made.events());
    }

    /** Entries from the first number to the last, both counted. */
    static List<Entry> entries(long seed, long first, long last) {
        List<Entry> all = new ArrayList<>();
        for (long number = first; number <= last; number++) {
            all.add(entry(seed, number));
        }
        return all;
    }
}
