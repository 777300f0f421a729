package doseward.pump.gpio.line;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who holds which line, so that each has one owner in this program, and nothing is left behind at the end.
 */
public final class Owners {
    private final SortedMap<LineId, Held> held =
        new TreeMap<>(Comparator.comparing(LineId::chip).thenComparingInt(LineId::offset));

    private record Held(String use, AutoCloseable line) {}

    /** What gives a line once it is known to be free. */
    public interface Opening<L extends AutoCloseable> {
        L open();
    }

    /** Opens the line for this use, unless somebody has it. */
    public synchronized <L extends AutoCloseable> L claim(LineId line, String use, Opening<L> opening) {
        Held other = held.get(line);
        if (other != null) {
            throw new LineFailed(line + " is wanted as " + use + " and is already " + other.use()
                + "; give each use a line of its own");
        }
        L opened = opening.open();
        held.put(line, new Held(use, opened));
        return opened;
    }

    /** It was given back. */
    public synchronized void free(LineId line) {
        held.remove(line);
    }

    /**
     * Closes each line that is still held, whatever happens to the others. Not under the lock: closing comes
     * back to {@link #free}.
     */
    public void closeAll() {
        Bundle.closeAll(stillHeld());
    }

    private synchronized List<AutoCloseable> stillHeld() {
        return held.values().stream().map(Held::line).toList();
    }
}
