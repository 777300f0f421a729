package doseward.simulator.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.simulator.broker.BrokerFailed;
import doseward.simulator.broker.EmbeddedBroker;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class PumpTestCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test void aBrokerWithoutThePumpIsSaidToHaveAPumpThatNeverSaysWhoItIs() throws BrokerFailed {
        try (EmbeddedBroker broker = EmbeddedBroker.start()) {
            assertEquals(1, run("--broker", broker.uri().toString(), "--pump", "pump-1"));
        }

        assertTrue(out.toString().startsWith("law  1  BROKEN"), out.toString());
        assertTrue(out.toString().contains("Of 17 laws 1 are broken and 16 were not tried."), out.toString());
    }

    @Test void whereNoBrokerIsThereIsNothingToTry() throws BrokerFailed {
        URI gone;
        try (EmbeddedBroker broker = EmbeddedBroker.start()) {
            gone = broker.uri();
        }

        assertEquals(3, run("--broker", gone.toString(), "--pump", "pump-1"));
        assertEquals("", out.toString());
    }

    @Test void aPumpWhoseIdIsNoneIsRefused() {
        assertEquals(2, run("--broker", "mqtt://127.0.0.1:1", "--pump", "pump/#"));
        assertTrue(err.toString().contains("an id has at most"), err.toString());
    }

    @Test void aWayInThatSaysHalfIsRefused() {
        assertEquals(2, run("--broker", "mqtts://127.0.0.1:1", "--pump", "pump-1"));
        assertEquals(2, run("--broker", "mqtt://127.0.0.1:1", "--authority", "ca.pem", "--pump", "pump-1"));
        assertEquals(2, run("--broker", "mqtts://127.0.0.1:1", "--authority", "ca.pem", "--key", "desk.key",
            "--pump", "pump-1"));
        assertEquals(2, run("--broker", "mqtt://127.0.0.1:1", "--user", "desk", "--pump", "pump-1"));
        assertTrue(err.toString().contains("needs an authority that vouches for the broker"), err.toString());
        assertTrue(err.toString().contains("write mqtts://"), err.toString());
        assertTrue(err.toString().contains("--certificate and --key go together"), err.toString());
    }

    @Test void whatIsNotThereLetsNobodyIn() {
        assertEquals(3, run("--broker", "mqtts://127.0.0.1:1", "--authority", "no-such.pem", "--pump",
            "pump-1"));
        assertTrue(err.toString().contains("There is no file no-such.pem."), err.toString());
    }

    private int run(String... args) {
        return new CommandLine(new PumpTestCommand()).setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true)).execute(args);
    }
}
