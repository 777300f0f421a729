package doseward.simulator;

import java.util.Optional;
import java.util.logging.ConsoleHandler;
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
        Handler handler = new ConsoleHandler();
        handler.setFormatter(new OneLine());
        Logger root = Logger.getLogger("");
        root.setLevel(Level.WARNING);
        root.addHandler(handler);
    }

    /** Writes a record as its level, who said it, and what; with the first line of what was thrown. */
    static final class OneLine extends Formatter {
        @Override public String format(LogRecord said) {
            String name = said.getLoggerName();
            String who = name.substring(name.lastIndexOf('.') + 1);
            String what = said.getLevel() + " " + who + ": " + formatMessage(said);
            return Sentence.onOneLine(what) + why(said) + System.lineSeparator();
        }

        private static String why(LogRecord said) {
            return Optional.ofNullable(said.getThrown()).map(Sentence::of).map(" (%s)"::formatted).orElse("");
        }
    }
}
