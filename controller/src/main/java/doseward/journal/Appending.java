package doseward.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** The statements of an append, made once: to make them anew for each costs half as much as a sync. */
final class Appending {
    /** The row's own page; and where the table grows, the page above it and the file's first. */
    private static final int PAGES_A_COMMIT = 3;

    private final PreparedStatement begin;
    private final PreparedStatement insert;
    private final PreparedStatement commit;
    private long pages;

    /** For as long as the connection is open; closing it closes them. */
    Appending(Connection connection) throws SQLException {
        begin = connection.prepareStatement("BEGIN IMMEDIATE");
        insert = connection.prepareStatement("INSERT INTO entry VALUES (?, ?, ?)");
        commit = connection.prepareStatement("COMMIT");
    }

    /** All or none of them. */
    void add(List<Store.Row> rows) throws SQLException {
        if (rows.size() == 1) {
            insert(rows.getFirst()); // A transaction by itself: to say so in words takes a fifth of a sync.
        } else {
            begin.execute();
            for (Store.Row row : rows) {
                insert(row);
            }
            commit.execute();
        }
        pages += PAGES_A_COMMIT;
    }

    private void insert(Store.Row row) throws SQLException {
        insert.setLong(1, row.number());
        insert.setString(2, Store.text(row.line()));
        insert.setBytes(3, row.hash());
        insert.executeUpdate();
        pages += 1 + row.line().length / WriteAhead.PAGE;
    }

    /** How many pages were written since it started over; rather more than fewer. */
    long pages() {
        return pages;
    }

    void startOver() {
        pages = 0;
    }
}
