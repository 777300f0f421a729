package doseward.simulator.demo;

import doseward.engine.Opening;
import doseward.journal.Entry;
import doseward.journal.Journal;
import java.util.ArrayList;
import java.util.List;

/** A journal in a list. */
final class ListJournal implements Journal {
    private final Opening opening;
    private final List<Entry> entries = new ArrayList<>();

    ListJournal(Opening opening) {
        this.opening = opening;
    }

    @Override public Opening opening() {
        return opening;
    }

    @Override public List<Entry> entries() {
        return entries;
    }

    @Override public void append(List<Entry> taken) {
        entries.addAll(taken);
    }

    @Override public void rest() {}

    @Override public void verify() {}

    @Override public void close() {}
}
