package doseward.simulator;

import doseward.command.Terminal;
import doseward.controller.command.ControllerCommands;
import doseward.language.command.LanguageCommands;
import doseward.language.command.Surroundings;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program's command line: one command above those that the modules bring. */
@Command(name = "doseward", mixinStandardHelpOptions = true, versionProvider = Version.class,
    subcommands = HelpCommand.class,
    synopsisSubcommandLabel = "COMMAND", commandListHeading = "%nCommands:%n",
    description = {
        "Turns protocol files into doses and drives infusion pumps.",
        "For the bench, teaching and simulation; not a medical device, not for treating anyone."},
    exitCodeListHeading = "%nIt ends with:%n",
    exitCodeList = {
        "0:done",
        "1:refused: something is wrong with the file, the order or the patient",
        "2:the command line was not understood",
        "3:trouble in the world, such as a disk, a network or a missing Java",
        "4:a bug in Doseward",
        "5:an act was sent, and there is no answer yet"},
    footer = {"", "Set NO_COLOR for plain text, DOSEWARD_TRACE to see where in the code a bug struck."})
public final class Doseward implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(names = "--stacktrace", scope = ScopeType.INHERIT,
        description = "On a bug, print where in the code it struck.")
    private boolean stacktrace;

    private Doseward() {}

    /** Runs the command that the arguments name, and ends the program with its exit code. */
    public static void main(String[] args) {
        Logs.quieten();
        System.exit(commandLine(commands()).execute(args));
    }

    /** What each module brings. */
    static List<Object> commands() {
        Surroundings world = new Surroundings(InstantSource.system(), new SecureRandom(), System.in,
            Terminal::secret, name -> Optional.ofNullable(System.getenv(name)));
        return Stream.of(LanguageCommands.all(world), ControllerCommands.all(), SimulatorCommands.all())
            .flatMap(List::stream).toList();
    }

    /** The command line with these commands, each an annotated object. */
    public static CommandLine commandLine(List<Object> commands) {
        Doseward top = new Doseward();
        CommandLine line = new CommandLine(top);
        commands.forEach(line::addSubcommand);
        UsageMessageSpec ours = line.getCommandSpec().usageMessage();
        line.getSubcommands().values().stream().map(command -> command.getCommandSpec().usageMessage())
            .filter(usage -> usage.exitCodeList().isEmpty()).forEach(usage ->
                usage.exitCodeListHeading(ours.exitCodeListHeading()).exitCodeList(ours.exitCodeList()));
        return line
            .setUsageHelpAutoWidth(true)
            .setParameterExceptionHandler(new UsageFault())
            .setExecutionExceptionHandler(new Fault(top::isTraced));
    }

    private boolean isTraced() {
        return stacktrace || System.getenv("DOSEWARD_TRACE") != null;
    }

    /** Without a command there is nothing to do but to say which there are. */
    @Override public void run() {
        throw new ParameterException(spec.commandLine(), "Say which command to run");
    }
}
