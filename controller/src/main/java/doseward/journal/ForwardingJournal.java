package doseward.journal;

import doseward.engine.Opening;
import java.util.List;

/** Stands before another journal and passes everything on to it; what it does besides, a subclass says. */
public abstract class ForwardingJournal implements Journal {
    private final Journal journal;

    protected ForwardingJournal(Journal journal) {
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

    @Override public void verify() throws JournalFailed {
        journal.verify();
    }

    @Override public void close() {
        journal.close();
    }
}
