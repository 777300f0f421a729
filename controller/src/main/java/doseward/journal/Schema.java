package doseward.journal;

import java.util.List;

/** What a journal's file looks like inside; the file says by itself that it is one, and of which format. */
final class Schema {
    /** Stands in the file's header as SQLite's application id; spells DOSE. */
    static final int APPLICATION = 0x444F5345;

    /** Rises when an older release could not read what a newer writes; SQLite's user version. */
    static final int FORMAT = 13;

    /** The file's own words; compared on opening, so that a table or trigger changed later is found. */
    static final List<String> STATEMENTS = List.of(
        """
        CREATE TABLE opening (
            line TEXT NOT NULL, -- how the course began, as JSON
            hash BLOB NOT NULL  -- SHA-256 of the line
        ) STRICT""",
        """
        CREATE TABLE entry (
            number INTEGER PRIMARY KEY, -- from 1, without gaps
            line TEXT NOT NULL,         -- the input and what it led to, as JSON
            hash BLOB NOT NULL          -- SHA-256 of the hash before (32 bytes), then the line
        ) STRICT""",
        """
        CREATE TRIGGER opening_stays BEFORE UPDATE ON opening
        BEGIN SELECT RAISE(ABORT, 'an opening is never changed'); END""",
        """
        CREATE TRIGGER opening_is_kept BEFORE DELETE ON opening
        BEGIN SELECT RAISE(ABORT, 'an opening is never taken back'); END""",
        """
        CREATE TRIGGER entry_stays BEFORE UPDATE ON entry
        BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END""",
        """
        CREATE TRIGGER entry_is_kept BEFORE DELETE ON entry
        BEGIN SELECT RAISE(ABORT, 'an entry is never taken back'); END""");

    private Schema() {}
}
