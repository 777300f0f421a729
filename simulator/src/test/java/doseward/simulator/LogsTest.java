package doseward.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

/** How a library's log record is written. */
class LogsTest {
    @Test void aRecordIsOneLineHoweverManyItsMessageHas() {
        LogRecord said = new LogRecord(Level.WARNING, "can''t reach {0}\n  after {1} tries");
        said.setLoggerName("org.eclipse.paho.Client");
        said.setParameters(new Object[] {"the broker", 3});
        said.setThrown(new IOException("refused"));

        String line = new Logs.OneLine().format(said);

        assertEquals("WARNING Client: can't reach the broker after 3 tries (IOException: refused)"
            + System.lineSeparator(), line);
    }
}
