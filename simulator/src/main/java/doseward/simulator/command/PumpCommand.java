package doseward.simulator.command;

import doseward.command.Exit;
import doseward.controller.words.UnwaitedWriter;
import doseward.plan.Capability;
import doseward.pump.past.Keepsake;
import doseward.simulator.panel.Panel;
import doseward.simulator.panel.PanelServer;
import doseward.simulator.pump.CryingPump;
import doseward.simulator.pump.Device;
import doseward.simulator.pump.KeepingPump;
import doseward.simulator.pump.MqttDevice;
import doseward.simulator.pump.Outfit;
import doseward.simulator.pump.PumpKind;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs the simulated pump as a process of its own, by this machine's clock. */
@Command(name = "pump", mixinStandardHelpOptions = true,
    description = {"Run a simulated pump on a broker, until it is stopped.",
        "To kill it is to take its power away. Its start count and lifetime stay in its memory file."})
public final class PumpCommand implements Callable<Integer> {
    private static final int HIGHEST_PORT = 65_535;

    /** Decides the small errors of its body: the same pump each time. */
    private static final long BODY = 1;

    @Spec
    private CommandSpec spec;

    @Mixin
    private AtBroker at;

    @Option(names = "--id", paramLabel = "ID", description = "the pump's id (default: ${DEFAULT-VALUE})")
    private String id = "pump-1";

    @Option(names = "--memory", paramLabel = "FILE", required = true,
        description = "where it keeps what survives a power cut; made when missing")
    private Path memory;

    @Option(names = "--panel", paramLabel = "PORT",
        description = {"show its front panel as a page, at this port of this machine; 0 for any free one.",
            "Then it has a body, and can be made to go wrong."})
    private Optional<Integer> panel = Optional.empty();

    @Option(names = "--kind", paramLabel = "KIND",
        description = "of the pump with the panel: syringe, as if left out, or rollers")
    private Optional<PumpKind> kind = Optional.empty();

    @Option(names = "--door", paramLabel = "FILE", description = "the .door file beside the controller's "
        + "journal: then the panel shows, too, what the controller knows")
    private Optional<Path> door = Optional.empty();

    @Override public Integer call() throws InterruptedException {
        refuseNonsense();
        if (at.isUnusable()) {
            return Exit.WORLD;
        }
        try (PrintWriter out = UnwaitedWriter.to(spec.commandLine().getOut())) {
            if (panel.isPresent()) {
                runWithPanel(panel.get(), out::println);
            } else {
                run(out::println);
            }
            return Exit.DONE;
        } catch (IOException unreadable) {
            spec.commandLine().getErr().println(unreadable.getMessage());
            return Exit.WORLD;
        }
    }

    private void refuseNonsense() {
        at.refuseNonsense(id);
        refuse(panel.isEmpty() && (kind.isPresent() || door.isPresent()),
            "--kind and --door are of a front panel: say --panel 0 as well");
        refuse(kind.equals(Optional.of(PumpKind.EXACT)),
            "an exact pump has no line that could be clamped at its panel: say --kind syringe or rollers");
        refuse(panel.filter(port -> port < 0 || port > HIGHEST_PORT).isPresent(),
            "a port of a panel lies from 1 to " + HIGHEST_PORT + ", or is 0 for any free one");
    }

    private void refuse(boolean nonsense, String why) {
        if (nonsense) {
            throw new ParameterException(spec.commandLine(), why);
        }
    }

    private void run(Consumer<String> say) throws IOException, InterruptedException {
        Device pump = new CryingPump(new KeepingPump(id, new Keepsake(memory), Instant.now()), say);
        say.accept("SIMULATED pump " + id + " at " + at.broker().address() + ", memory in " + memory + ".");
        try (MqttDevice device = new MqttDevice(at.broker(), id, pump)) {
            device.run();
        }
    }

    private void runWithPanel(int port, Consumer<String> say) throws IOException, InterruptedException {
        PumpKind made = kind.orElse(PumpKind.SYRINGE);
        Outfit outfit = made.of(Outfit.ward(Capability.USUAL), BODY);
        Panel front = new Panel(id, made, outfit, new Keepsake(memory), Instant.now(), say);
        try (MqttDevice device = new MqttDevice(at.broker(), id, front.pump());
                PanelServer server = PanelServer.open(front, port, door, new SecureRandom())) {
            front.isOn(device);
            say.accept("SIMULATED pump " + id + " at " + at.broker().address() + ", memory in " + memory
                + "; its front panel: " + server.address());
            device.run();
        }
    }
}
