package doseward.journal;

import doseward.engine.Opening;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A journal in one SQLite file, held by one process alone. For the one thread that turns the controller.
 *
 * <p>What {@link #append} has taken survives a crash and a power cut, if the disk keeps what it has synced.
 * After one append has failed no other is taken: what a disk did with a failed sync nobody knows.
 */
public final class SqliteJournal implements Journal {
    private final Path file;
    private final Store store;
    private final Opening opening;
    private final List<Entry> entries;
    private Chain chain;
    private boolean failed;

    private SqliteJournal(Path file, Store store, Verified content) {
        this.file = file;
        this.store = store;
        this.opening = content.opening();
        this.entries = new ArrayList<>(content.entries());
        this.chain = content.chain();
    }

    /**
     * Begins the journal of a new course.
     *
     * @throws JournalFailed when there is a file already, or none can be made
     */
    public static SqliteJournal create(Path file, Opening opening) throws JournalFailed {
        byte[] line = EntryCodec.line(opening);
        Place.claim(file);
        boolean begun = false;
        try {
            SqliteJournal journal = connected(file, store -> founded(store, opening, line));
            begun = true;
            return journal;
        } finally {
            if (!begun) {
                free(file);
            }
        }
    }

    /**
     * Opens the journal of a course, and reads and verifies all of it.
     *
     * @throws JournalFailed when another process has it open, it can't be reached, or anything in it is wrong
     */
    public static SqliteJournal open(Path file) throws JournalFailed {
        Place.check(file);
        return connected(file, store -> {
            Verified.checkOurs(store, file);
            store.take();
            Verified content = Verified.read(store, file);
            store.makeReady();
            return content;
        });
    }

    @Override public Opening opening() {
        return opening;
    }

    /** All entries, oldest first, with those appended since it was opened; the list goes on with them. */
    @Override public List<Entry> entries() {
        return Collections.unmodifiableList(entries);
    }

    @Override public void append(List<Entry> more) throws JournalFailed {
        requireSound();
        if (more.isEmpty()) {
            return;
        }
        Chain next = chain;
        List<Store.Row> rows = new ArrayList<>();
        for (Entry entry : more) {
            requireNumber(entry, entries.size() + rows.size() + 1L);
            byte[] line = EntryCodec.line(entry);
            next = next.then(line);
            rows.add(new Store.Row(entry.number(), line, next.hash()));
        }
        written(() -> store.add(rows));
        chain = next;
        entries.addAll(more);
    }

    /** Brings what was appended into its last place, so that no append has to. */
    @Override public void rest() throws JournalFailed {
        requireSound();
        written(store::rest);
    }

    @Override public void verify() throws JournalFailed {
        try {
            if (!Verified.read(store, file).chain().isAt(chain.hash())) {
                throw JournalFailed.broken("the journal " + file + " is whole, but not what this controller "
                    + "wrote; keep the file, and go on from a copy that is");
            }
        } catch (SQLException trouble) {
            throw Trouble.opening(file, trouble);
        }
    }

    @Override public void close() {
        try {
            store.close();
        } catch (SQLException trouble) {
            throw new UncheckedIOException(
                new IOException("the journal " + file + " could not be closed", trouble));
        }
    }

    /** Lets the file grow to so many pages of 4096 bytes and no further, as a full disk does. */
    void limitTo(long pages) throws SQLException {
        store.run("PRAGMA max_page_count = " + pages);
    }

    private interface Writing {
        void run() throws SQLException;
    }

    /** What could not be committed is forgotten when the file is closed. */
    private void written(Writing writing) throws JournalFailed {
        try {
            writing.run();
        } catch (SQLException trouble) {
            failed = true;
            throw Trouble.writing(file, trouble);
        }
    }

    private void requireSound() throws JournalFailed {
        if (failed) {
            throw new JournalFailed("the journal " + file + " failed before and takes nothing more; end the "
                + "program, look at the disk, and open the journal again");
        }
    }

    private interface Content {
        Verified of(Store store) throws SQLException, JournalFailed;
    }

    /** The journal on this file, which is let go of again if it is not one. */
    private static SqliteJournal connected(Path file, Content content) throws JournalFailed {
        boolean opened = false;
        try {
            Store store = Store.at(file);
            try {
                SqliteJournal journal = new SqliteJournal(file, store, content.of(store));
                opened = true;
                return journal;
            } finally {
                if (!opened) {
                    store.close();
                }
            }
        } catch (SQLException trouble) {
            throw Trouble.opening(file, trouble);
        }
    }

    private static Verified founded(Store store, Opening opening, byte[] line) throws SQLException {
        Chain chain = Chain.from(line);
        store.take();
        store.found(new Store.Row(0, line, chain.hash()));
        store.makeReady();
        return new Verified(opening, List.of(), chain);
    }

    private static void free(Path file) {
        try {
            Place.free(file);
        } catch (IOException stays) {
            throw new UncheckedIOException(
                "what was begun of the journal " + file + " could not be deleted", stays);
        }
    }

    private static void requireNumber(Entry entry, long number) {
        if (entry.number() != number) {
            throw new IllegalArgumentException("entry " + number + " comes next, not " + entry.number());
        }
    }
}
