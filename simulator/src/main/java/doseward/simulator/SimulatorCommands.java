package doseward.simulator;

import doseward.simulator.command.BrokerCommand;
import doseward.simulator.command.CohortCommand;
import doseward.simulator.command.CompletionCommand;
import doseward.simulator.command.DemoCommand;
import doseward.simulator.command.PumpCommand;
import doseward.simulator.command.PumpTestCommand;
import doseward.simulator.command.ScenarioCommand;
import doseward.simulator.command.SwarmCommand;
import doseward.simulator.command.TrumpetCommand;
import java.util.List;

/** The commands that the simulator brings to the program's command line. */
public final class SimulatorCommands {
    private SimulatorCommands() {}

    /** Each is an annotated object, ready to be a subcommand. */
    public static List<Object> all() {
        return List.of(new DemoCommand(), new SwarmCommand(), new ScenarioCommand(), new CohortCommand(),
            new TrumpetCommand(), new PumpCommand(), new PumpTestCommand(), new BrokerCommand(),
            new CompletionCommand());
    }
}
