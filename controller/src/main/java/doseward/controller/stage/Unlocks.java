package doseward.controller.stage;

import doseward.engine.Stage;
import doseward.journal.Chain;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an installation has unlocked: a file beside its settings, a line each, in the order of the stages.
 * Each line ends with a hash over itself and all before it, so that none is changed or taken out unseen.
 */
public final class Unlocks {
    private static final String BEFORE_THE_HASH = "\t#";
    private static final String BEGINNING = "doseward stages 1";
    /** Longer than every stage's line; a larger file is none of ours. */
    private static final long LONGEST = 100_000;

    private final Path file;
    private final List<Unlock> all;
    private final Chain chain;

    private Unlocks(Path file, List<Unlock> all, Chain chain) {
        this.file = file;
        this.all = List.copyOf(all);
        this.chain = chain;
    }

    /** Where those of an installation stand. */
    public static Path beside(Path settings) {
        return settings.resolveSibling(settings.getFileName() + ".stages");
    }

    /**
     * Those of this file; none where there is no file.
     *
     * @throws IOException with a sentence, where the file can't be read or is not as it was written
     */
    public static Unlocks read(Path file) throws IOException {
        Chain chain = Chain.from(BEGINNING.getBytes(StandardCharsets.UTF_8));
        List<Unlock> all = new ArrayList<>();
        if (Files.notExists(file)) {
            return new Unlocks(file, all, chain);
        }
        if (Files.size(file) > LONGEST) {
            throw damaged(file, 1);
        }
        for (String line : Files.readString(file).lines().toList()) {
            int end = line.lastIndexOf(BEFORE_THE_HASH);
            String words = line.substring(0, Math.max(0, end));
            chain = chain.then(words.getBytes(StandardCharsets.UTF_8));
            Optional<Unlock> unlock = Unlock.of(words)
                .filter(one -> Optional.of(one.stage()).equals(next(all)));
            if (unlock.isEmpty()
                    || !line.substring(end + BEFORE_THE_HASH.length()).equals(chain.toString())) {
                throw damaged(file, all.size() + 1);
            }
            all.add(unlock.get());
        }
        return new Unlocks(file, all, chain);
    }

    private static IOException damaged(Path file, int line) {
        return new IOException(file + " is not as this program wrote it, from line " + line
            + " on. Put the file back as it was, or unlock the stages anew in another place.");
    }

    public List<Unlock> all() {
        return all;
    }

    /** The furthest stage that may be used here. */
    public Stage furthest() {
        return all.isEmpty() ? Stage.SIMULATION : all.getLast().stage();
    }

    /** The stage that may be unlocked next; empty when there is no further one. */
    public Optional<Stage> next() {
        return next(all);
    }

    private static Optional<Stage> next(List<Unlock> all) {
        int known = all.size() + 1;
        return known < Stage.values().length ? Optional.of(Stage.values()[known]) : Optional.empty();
    }

    /** Writes one more, which must be of the next stage. */
    public Unlocks with(Unlock unlock) throws IOException {
        if (!Optional.of(unlock.stage()).equals(next())) {
            throw new IllegalArgumentException("stages are unlocked in their order");
        }
        Chain longer = chain.then(unlock.line().getBytes(StandardCharsets.UTF_8));
        Files.writeString(file, unlock.line() + BEFORE_THE_HASH + longer + "\n", StandardOpenOption.CREATE,
            StandardOpenOption.APPEND, StandardOpenOption.SYNC);
        List<Unlock> more = new ArrayList<>(all);
        more.add(unlock);
        return new Unlocks(file, more, longer);
    }
}
