package doseward.simulator.world;

import doseward.engine.Opening;
import doseward.journal.Entry;
import doseward.journal.EntryCodec;
import doseward.journal.JournalFailed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What survives a crash of the controller: its journal. In a world whose disk keeps bytes, each entry is
 * written as its line and read back before a controller starts on it, and must come back equal; other
 * worlds save that time.
 */
final class Disk {
    private final Opening opening;
    private final List<byte[]> lines = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final boolean keepsBytes;
    private int readBack;

    Disk(Opening opening, boolean keepsBytes) {
        this.opening = opening;
        this.keepsBytes = keepsBytes;
    }

    void take(List<Entry> taken) {
        entries.addAll(taken);
    }

    /** The journal as a controller that starts finds it. */
    void readBack() {
        if (!keepsBytes) {
            return;
        }
        write();
        try {
            same(opening, EntryCodec.opening(EntryCodec.line(opening)));
            for (; readBack < lines.size(); readBack++) {
                same(entries.get(readBack), EntryCodec.entry(lines.get(readBack)));
            }
        } catch (JournalFailed failed) {
            throw new IllegalStateException("the journal can't be read back", failed);
        }
    }

    private static void same(Object written, Object read) {
        if (!written.equals(read)) {
            throw new IllegalStateException("written " + written + ", and read back " + read);
        }
    }

    /** The bytes as they lie there: the opening, then the entries. */
    List<byte[]> lines() {
        write();
        List<byte[]> all = new ArrayList<>(List.of(EntryCodec.line(opening)));
        all.addAll(lines);
        return all;
    }

    private void write() {
        while (lines.size() < entries.size()) {
            lines.add(EntryCodec.line(entries.get(lines.size())));
        }
    }

    Opening opening() {
        return opening;
    }

    List<Entry> entries() {
        return Collections.unmodifiableList(entries);
    }
}
