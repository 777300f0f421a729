package doseward.controller.paper;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;

/** Keeps the library from the terminal; what it has to say is taken page by page. */
final class NoLog implements XRLogger {
    @Override public boolean isLogLevelEnabled(Diagnostic said) {
        return false;
    }

    @Override public void log(String where, Level level, String said) {}

    @Override public void log(String where, Level level, String said, Throwable thrown) {}

    @Override public void setLevel(String where, Level level) {}
}
