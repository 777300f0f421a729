package doseward.language.command;

import doseward.command.Exit;
import doseward.diagnostic.Findings;
import doseward.diagnostic.LongForm;
import doseward.language.Documents;
import doseward.language.Library;
import doseward.language.Reading;
import doseward.language.approval.Approval;
import doseward.language.approval.Approvals;
import doseward.language.approval.Trust;
import doseward.language.approval.TrustReader;
import doseward.language.source.SourceFile;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says of files whether they are approved, by whom, and if not, why not. */
@Command(name = "verify", mixinStandardHelpOptions = true,
    description = {"Say whether protocol files are approved: by whom, when, and with which key.",
        "Ends with 0 if every file is, with 1 if one is not."})
public final class VerifyCommand implements Callable<Integer> {
    private final InstantSource clock;

    @Spec private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "a protocol file, with FILE.sig beside it")
    private List<Path> files;

    @Option(names = "--trust", required = true, paramLabel = "PUBKEYS",
        description = "the trust file: the public keys that count, with names and last days")
    private Path trustFile;

    VerifyCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override public Integer call() {
        return switch (TrustReader.read(SourceFile.read(trustFile))) {
            case Reading.Faulty<Trust>(var findings) -> noTrust(findings);
            case Reading.Sound<Trust>(var trust, _) -> verify(trust);
        };
    }

    private int noTrust(Findings findings) {
        PrintWriter err = spec.commandLine().getErr();
        err.print(LongForm.of(findings, "Nobody is trusted, so no file was verified.", CheckCommand.paint()));
        err.flush();
        return CheckCommand.exit(findings);
    }

    private int verify(Trust trust) {
        PrintWriter out = spec.commandLine().getOut();
        Documents documents = Documents.shipped();
        int exit = Exit.DONE;
        for (Path file : files) {
            Approval approval = approval(trust, documents, file);
            out.print(file + ": " + approval.sentence() + "\n");
            exit = approval.isGood() ? exit : Exit.REFUSED;
        }
        out.flush();
        return exit;
    }

    private Approval approval(Trust trust, Documents documents, Path file) {
        return switch (documents.library(file.toString())) {
            case Reading.Faulty<Library>(var findings) -> new Approval.Faulty(findings);
            case Reading.Sound<Library>(var library, _) ->
                new Approvals(trust, library).of(SourceFile.read(file), file, clock.instant());
        };
    }
}
