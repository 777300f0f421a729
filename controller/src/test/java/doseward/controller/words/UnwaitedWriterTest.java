package doseward.controller.words;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.trace.Requirement;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnwaitedWriterTest {
    private final HaltedTerminal terminal = new HaltedTerminal();
    private final PrintWriter said = UnwaitedWriter.to(new PrintWriter(terminal), "The journal has it.");

    @Test void whatIsSaidComesInItsOrderAndAllOfItBeforeItCloses() {
        terminal.goesOn();

        IntStream.range(0, 100).forEach(said::println);
        said.print("and no line after it");
        said.close();

        assertEquals(IntStream.range(0, 100).mapToObj(line -> line + System.lineSeparator())
            .collect(Collectors.joining()) + "and no line after it", terminal.shown());
    }

    @Requirement("incident 8")
    @Test void whoeverSaysSomethingWaitsForNoTerminalThatIsHalted() {
        for (int line = 1; line <= UnwaitedWriter.MOST_WAITING + 8; line++) {
            said.println(line);
        }

        terminal.goesOn();
        await().until(() -> terminal.shown().contains(System.lineSeparator()
            + UnwaitedWriter.MOST_WAITING + System.lineSeparator()));
        said.println("the last");

        await().until(() -> terminal.shown().endsWith("the last" + System.lineSeparator()));
        assertTrue(terminal.shown().contains(" lines or more were left out, for nobody took them. The "
            + "journal has it.)"), "what is missing is told");
    }

    @Test void aTerminalThatStaysHaltedHoldsNoProcessUp() {
        said.println("to nobody");

        said.close();

        assertEquals("", terminal.shown());
    }

    /** Takes nothing until it goes on. */
    private static final class HaltedTerminal extends Writer {
        private final Semaphore going = new Semaphore(0);
        private final StringBuffer shown = new StringBuffer();

        void goesOn() {
            going.release();
        }

        String shown() {
            return shown.toString();
        }

        @Override public void write(char[] from, int offset, int length) {
            going.acquireUninterruptibly();
            shown.append(from, offset, length);
            going.release();
        }

        @Override public void flush() {}

        @Override public void close() {}
    }
}
