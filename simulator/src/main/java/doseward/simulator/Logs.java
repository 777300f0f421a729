package doseward.simulator;

import doseward.controller.words.UnwaitedWriter;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** The logs of the libraries: warnings and worse, a line each, to standard error. */
final class Logs {
    private Logs() {}

    /** Sets this up for the whole program. */
    static void quieten() {
        LogManager.getLogManager().reset();
        Handler handler = new Unwaited(new PrintWriter(System.err, true));
        Logger root = Logger.getLogger("");
        root.setLevel(Level.WARNING);
        root.addHandler(handler);
    }

    /**
     * So that whoever logs never waits for a terminal that somebody has halted: it may be the thread that
     * hears a pump, or that connects anew.
     */
    static final class Unwaited extends Handler {
        private final PrintWriter out;

        Unwaited(PrintWriter terminal) {
            this.out = UnwaitedWriter.to(terminal);
            setFormatter(new OneLine());
        }

        @Override public void publish(LogRecord said) {
            if (isLoggable(said)) {
                out.print(getFormatter().format(said));
                out.flush();
            }
        }

        @Override public void flush() {
            out.flush();
        }

        @Override public void close() {
            out.close();
        }
    }

    /** Writes a record as its level, who said it, and what; with the first line of what was thrown. */
    static final class OneLine extends Formatter {
        @Override public String format(LogRecord said) {
            String name = Optional.ofNullable(said.getLoggerName()).orElse("nobody");
            String who = name.substring(name.lastIndexOf('.') + 1);
            String what = said.getLevel() + " " + who + ": " + formatMessage(said);
            return Sentence.onOneLine(what) + why(said) + System.lineSeparator();
        }

        private static String why(LogRecord said) {
            return Optional.ofNullable(said.getThrown()).map(Sentence::of).map(" (%s)"::formatted).orElse("");
        }
    }
}
