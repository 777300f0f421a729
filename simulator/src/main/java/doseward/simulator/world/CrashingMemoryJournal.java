package doseward.simulator.world;

import doseward.engine.Opening;
import doseward.journal.Entry;
import doseward.journal.Journal;
import doseward.journal.JournalFailed;
import java.util.List;

/**
 * A journal on a simulated disk. An append is taken whole or not at all, and the controller may die on
 * either side.
 */
final class CrashingMemoryJournal implements Journal {
    private final Disk disk;
    private final Peril peril;
    private final List<Entry> found;

    CrashingMemoryJournal(Disk disk, Peril peril) {
        this.disk = disk;
        this.peril = peril;
        disk.readBack();
        this.found = List.copyOf(disk.entries());
    }

    @Override public Opening opening() {
        return disk.opening();
    }

    @Override public List<Entry> entries() {
        return found;
    }

    @Override public void append(List<Entry> entries) throws JournalFailed {
        peril.beforeAppend(entries);
        disk.take(entries);
        peril.afterAppend(entries);
    }

    @Override public void rest() {}

    @Override public void verify() {
        disk.readBack();
    }

    @Override public void close() {}
}
