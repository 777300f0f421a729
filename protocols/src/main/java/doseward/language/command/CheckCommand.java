package doseward.language.command;

import doseward.command.Exit;
import doseward.command.Terminal;
import doseward.diagnostic.Findings;
import doseward.diagnostic.LineForm;
import doseward.diagnostic.LongForm;
import doseward.diagnostic.Paint;
import doseward.diagnostic.forms.GithubForm;
import doseward.diagnostic.forms.JsonForm;
import doseward.diagnostic.forms.SarifForm;
import doseward.language.Documents;
import doseward.manual.Manual;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads files and says what is wrong with them. */
@Command(name = "check", mixinStandardHelpOptions = true,
    description = "Read protocol, drug, signs or test files and say what is wrong with them.",
    exitCodeListHeading = "%nIt ends with the highest of these that is true of any file:%n",
    exitCodeList = {
        "0:nothing is wrong, or there are only warnings",
        "1:a file is refused: something is wrong with what stands in it",
        "2:the command line was not understood",
        "3:a file could not be read; trying again may help",
        "4:a bug in Doseward"},
    footer = {"", "doseward explain NAME says more about each finding."})
public final class CheckCommand implements Callable<Integer> {
    /** What errors in a protocol mean for the patient's pump. */
    public static final String MEANING = "No plan was made; no pump will run this file.";

    @Spec private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", completionCandidates = Candidates.Protocols.class,
        description = "a file, a folder with all its files, or a shipped protocol's name")
    private List<String> files;

    @Option(names = "--form", paramLabel = "FORM", defaultValue = "long",
        converter = CheckForm.Named.class,
        description = {
            "long (the default): for people, with the author's own lines",
            "line: one line for each finding",
            "json, sarif: one document over all files",
            "github: annotations for GitHub Actions"})
    private CheckForm form;

    @Override public Integer call() {
        Documents documents = Documents.shipped();
        List<Findings> all = new ArrayList<>();
        int exit = Exit.DONE;
        for (String file : GivenFiles.of(files)) {
            Findings findings = documents.findings(file);
            if (all.stream().anyMatch(told -> told.source().name().equals(findings.source().name()))) {
                continue; // a protocol whose own faults keep its test file from being read
            }
            all.add(findings);
            print(each(findings));
            exit = Math.max(exit, exit(findings));
        }
        print(together(all, exit));
        return exit;
    }

    /** What is said of a file as soon as it is read. */
    private String each(Findings findings) {
        return switch (form) {
            case LINE -> LineForm.of(findings);
            case LONG -> findings.isEmpty() ? findings.source().name() + " is sound.\n"
                : LongForm.of(findings, MEANING, paint());
            case GITHUB -> GithubForm.of(findings);
            case JSON, SARIF -> "";
        };
    }

    /** What is said of all files once they are read. */
    private String together(List<Findings> all, int exit) {
        return switch (form) {
            case LINE, LONG, GITHUB -> "";
            case JSON -> JsonForm.of(all);
            case SARIF -> new SarifForm(Manual.shipped(), version()).of(all, exit);
        };
    }

    /** The program's command knows its version: its first line is name and number. */
    private String version() {
        return Stream.of(spec.root().version()).limit(1)
            .map(line -> line.substring(line.lastIndexOf(' ') + 1)).findFirst().orElse("");
    }

    private void print(String text) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(text);
        out.flush();
    }

    static Paint paint() {
        return Terminal.mayBePainted() ? Paint.COLOUR : Paint.NONE;
    }

    /** A file that can't be had is trouble in the world; one that can't be used was refused. */
    static int exit(Findings findings) {
        if (findings.areOfAnUnreadableFile()) {
            return Exit.WORLD;
        }
        return findings.hasErrors() ? Exit.REFUSED : Exit.DONE;
    }
}
