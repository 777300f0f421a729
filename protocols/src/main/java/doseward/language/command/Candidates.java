package doseward.language.command;

import doseward.language.Shipped;
import doseward.manual.Manual;
import java.util.Iterator;

/** What a shell may propose for an argument. */
final class Candidates {
    private Candidates() {}

    /** The protocols that are shipped; files it finds by itself. */
    static final class Protocols implements Iterable<String> {
        @Override public Iterator<String> iterator() {
            return Shipped.protocols().iterator();
        }
    }

    /** The checks that have a page. */
    static final class Checks implements Iterable<String> {
        @Override public Iterator<String> iterator() {
            return Manual.shipped().names().iterator();
        }
    }
}
