package doseward.controller.command;

import doseward.command.Exit;
import doseward.command.Terminal;
import doseward.controller.rehearsal.Finding;
import doseward.controller.rehearsal.Rehearsal;
import doseward.controller.words.Narrator;
import doseward.diagnostic.Findings;
import doseward.diagnostic.LongForm;
import doseward.diagnostic.Paint;
import doseward.engine.Event;
import doseward.engine.PumpTold;
import doseward.engine.Stage;
import doseward.language.Documents;
import doseward.language.Reading;
import doseward.protocol.Protocol;
import doseward.scenario.Scenario;
import doseward.scenario.Scenarios;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plays the test file of each protocol and says which of its expectations did not come true. */
@Command(name = "test", mixinStandardHelpOptions = true,
    description = "Play the scenarios in the test file beside each protocol: these readings, then this dose "
        + "is held because of that rule.",
    exitCodeListHeading = "%nIt ends with:%n",
    exitCodeList = {"0:every scenario came out as its file says", "1:one did not, or a file is at fault",
        "2:the command line was not understood", "3:a file can't be read"})
final class TestCommand implements Callable<Integer> {
    private static final String MEANING = "Nothing was played.";

    private final Documents documents = Documents.shipped();

    @Spec private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE",
        description = "a protocol file, the NAME.test.yaml beside it, or a shipped protocol's name")
    private List<String> files;

    @Option(names = "--scenario", paramLabel = "NAME", description =
        "play only this scenario, and tell its story")
    private String only;

    @Override public Integer call() {
        int exit = Exit.DONE;
        for (String file : files) {
            exit = Math.max(exit, protocol(file));
        }
        out().flush();
        return exit;
    }

    private int protocol(String name) {
        return switch (documents.protocol(Documents.testedBy(name))) {
            case Reading.Faulty<Protocol>(var findings) -> refused(findings);
            case Reading.Sound<Protocol>(var protocol, _) -> tests(protocol, name);
        };
    }

    private int tests(Protocol protocol, String name) {
        return switch (documents.tests(name, protocol)) {
            case Reading.Faulty<Scenarios>(var findings) -> refused(findings);
            case Reading.Sound<Scenarios>(var scenarios, _) -> rehearse(protocol, scenarios);
        };
    }

    private int rehearse(Protocol protocol, Scenarios file) {
        return switch (Rehearsal.of(protocol, file)) {
            case Rehearsal.NotPlanned(var sentences) -> {
                sentences.forEach(sentence -> out().println(sentence));
                yield Exit.REFUSED;
            }
            case Rehearsal.Ready(var rehearsal) -> play(protocol, file, rehearsal);
        };
    }

    private int play(Protocol protocol, Scenarios file, Rehearsal rehearsal) {
        List<Scenario> chosen = file.scenarios().stream()
            .filter(scenario -> only == null || scenario.name().equals(only)).toList();
        if (chosen.isEmpty()) {
            out().println(protocol.head().name() + " has no scenario called `" + only + "`.");
            return Exit.REFUSED;
        }
        int wrong = 0;
        for (Scenario scenario : chosen) {
            wrong += tell(rehearsal.play(scenario)) ? 0 : 1;
        }
        out().println(protocol.head().name() + ": " + chosen.size()
            + (chosen.size() == 1 ? " scenario, " : " scenarios, ")
            + (wrong == 0 ? "all as they should be." : wrong + " not as they should be."));
        return wrong == 0 ? Exit.DONE : Exit.REFUSED;
    }

    private boolean tell(Rehearsal.Result result) {
        if (only != null) {
            Narrator narrator = new Narrator(result.plan());
            out().println(Stage.SIMULATION.banner());
            result.events().stream().filter(TestCommand::isWorthTelling).forEach(event ->
                out().println(event.at() + "  " + narrator.sentence(event)));
        }
        if (!result.isAsExpected()) {
            out().println("── " + result.scenario().name() + " (line " + result.scenario().line() + ")");
        }
        for (Finding finding : result.findings()) {
            out().println("   line " + finding.line() + ": " + finding.sentence());
        }
        return result.isAsExpected();
    }

    /** A pump that only says that it goes on, and how far, would drown the story. */
    private static boolean isWorthTelling(Event event) {
        return !(event instanceof Event.PumpHeard) && !(event instanceof PumpTold)
            && !(event instanceof Event.InfusionProgressed);
    }

    private int refused(Findings findings) {
        spec.commandLine().getErr().print(LongForm.of(findings, MEANING,
            Terminal.mayBePainted() ? Paint.COLOUR : Paint.NONE));
        spec.commandLine().getErr().flush();
        return findings.areOfAnUnreadableFile() ? Exit.WORLD : Exit.REFUSED;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
