package doseward.language.command;

import doseward.command.Exit;
import doseward.diagnostic.Findings;
import doseward.diagnostic.LongForm;
import doseward.language.Documents;
import doseward.language.Library;
import doseward.language.Reading;
import doseward.language.Shipped;
import doseward.language.slips.Fate;
import doseward.language.slips.SlipTable;
import doseward.language.slips.Trial;
import doseward.language.slips.Trial.Tried;
import doseward.language.source.SourceFile;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts slips into sound protocols, one at a time, and says how many of them the checks catch. */
@Command(name = "slips", mixinStandardHelpOptions = true, description = {
    "Say how many slips of a pen the checks would catch in a protocol.",
    "Every value is made wrong, one at a time, as an author might; the file itself is left as it is."})
public final class SlipsCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "FILE", completionCandidates = Candidates.Protocols.class,
        description = "a sound protocol, or a shipped one's name; without one, all that are shipped")
    private List<String> files = List.of();

    @Option(names = "--passing", description = "list the slips that nothing catches, each with its line")
    private boolean passing;

    @Override public Integer call() {
        Documents documents = Documents.shipped();
        SequencedMap<String, List<Tried>> all = new LinkedHashMap<>();
        for (String name : files.isEmpty() ? Shipped.protocols() : files) {
            SourceFile file = Documents.file(name);
            Reading<Library> library = documents.library(name);
            Findings findings = documents.protocol(name).findings();
            if (findings.hasErrors() || !(file instanceof SourceFile.Readable readable)) {
                print(LongForm.of(findings, "Slips are tried in a sound file only.", CheckCommand.paint()));
                return CheckCommand.exit(findings);
            }
            List<Tried> tried = new Trial(readable, library.value().orElseThrow()).all();
            all.put(name, tried);
            print(passing ? passing(name, tried) : "");
        }
        print(SlipTable.of(all));
        return Exit.DONE;
    }

    private static String passing(String name, List<Tried> tried) {
        StringBuilder text = new StringBuilder();
        tried.stream().filter(one -> one.fate() == Fate.PASSED).forEach(one -> text.append(name).append(':')
            .append(one.line()).append(": ").append(one.kind().words()).append(": ").append(one.text())
            .append('\n'));
        return text.toString();
    }

    private void print(String text) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(text);
        out.flush();
    }
}
