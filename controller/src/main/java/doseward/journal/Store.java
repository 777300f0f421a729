package doseward.journal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** A journal's file as SQLite keeps it: rows in, rows out, held alone, every commit synced. */
final class Store implements AutoCloseable {
    private final Connection connection;
    private Optional<Appending> appending = Optional.empty();

    private Store(Connection connection) {
        this.connection = connection;
    }

    /** One stored line; an opening has number 0. */
    record Row(long number, byte[] line, byte[] hash) {}

    /** Opens the file, which must exist, and changes nothing in it yet. */
    static Store at(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setBusyTimeout(0);
        Store store = new Store(config.createConnection("jdbc:sqlite:" + file.toUri()));
        // First of all: from now on whatever lock is taken is kept until the process ends, however it ends.
        store.run("PRAGMA locking_mode = EXCLUSIVE");
        return store;
    }

    /** Takes the file for this process alone and makes every later commit wait for the disk. */
    void take() throws SQLException {
        run("PRAGMA journal_mode = WAL");
        run("PRAGMA synchronous = FULL");
        run("PRAGMA fullfsync = ON");
        run("PRAGMA checkpoint_fullfsync = ON");
        run("BEGIN EXCLUSIVE");
        run("COMMIT");
    }

    /** To be called once the tables are there and before the first rows are added. */
    void makeReady() throws SQLException {
        WriteAhead.makeRoom(this);
        appending = Optional.of(new Appending(connection));
    }

    long number(String pragma) throws SQLException {
        return Long.parseLong(texts("PRAGMA " + pragma).getFirst());
    }

    /** The first column of what the query finds. */
    List<String> texts(String query) throws SQLException {
        List<String> all = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                all.add(found.getString(1));
            }
        }
        return all;
    }

    /** The rows of a query for number, line and hash, to be taken one by one. */
    Rows rows(String query) throws SQLException {
        Statement statement = connection.createStatement();
        try {
            return new Rows(statement, statement.executeQuery(query));
        } catch (SQLException trouble) {
            statement.close();
            throw trouble;
        }
    }

    /** What a query finds, a row at a time: of a damaged file the rows before the damage can be had. */
    record Rows(Statement statement, ResultSet found) implements AutoCloseable {
        Optional<Row> next() throws SQLException {
            return found.next() ? Optional.of(new Row(found.getLong(1), bytes(found, 2), bytes(found, 3)))
                : Optional.empty();
        }

        @Override public void close() throws SQLException {
            statement.close();
        }
    }

    /** Makes an empty file a journal, in one transaction. */
    void found(Row opening) throws SQLException {
        run("BEGIN IMMEDIATE");
        for (String statement : Schema.STATEMENTS) {
            run(statement);
        }
        run("PRAGMA application_id = " + Schema.APPLICATION);
        run("PRAGMA user_version = " + Schema.FORMAT);
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO opening VALUES (?, ?)")) {
            insert.setString(1, text(opening.line()));
            insert.setBytes(2, opening.hash());
            insert.executeUpdate();
        }
        run("COMMIT");
    }

    /** Takes the rows, all or none; returns once they are on disk, after one sync. */
    void add(List<Row> rows) throws SQLException {
        appending.orElseThrow().add(rows);
    }

    /** What is put off so that no append waits for it, if it is time. */
    void rest() throws SQLException {
        if (appending.orElseThrow().pages() >= WriteAhead.EMPTIED_AFTER) {
            WriteAhead.empty(this);
            appending.orElseThrow().startOver();
        }
    }

    void run(String statement) throws SQLException {
        try (Statement running = connection.createStatement()) {
            running.execute(statement);
        }
    }

    @Override public void close() throws SQLException {
        connection.close();
    }

    /** A damaged file may hold nothing where something must stand; that is then no line and no hash. */
    private static byte[] bytes(ResultSet found, int column) throws SQLException {
        return Optional.ofNullable(found.getBytes(column)).orElse(new byte[0]);
    }

    static String text(byte[] line) {
        return new String(line, StandardCharsets.UTF_8);
    }
}
