package doseward.journal;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/** What SQLite found wrong, said to people: what, where, and what to do. */
final class Trouble {
    private Trouble() {}

    /** Why the file can't be opened. */
    static JournalFailed opening(Path file, SQLException cause) {
        return of("the journal " + file + " can't be opened: ", cause);
    }

    /** Why the file did not take what it was given. */
    static JournalFailed writing(Path file, SQLException cause) {
        return of("the journal " + file
            + " could not be written, and takes nothing more until it is opened again: ", cause);
    }

    private static JournalFailed of(String start, SQLException cause) {
        return switch (primary(cause)) {
            case SQLITE_BUSY, SQLITE_LOCKED -> new JournalFailed(start
                + "another program has it open; end that one, for a course has one controller", cause);
            case SQLITE_FULL -> new JournalFailed(start
                + "the disk is full; make room, then open it again", cause);
            case SQLITE_READONLY -> new JournalFailed(start
                + "it is read-only; make file and folder writable, or copy it to where they are", cause);
            case SQLITE_CANTOPEN, SQLITE_PERM -> new JournalFailed(start
                + "the system does not allow it; look at the folder and its permissions", cause);
            case SQLITE_NOTADB -> JournalFailed.broken(start
                + "it is no SQLite file; look whether the path is right, or restore it from a copy", cause);
            case SQLITE_CORRUPT -> JournalFailed.broken(start
                + "the file is damaged; keep it, and restore it from a copy", cause);
            case SQLITE_OK -> new JournalFailed(start
                + "SQLite did not get so far (" + cause.getMessage()
                    + "); it unpacks itself to the folder of "
                + "temporary files: make room there, or name another with -Dorg.sqlite.tmpdir=FOLDER", cause);
            default -> new JournalFailed(start + "the disk answered \"" + cause.getMessage()
                + "\"; do not trust this disk until it is looked at", cause);
        };
    }

    private static SQLiteErrorCode primary(SQLException cause) {
        return SQLiteErrorCode.getErrorCode(cause.getErrorCode() & 0xFF);
    }
}
