package doseward.simulator;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import doseward.trace.Requirement;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

/** How a library's log record is written. */
class LogsTest {
    private static LogRecord said(String words) {
        LogRecord said = new LogRecord(Level.WARNING, words);
        said.setLoggerName("org.eclipse.paho.Client");
        return said;
    }

    @Test void aRecordIsOneLineHoweverManyItsMessageHas() {
        LogRecord said = said("can''t reach {0}\n  after {1} tries");
        said.setParameters(new Object[] {"the broker", 3});
        said.setThrown(new IOException("refused"));

        String line = new Logs.OneLine().format(said);

        assertEquals("WARNING Client: can't reach the broker after 3 tries (IOException: refused)"
            + System.lineSeparator(), line);
    }

    /** What a handler throws would strike whoever logs. */
    @Test void aRecordOfALoggerWithoutANameIsWrittenToo() {
        assertEquals("WARNING nobody: it is late" + System.lineSeparator(),
            new Logs.OneLine().format(new LogRecord(Level.WARNING, "it is late")));
    }

    /** The thread that hears a pump logs, too. */
    @Requirement("incident 8")
    @Test void whoeverLogsWaitsForNoTerminalThatIsHalted() {
        CountDownLatch goesOn = new CountDownLatch(1);
        StringWriter shown = new StringWriter();
        Handler handler = new Logs.Unwaited(new PrintWriter(new FilterWriter(shown) {
            @Override public void write(String words, int offset, int length) throws IOException {
                try {
                    goesOn.await();
                } catch (InterruptedException stopped) {
                    throw new IOException(stopped);
                }
                super.write(words, offset, length);
            }
        }, true));

        Thread hearer = Thread.ofVirtual().start(() -> {
            handler.publish(said("the line is down"));
            handler.publish(said("the line is up"));
        });
        await().until(() -> !hearer.isAlive());
        goesOn.countDown();
        handler.close();

        assertEquals("WARNING Client: the line is down" + System.lineSeparator()
            + "WARNING Client: the line is up" + System.lineSeparator(), shown.toString());
    }
}
