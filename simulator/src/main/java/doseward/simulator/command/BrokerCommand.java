package doseward.simulator.command;

import doseward.command.Exit;
import doseward.simulator.broker.BrokerFailed;
import doseward.simulator.broker.EmbeddedBroker;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs a broker on this machine, for desks where none is installed. */
@Command(name = "broker", mixinStandardHelpOptions = true,
    description = "Run a broker of MQTT 5 for this machine alone, until it is stopped.")
public final class BrokerCommand implements Callable<Integer> {
    private static final int HIGHEST_PORT = 65_535;

    @Spec
    private CommandSpec spec;

    @Option(names = "--port", paramLabel = "PORT",
        description = "where it listens (default: ${DEFAULT-VALUE})")
    private int port = 1883;

    @Override public Integer call() throws InterruptedException {
        if (port < 1 || port > HIGHEST_PORT) {
            throw new ParameterException(spec.commandLine(), "A port goes from 1 to " + HIGHEST_PORT + ".");
        }
        try (EmbeddedBroker broker = EmbeddedBroker.start(port)) {
            PrintWriter out = spec.commandLine().getOut();
            out.println("Broker at " + broker.uri() + ", for this machine alone.");
            out.flush();
            new CountDownLatch(1).await();
            return Exit.DONE;
        } catch (BrokerFailed failed) {
            spec.commandLine().getErr().println(failed.getMessage());
            return Exit.WORLD;
        }
    }
}
