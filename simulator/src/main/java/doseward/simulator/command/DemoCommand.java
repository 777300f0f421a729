package doseward.simulator.command;

import doseward.command.Exit;
import doseward.command.Terminal;
import doseward.journal.JournalFailed;
import doseward.simulator.broker.BrokerFailed;
import doseward.simulator.demo.Bystanders;
import doseward.simulator.demo.Demo;
import doseward.simulator.demo.ReadyConsole;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows the main job in a minute. */
@Command(name = "demo", mixinStandardHelpOptions = true,
    description = {"Run a whole course in a simulated ward, and report it.",
        "Controller, broker and sockets are real; the pump, the patient and the nurses are simulated."})
public final class DemoCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--seed", paramLabel = "SEED",
        description = "which patient and nurses (default: one that shows much)")
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--journal", paramLabel = "FILE", description = "keep the journal here; a new file")
    private Optional<Path> journal = Optional.empty();

    @Option(names = "--report", paramLabel = "FILE", description =
        "write the report with its pictures here (default: doseward-demo.html among the temporary files)")
    private Path report = Path.of(System.getProperty("java.io.tmpdir"), "doseward-demo.html");

    @Option(names = "--console", description = {
        "open a bedside console with people who are ready to sign in,",
        "and let time go slowly enough to look: a minute a second"})
    private boolean console;

    @Override public Integer call() throws IOException {
        try {
            inAPassingFolder();
            return Exit.DONE;
        } catch (BrokerFailed | JournalFailed trouble) {
            spec.commandLine().getErr().println(trouble.getMessage());
            return Exit.WORLD;
        }
    }

    private void inAPassingFolder() throws IOException, BrokerFailed, JournalFailed {
        Path folder = Files.createTempDirectory("doseward-demo");
        try {
            demo(journal.orElse(folder.resolve("course.db")), folder);
        } finally {
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private void demo(Path file, Path folder) throws BrokerFailed, JournalFailed, IOException {
        PrintWriter out = spec.commandLine().getOut();
        new Demo(seed.orElse(Demo.usualSeed()), file, report, out, Terminal.mayBePainted(), console
            ? ReadyConsole.in(folder, out, new SecureRandom()) : (_, _, _) -> Bystanders.nobody()).run();
    }
}
