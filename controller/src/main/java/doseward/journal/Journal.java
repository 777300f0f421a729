package doseward.journal;

import java.util.List;

/** The record of one course. What it has taken survives a crash; what it has not taken did not happen. */
public interface Journal extends Chronicle, AutoCloseable {

    /** All entries, oldest first; read and verified when the journal was opened. */
    @Override List<Entry> entries();

    /**
     * Takes the entries, all or none, and returns once they are safe.
     *
     * @throws JournalFailed when they are not; nothing that they are the reason of may be done
     */
    void append(List<Entry> entries) throws JournalFailed;

    /**
     * To be called when there is nothing to append: does what was put off so that no append waits for it.
     *
     * @throws JournalFailed when the disk failed at it; as after an append that failed, nothing more is taken
     */
    void rest() throws JournalFailed;

    /**
     * Reads back what lies on the disk and compares it with what was taken; one that keeps nothing elsewhere
     * has nothing to compare.
     *
     * @throws JournalFailed when it is not the same to the byte
     */
    void verify() throws JournalFailed;

    @Override void close();
}
