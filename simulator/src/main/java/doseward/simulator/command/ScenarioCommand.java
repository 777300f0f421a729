package doseward.simulator.command;

import doseward.diagnostic.Findings;
import doseward.diagnostic.LongForm;
import doseward.engine.Stage;
import doseward.simulator.scenario.JunitReport;
import doseward.simulator.scenario.Playbill;
import doseward.simulator.scenario.Result;
import doseward.simulator.scenario.Sentences;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plays scenarios of a whole ward. */
@Command(name = "scenario", mixinStandardHelpOptions = true, subcommands = {},
    description = "Play scenarios of a whole ward, in which nothing goes wrong but what each says.")
public final class ScenarioCommand {
    private static final int LAST = 15;
    private static final Path USUAL = Path.of("simulator", "scenarios");

    private final PrintStream out;
    private final PrintStream err;

    public ScenarioCommand() {
        this(System.out, System.err);
    }

    ScenarioCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Command(name = "run", mixinStandardHelpOptions = true,
        description = "Play these scenarios, and say what did not come true.",
        exitCodeListHeading = "%nIt ends with:%n",
        exitCodeList = {"0:all came true", "1:something did not, or a file can't be read",
            "2:the command line was not understood"})
    int run(
            @Parameters(paramLabel = "FILE|FOLDER", arity = "0..*",
                description = "scenario files, or folders of them (default: simulator/scenarios)")
            List<Path> paths,
            @Option(names = "--junit", paramLabel = "FILE",
                description = "write the results there, too, as JUnit's XML") Optional<Path> junit,
            @Option(names = "--story", description = "tell all that happens, in words") boolean story)
            throws InterruptedException, IOException {
        Playbill playbill = Playbill.of(paths == null ? List.of(USUAL) : paths);
        for (Findings findings : playbill.faulty()) {
            err.print(LongForm.of(findings, "It was not played."));
        }
        List<Result> results = playbill.play(Runtime.getRuntime().availableProcessors());
        if (story || results.stream().anyMatch(result -> !result.isAsExpected())) {
            out.println(Stage.SIMULATION.banner());
        }
        results.forEach(result -> tell(result, story));
        if (junit.isPresent()) {
            Files.writeString(junit.get(), JunitReport.of(results, playbill.faulty()));
        }
        long failed = results.stream().filter(result -> !result.isAsExpected()).count();
        out.println(results.size() + (results.size() == 1 ? " scenario, " : " scenarios, ")
            + failed + " not as expected"
            + (playbill.faulty().isEmpty() ? "." : "; " + playbill.faulty().size() + " can't be read."));
        return failed == 0 && playbill.faulty().isEmpty() && !results.isEmpty() ? 0 : 1;
    }

    @Command(name = "sentences", mixinStandardHelpOptions = true,
        description = "Tell all sentences that a scenario may have; words in capitals are blanks.")
    int sentences() {
        Sentences.all().forEach(out::println);
        return 0;
    }

    private void tell(Result result, boolean story) {
        if (story || !result.isAsExpected()) {
            List<String> lines = result.story();
            out.println((result.isAsExpected() ? "" : "FAILED ") + result.scenario().file() + ": "
                + result.scenario().title());
            lines.subList(story ? 0 : Math.max(0, lines.size() - LAST), lines.size())
                .forEach(line -> out.println("  " + line));
            result.findings().forEach(finding -> out.println("  expected, " + finding.expected()
                + System.lineSeparator() + "  but " + finding.was()));
        }
    }
}
