package doseward.journal;

import doseward.engine.Opening;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * What a journal's file tells one who only reads it: all of it, or as far as it is whole.
 *
 * @param broken what is wrong from there on; empty where nothing is
 */
public record Transcript(Opening opening, List<Entry> entries, Optional<JournalFailed> broken)
        implements Chronicle {
    public Transcript {
        entries = List.copyOf(entries);
    }

    /**
     * Reads a copy of the file, so that a controller may go on writing it and nothing in it is changed.
     *
     * @throws JournalFailed when it can't be reached, is no journal, or not even its opening is whole
     */
    public static Transcript of(Path file) throws JournalFailed {
        Place.checkThere(file);
        try (FileCopy copy = FileCopy.of(file); Store store = Store.at(copy.file())) {
            Verified.checkOurs(store, file);
            return Verified.asFarAsWhole(store, file);
        } catch (SQLException trouble) {
            throw Trouble.opening(file, trouble);
        }
    }
}
