package doseward.journal;

import doseward.engine.Opening;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that a journal's file holds, once nothing was found wrong with any of it. */
record Verified(Opening opening, List<Entry> entries, Chain chain) {
    private static final String MEND = "; keep the file, and go on from a copy that is whole";

    /** Reads and checks everything: whose file it is, its pages, its tables, every hash, every line. */
    static Verified read(Store store, Path file) throws JournalFailed, SQLException {
        checkWhole(store, file);
        Store.Row first = opening(store, file);
        Opening opening = decodedOpening(first, file);
        List<Entry> entries = new ArrayList<>();
        Chain chain = entries(store, file, Chain.from(first.line()), entries);
        return new Verified(opening, List.copyOf(entries), chain);
    }

    /** Reads and checks the same, and of what is broken gives what stands before the break. */
    static Transcript asFarAsWhole(Store store, Path file) throws JournalFailed, SQLException {
        Store.Row first = opening(store, file);
        Opening opening = decodedOpening(first, file);
        List<Entry> entries = new ArrayList<>();
        Optional<JournalFailed> broken = Optional.empty();
        try {
            entries(store, file, Chain.from(first.line()), entries);
            checkWhole(store, file);
        } catch (JournalFailed found) {
            broken = Optional.of(found);
        } catch (SQLException damage) {
            broken = Optional.of(Trouble.opening(file, damage));
        }
        return new Transcript(opening, entries, broken);
    }

    private static Opening decodedOpening(Store.Row first, Path file) throws JournalFailed {
        check(Chain.from(first.line()), first, "the opening", file);
        return EntryCodec.opening(first.line());
    }

    /** Adds the entries one by one, so that those before a break are there when it is found. */
    private static Chain entries(Store store, Path file, Chain opening, List<Entry> entries)
            throws JournalFailed, SQLException {
        Chain chain = opening;
        try (Store.Rows rows = store.rows("SELECT number, line, hash FROM entry ORDER BY number")) {
            for (Optional<Store.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                chain = chain.then(row.get().line());
                entries.add(entry(row.get(), entries.size() + 1L, chain, file));
            }
        }
        return chain;
    }

    /** Refuses a file that is not a journal, or one that a newer release wrote; changes nothing in it. */
    static void checkOurs(Store store, Path file) throws JournalFailed, SQLException {
        if (store.number("application_id") != Schema.APPLICATION) {
            throw new JournalFailed(file
                + " is not a journal, or its creation was cut short; look whether the path is right");
        }
        long format = store.number("user_version");
        if (format != Schema.FORMAT) {
            throw new JournalFailed("the journal " + file + " is of format " + format
                + " and this release reads format " + Schema.FORMAT + "; use the release that wrote it"
                + (format > Schema.FORMAT ? ", or a newer one" : ""));
        }
    }

    private static void checkWhole(Store store, Path file) throws JournalFailed, SQLException {
        String pages = store.texts("PRAGMA integrity_check(1)").getFirst();
        if (!pages.equals("ok")) {
            throw broken(file, "its pages are damaged: " + pages);
        }
        if (!store.texts("SELECT sql FROM sqlite_schema ORDER BY rowid").equals(Schema.STATEMENTS)) {
            throw broken(file, "its tables are not those of a journal; someone has changed them");
        }
    }

    private static Store.Row opening(Store store, Path file) throws JournalFailed, SQLException {
        List<Store.Row> all = new ArrayList<>();
        try (Store.Rows rows = store.rows("SELECT 0, line, hash FROM opening")) {
            rows.next().ifPresent(all::add);
            rows.next().ifPresent(all::add);
        }
        if (all.size() != 1) {
            throw broken(file, "it has " + (all.isEmpty() ? "no" : "several")
                + " openings where there is one");
        }
        return all.getFirst();
    }

    private static Entry entry(Store.Row row, long number, Chain chain, Path file) throws JournalFailed {
        if (row.number() != number) {
            throw broken(file, "entry " + number + " is missing; entry " + row.number() + " has its place");
        }
        check(chain, row, "entry " + number, file);
        Entry entry = decoded(row, file);
        if (entry.number() != number) {
            throw broken(file, "entry " + number + " calls itself entry " + entry.number());
        }
        return entry;
    }

    private static void check(Chain chain, Store.Row row, String what, Path file) throws JournalFailed {
        if (!chain.isAt(row.hash())) {
            throw broken(file, what + " is not what was written; its hash does not follow from what stands");
        }
    }

    private static Entry decoded(Store.Row row, Path file) throws JournalFailed {
        try {
            return EntryCodec.entry(row.line());
        } catch (JournalFailed unreadable) {
            throw broken(file, "entry " + row.number() + ": " + unreadable.getMessage());
        }
    }

    private static JournalFailed broken(Path file, String what) {
        return JournalFailed.broken("the journal " + file + " is broken: " + what + MEND);
    }
}
