package doseward.pump.gpio.chip;

import doseward.pump.gpio.line.Level;
import doseward.pump.gpio.line.OutputLine;
import doseward.pump.gpio.line.OutputWish;

/** An output of a chip. */
final class ChipOutput implements OutputLine {
    private final OutputWish wish;
    private final LineFile file;
    private final Runnable givenBack;
    private volatile Level level;

    ChipOutput(OutputWish wish, LineFile file, Runnable givenBack) {
        this.wish = wish;
        this.file = file;
        this.givenBack = givenBack;
        this.level = wish.initial();
    }

    @Override public void set(Level to) {
        file.set(to);
        level = to;
    }

    @Override public Level level() {
        return level;
    }

    /**
     * Given back even if it can't be set any more: its file's end lets the driver do what it does with a
     * free line.
     */
    @Override public synchronized void close() {
        if (file.isClosed()) {
            return;
        }
        try {
            set(wish.safe());
        } finally {
            file.close();
            givenBack.run();
        }
    }
}
