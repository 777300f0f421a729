package doseward.pump.gpio.line;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Things with lines that are had and given back together: what can't be had gives back what was had before,
 * and at the end each is closed, whatever becomes of the others.
 */
public final class Bundle implements AutoCloseable {
    private final List<AutoCloseable> parts = new ArrayList<>();

    /** Takes one more, or gives back all and passes on why. */
    public <T extends AutoCloseable> T add(Supplier<T> taking) {
        try {
            T part = taking.get();
            parts.add(part);
            return part;
        } catch (RuntimeException refused) {
            giveBack(refused);
            throw refused;
        }
    }

    private void giveBack(RuntimeException refused) {
        try {
            close();
        } catch (LineFailed another) {
            refused.addSuppressed(another);
        }
    }

    @Override public void close() {
        closeAll(parts);
    }

    static void closeAll(List<? extends AutoCloseable> parts) {
        List<LineFailed> failed = new ArrayList<>();
        for (AutoCloseable part : parts) {
            try {
                part.close();
            } catch (LineFailed trouble) {
                failed.add(trouble);
            } catch (Exception ours) {
                throw new IllegalStateException("a line's end throws nothing else", ours);
            }
        }
        if (!failed.isEmpty()) {
            throw failed.getFirst();
        }
    }
}
