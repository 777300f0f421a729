package doseward.simulator.command;

import doseward.command.Exit;
import doseward.pump.past.Keepsake;
import doseward.simulator.pump.CryingPump;
import doseward.simulator.pump.KeepingPump;
import doseward.simulator.pump.MqttDevice;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the simulated pump as a process of its own, by this machine's clock. */
@Command(name = "pump", mixinStandardHelpOptions = true,
    description = {"Run a simulated pump on a broker, until it is stopped.",
        "To kill it is to take its power away. Its start count and lifetime stay in its memory file."})
public final class PumpCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private AtBroker at;

    @Option(names = "--id", paramLabel = "ID", description = "the pump's id (default: ${DEFAULT-VALUE})")
    private String id = "pump-1";

    @Option(names = "--memory", paramLabel = "FILE", required = true,
        description = "where it keeps what survives a power cut; made when missing")
    private Path memory;

    @Override public Integer call() throws InterruptedException {
        at.refuseNonsense(id);
        if (at.isUnusable()) {
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

    private void run(KeepingPump pump) throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        out.println("SIMULATED pump " + id + " at " + at.broker() + ", memory in " + memory + ".");
        out.flush();
        CryingPump crying = new CryingPump(pump, words -> {
            out.println(words);
            out.flush();
        });
        try (MqttDevice device = new MqttDevice(at.broker(), id, crying)) {
            device.run();
        }
    }
}
