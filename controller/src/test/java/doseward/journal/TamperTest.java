package doseward.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TamperTest {
    private static final long SEED = 7;
    private static final int ENTRIES = 12;

    private static final int PAGE = 4096;
    private static final byte TABLE_LEAF = 13;
    private static final int COUNT_OF_ROWS = 4;

    @TempDir Path folder;
    private Path file;
    private byte[] whole;

    @BeforeEach void write() throws JournalFailed, IOException {
        file = folder.resolve("course.journal");
        try (SqliteJournal journal = SqliteJournal.create(file, Sample.opening(SEED))) {
            journal.append(Sample.entries(SEED, 1, ENTRIES));
        }
        whole = Files.readAllBytes(file);
    }

    @Test void aChangedByteInAnyRowIsFound() throws Exception {
        for (long seed = 1; seed <= 150; seed++) {
            Files.write(file, whole);

            String changed = changeOneByte(new SplittableRandom(seed));

            JournalFailed failed = assertThrows(JournalFailed.class,
                () -> SqliteJournal.open(file).close(), changed);
            assertTrue(failed.isBroken(), failed.getMessage());
        }
    }

    /** Changes a byte as a skilled person would: through SQLite, with the triggers put back. */
    private String changeOneByte(SplittableRandom random) throws SQLException {
        int row = random.nextInt(ENTRIES + 1);
        String column = random.nextBoolean() ? "line" : "hash";
        String table = row == 0 ? "opening" : "entry WHERE number = " + row;
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            byte[] bytes = statement.executeQuery("SELECT " + column + " FROM " + table).getBytes(1);
            int place = random.nextInt(bytes.length);
            bytes[place] ^= (byte) (1 + random.nextInt(255));
            statement.execute("DROP TRIGGER opening_stays");
            statement.execute("DROP TRIGGER entry_stays");
            String cast = column.equals("line") ? "CAST(? AS TEXT)" : "?";
            String update = "UPDATE " + table.replaceFirst("(\\w+)", "$1 SET " + column + " = " + cast);
            try (PreparedStatement changing = connection.prepareStatement(update)) {
                changing.setBytes(1, bytes);
                assertEquals(1, changing.executeUpdate());
            }
            putTriggersBack(statement);
            return column + " of row " + row + ", byte " + place;
        }
    }

    @Test void theTablesThemselvesRefuseToForget() throws SQLException {
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            for (String change : List.of("UPDATE entry SET line = '{}'", "DELETE FROM entry WHERE number = 9",
                    "UPDATE opening SET line = '{}'", "DELETE FROM opening")) {
                assertThrows(SQLException.class, () -> statement.execute(change), change);
            }
        }
    }

    @Test void aMissingATwiceGivenAndAMovedEntryAreFound() throws Exception {
        breaks("is missing", "DELETE FROM entry WHERE number = 5");
        breaks("is missing", "DELETE FROM entry WHERE number = 1");
        breaks("is missing", "UPDATE entry SET number = 13 WHERE number = 12");
        breaks("is not what was written",
            "INSERT INTO entry SELECT 13, line, hash FROM entry WHERE number = 12");
        breaks("is not what was written", "UPDATE entry SET line = (SELECT line FROM entry WHERE number = 3) "
            + "WHERE number = 4");
        breaks("openings where there is one", "INSERT INTO opening SELECT line, hash FROM opening");
        breaks("openings where there is one", "DELETE FROM opening");
        breaks("tables are not those of a journal", "CREATE TABLE more (x)");
        breaks("tables are not those of a journal", "DROP TRIGGER entry_is_kept");
    }

    private void breaks(String why, String change) throws IOException, SQLException {
        Files.write(file, whole);
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            for (String trigger : List.of("opening_stays", "opening_is_kept", "entry_stays")) {
                statement.execute("DROP TRIGGER " + trigger);
            }
            if (!change.startsWith("DROP")) {
                statement.execute("DROP TRIGGER entry_is_kept");
            }
            statement.execute(change);
            if (!change.startsWith("DROP")) {
                putTriggersBack(statement);
            }
        }

        JournalFailed failed = assertThrows(JournalFailed.class,
            () -> SqliteJournal.open(file).close(), change);

        assertTrue(failed.isBroken() && failed.getMessage().contains(why), failed.getMessage());
    }

    @Test void aChangedByteAnywhereInTheFileIsFoundOrWasOfNoConsequence() throws Exception {
        int found = 0;
        for (long seed = 1; seed <= 400; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            byte[] changed = whole.clone();
            changed[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            found += isFound(changed) ? 1 : 0;
        }
        assertTrue(found > 100, "found " + found);
    }

    /** The one damage that the chain alone would miss: the last entries of a page, gone without a gap. */
    @Test void anEntryHiddenAtTheEndOfItsPageIsFound() throws Exception {
        int tried = 0;
        for (int page = PAGE; page < whole.length; page += PAGE) {
            byte[] changed = whole.clone();
            if (changed[page] == TABLE_LEAF && changed[page + COUNT_OF_ROWS] > 0) {
                changed[page + COUNT_OF_ROWS]--;
                assertTrue(isFound(changed), "page at " + page);
                tried++;
            }
        }
        assertTrue(tried >= 2, "the opening's page and the entries'");
    }

    @Test void aTruncatedFileIsFound() throws Exception {
        for (int length = 1; length < whole.length; length += 511) {
            assertTrue(isFound(Arrays.copyOf(whole, length)), "cut at " + length);
        }
    }

    /** Whether the damage is found; if it is not, every entry must be as it was. */
    private boolean isFound(byte[] content) throws IOException {
        Files.write(file, content);
        Files.deleteIfExists(folder.resolve("course.journal-wal"));
        try (SqliteJournal journal = SqliteJournal.open(file)) {
            assertEquals(Sample.opening(SEED), journal.opening());
            assertEquals(Sample.entries(SEED, 1, ENTRIES), journal.entries());
            return false;
        } catch (JournalFailed failed) {
            return true;
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file.toUri());
    }

    /** All are made anew in their order, so that the tables look untouched. */
    private static void putTriggersBack(Statement statement) throws SQLException {
        for (String made : Schema.STATEMENTS) {
            if (made.startsWith("CREATE TRIGGER")) {
                statement.execute("DROP TRIGGER IF EXISTS " + made.split("\\s+")[2]);
            }
        }
        for (String made : Schema.STATEMENTS) {
            if (made.startsWith("CREATE TRIGGER")) {
                statement.execute(made);
            }
        }
    }
}
