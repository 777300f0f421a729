package doseward.journal;

import doseward.engine.Opening;

/** Entries and openings as lines of JSON: one fact, one line, the same bytes always; nothing else is read. */
public final class EntryCodec {
    private static final Line<Entry> ENTRY = new Line<>(Entry.class);
    private static final Line<Opening> OPENING = new Line<>(Opening.class);

    private EntryCodec() {}

    /** The entry's line, in UTF-8, without an end-of-line. */
    public static byte[] line(Entry entry) {
        return ENTRY.of(entry);
    }

    /** The opening's line, in UTF-8, without an end-of-line. */
    public static byte[] line(Opening opening) {
        return OPENING.of(opening);
    }

    /**
     * The entry that has this line.
     *
     * @throws JournalFailed when no entry has
     */
    public static Entry entry(byte[] line) throws JournalFailed {
        return ENTRY.read(line);
    }

    /**
     * The opening that has this line.
     *
     * @throws JournalFailed when no opening has
     */
    public static Opening opening(byte[] line) throws JournalFailed {
        return OPENING.read(line);
    }
}
