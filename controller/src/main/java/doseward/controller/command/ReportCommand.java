package doseward.controller.command;

import doseward.command.Exit;
import doseward.command.Saved;
import doseward.journal.JournalFailed;
import doseward.journal.Transcript;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reports a course from its journal: what became of every dose, why, and how much flowed. */
@Command(name = "report", mixinStandardHelpOptions = true,
    description = {"Report a course from its journal: every dose, why, and how much flowed.",
        "A page has pictures too and needs no network; a PDF is the same on sheets of A4, to be filed."},
    exitCodeListHeading = "%nIt ends with:%n",
    exitCodeList = {"0:the report is made",
        "1:the journal is broken, and what stands before the break is told; or the file is there already",
        "2:the command line was not understood", "3:the journal can't be read, or the report not written"})
final class ReportCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "JOURNAL", description = "the journal; a copy of it is read")
    private Path journal;

    @Option(names = "--form", paramLabel = "FORM", defaultValue = "text",
        description = "text (the default), html: a page with pictures, or pdf: the same on paper, with --out")
    private ReportForm form;

    @Option(names = "--out", paramLabel = "FILE", description = "write it into this file, which must be new")
    private Optional<Path> out = Optional.empty();

    @Override public Integer call() {
        if (out.isEmpty() && !form.isText()) {
            throw new ParameterException(spec.commandLine(),
                "A PDF is no text for a screen: say with --out which file to write it into.");
        }
        try {
            Transcript told = Transcript.of(journal);
            write(form.of(told));
            told.broken().ifPresent(broken -> err(broken.getMessage()));
            return told.broken().isPresent() ? Exit.REFUSED : Exit.DONE;
        } catch (JournalFailed failed) {
            err(failed.getMessage());
            return failed.isBroken() ? Exit.REFUSED : Exit.WORLD;
        } catch (FileAlreadyExistsException there) {
            err(there.getFile() + " is there already, and was left as it is. Name another file.");
            return Exit.REFUSED;
        } catch (IOException trouble) {
            err("The report can't be written: " + trouble.getMessage()
                + ". Look at the folder and its disk.");
            return Exit.WORLD;
        }
    }

    private void write(byte[] report) throws IOException {
        PrintWriter writer = spec.commandLine().getOut();
        if (out.isPresent()) {
            Saved.fresh(out.get(), report);
            writer.println(out.get() + " is written.");
        } else {
            writer.print(new String(report, StandardCharsets.UTF_8));
        }
        writer.flush();
    }

    private void err(String sentence) {
        spec.commandLine().getErr().println(sentence);
        spec.commandLine().getErr().flush();
    }
}
