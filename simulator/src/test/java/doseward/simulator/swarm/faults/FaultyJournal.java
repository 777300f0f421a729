package doseward.simulator.swarm.faults;

import doseward.engine.Opening;
import doseward.journal.Entry;
import doseward.journal.Journal;
import doseward.journal.JournalFailed;
import java.util.List;

/** A journal in which something is wrong; this much of it is right. */
abstract class FaultyJournal implements Journal {
    private final Journal journal;

    FaultyJournal(Journal journal) {
        this.journal = journal;
    }

    @Override public Opening opening() {
        return journal.opening();
    }

    @Override public List<Entry> entries() {
        return journal.entries();
    }

    @Override public void append(List<Entry> entries) throws JournalFailed {
        journal.append(entries);
    }

    @Override public void rest() throws JournalFailed {
        journal.rest();
    }

    @Override public void close() {
        journal.close();
    }
}
