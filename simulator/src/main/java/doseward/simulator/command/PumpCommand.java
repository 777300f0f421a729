package doseward.simulator.command;

import doseward.command.Exit;
import doseward.pump.mqtt.Broker;
import doseward.pump.mqtt.BrokerCheck;
import doseward.pump.mqtt.Topics;
import doseward.simulator.pump.CryingPump;
import doseward.simulator.pump.Keepsake;
import doseward.simulator.pump.KeepingPump;
import doseward.simulator.pump.MqttDevice;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs the simulated pump as a process of its own, by this machine's clock. */
@Command(name = "pump", mixinStandardHelpOptions = true,
    description = {"Run a simulated pump on a broker, until it is stopped.",
        "To kill it is to take its power away. Its start count and lifetime stay in its memory file."})
public final class PumpCommand implements Callable<Integer> {
    private static final Duration BROKER_ANSWERS_WITHIN = Duration.ofSeconds(5);

    @Spec
    private CommandSpec spec;

    @Option(names = "--broker", paramLabel = "URI", required = true,
        description = "as in mqtt://127.0.0.1:1883")
    private URI broker;

    @Option(names = "--id", paramLabel = "ID", description = "the pump's id (default: ${DEFAULT-VALUE})")
    private String id = "pump-1";

    @Option(names = "--memory", paramLabel = "FILE", required = true,
        description = "where it keeps what survives a power cut; made when missing")
    private Path memory;

    @Override public Integer call() throws InterruptedException {
        refuseNonsense();
        Optional<String> trouble = BrokerCheck.trouble(broker, BROKER_ANSWERS_WITHIN);
        if (trouble.isPresent()) {
            spec.commandLine().getErr().println(trouble.get());
            return Exit.WORLD;
        }
        try {
            run(new KeepingPump(id, new Keepsake(memory), Instant.now()));
            return Exit.DONE;
        } catch (IOException unreadable) {
            spec.commandLine().getErr().println(unreadable.getMessage());
            return Exit.WORLD;
        }
    }

    private void refuseNonsense() {
        try {
            Broker.at(broker);
            new Topics(id);
        } catch (IllegalArgumentException nonsense) {
            throw new ParameterException(spec.commandLine(), nonsense.getMessage());
        }
    }

    private void run(KeepingPump pump) throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        out.println("SIMULATED pump " + id + " at " + broker + ", memory in " + memory + ".");
        out.flush();
        CryingPump crying = new CryingPump(pump, words -> {
            out.println(words);
            out.flush();
        });
        try (MqttDevice device = new MqttDevice(broker, id, crying)) {
            device.run();
        }
    }
}
