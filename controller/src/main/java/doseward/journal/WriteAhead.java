package doseward.journal;

import java.sql.SQLException;
import java.util.List;

/**
 * The file beside a journal into which SQLite writes first. It is kept at one size and written over again and
 * again: an append to a file that grows has to wait for the file's new length as well as for its bytes.
 */
final class WriteAhead {
    /** SQLite's own size of a page, and that of most file systems. */
    static final int PAGE = 4096;

    /** What a busy half hour writes, in pages; 1 MB, which any disk has. */
    static final int ROOM = 256;

    /** Early enough that a hundred busy turns in a row still find room. */
    static final int EMPTIED_AFTER = 96;

    private WriteAhead() {}

    /**
     * Empties it and lets it grow to its size: what is written and taken back leaves the file as long as it
     * was. The pages of what was taken back are no part of the journal, and SQLite never reads them.
     */
    static void makeRoom(Store store) throws SQLException {
        checkpoint(store);
        store.run("PRAGMA cache_size = 10"); // so that it writes them at once
        store.run("BEGIN IMMEDIATE");
        store.run("INSERT INTO entry VALUES (-1, '', zeroblob(" + ROOM * PAGE + "))");
        store.run("ROLLBACK");
        store.run("PRAGMA cache_size = -2000"); // SQLite's own
        begin(store);
    }

    /** Brings its pages into the journal's own file and begins it anew. */
    static void empty(Store store) throws SQLException {
        checkpoint(store);
        begin(store);
    }

    private static void checkpoint(Store store) throws SQLException {
        if (!store.texts("PRAGMA wal_checkpoint(RESTART)").equals(List.of("0"))) {
            throw new IllegalStateException("someone reads the journal while it is put in order");
        }
    }

    /** Its head is synced by itself. What changes nothing writes it, so that no append has to. */
    private static void begin(Store store) throws SQLException {
        store.run("PRAGMA user_version = " + Schema.FORMAT);
    }
}
