package doseward.language.command;

import doseward.command.Exit;
import doseward.diagnostic.Findings;
import doseward.language.Documents;
import doseward.language.Reading;
import doseward.language.difference.Verdict;
import doseward.protocol.Protocol;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what differs between two protocols, in clinical terms. */
@Command(name = "diff", mixinStandardHelpOptions = true,
    description = {"Tell what differs between two protocols, in clinical terms and not in lines.",
        "What lets more flow comes first, then what holds, stops or limits less, then what you must judge, "
        + "then what is stricter, and last what differs only in words. Comments and layout are no "
        + "difference. Both files are read with the same drug and signs files."},
    exitCodeListHeading = "%nIt ends with:%n",
    exitCodeList = {
        "0:both files mean the same",
        "1:something differs, if only in words, or one of them is faulty; the screen says which",
        "2:the command line was not understood",
        "3:a file could not be read; trying again may help",
        "4:a bug in Doseward"})
public final class DiffCommand implements Callable<Integer> {
    private static final String MEANING = "Nothing was compared.";

    @Spec private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OLD", completionCandidates = Candidates.Protocols.class,
        description = "the protocol as it was: a file, or a shipped protocol's name")
    private String before;

    @Parameters(index = "1", paramLabel = "NEW", completionCandidates = Candidates.Protocols.class,
        description = "the protocol as it is now")
    private String after;

    @Override public Integer call() {
        Documents documents = Documents.shipped();
        Reading<Protocol> old = documents.protocol(before);
        Reading<Protocol> now = documents.protocol(after);
        return switch (old) {
            case Reading.Sound<Protocol>(var one, _) -> switch (now) {
                case Reading.Sound<Protocol>(var other, _) -> told(Verdict.of(one, other));
                case Reading.Faulty<Protocol> faulty -> refused(List.of(faulty.diagnostics()));
            };
            case Reading.Faulty<Protocol> faulty -> refused(Stream.of(faulty, now)
                .filter(Reading.Faulty.class::isInstance).map(Reading::findings).toList());
        };
    }

    private int told(Verdict verdict) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(verdict.text());
        out.flush();
        return verdict.same() ? Exit.DONE : Exit.REFUSED;
    }

    private int refused(List<Findings> faulty) {
        return faulty.stream().mapToInt(findings ->
            Refused.told(spec.commandLine().getErr(), findings, MEANING)).max().orElse(Exit.BUG);
    }
}
