package doseward.controller.command;

import doseward.command.Exit;
import doseward.journal.JournalFailed;
import doseward.journal.Transcript;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reports a course from its journal: what became of every dose, why, and how much flowed. */
@Command(name = "report", mixinStandardHelpOptions = true,
    description = {"Report a course from its journal: every dose, why, and how much flowed.",
        "A page has pictures too, needs no network, and prints on A4."},
    exitCodeListHeading = "%nIt ends with:%n",
    exitCodeList = {"0:the report is made", "1:the journal is broken; what stands before the break is told",
        "2:the command line was not understood", "3:the journal can't be read, or the report not written"})
final class ReportCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "JOURNAL", description = "the journal; a copy of it is read")
    private Path journal;

    @Option(names = "--form", paramLabel = "FORM", defaultValue = "text",
        description = "text (the default) or html: a page with pictures")
    private ReportForm form;

    @Option(names = "--out", paramLabel = "FILE", description = "write it into this file")
    private Optional<Path> out = Optional.empty();

    @Override public Integer call() {
        try {
            Transcript told = Transcript.of(journal);
            write(form.of(told));
            told.broken().ifPresent(broken -> err(broken.getMessage()));
            return told.broken().isPresent() ? Exit.REFUSED : Exit.DONE;
        } catch (JournalFailed failed) {
            err(failed.getMessage());
            return failed.isBroken() ? Exit.REFUSED : Exit.WORLD;
        } catch (IOException trouble) {
            err("The report can't be written: " + trouble.getMessage()
                + ". Look at the folder and its disk.");
            return Exit.WORLD;
        }
    }

    private void write(String text) throws IOException {
        PrintWriter writer = spec.commandLine().getOut();
        if (out.isPresent()) {
            Files.writeString(out.get(), text);
            writer.println(out.get() + " is written.");
        } else {
            writer.print(text);
        }
        writer.flush();
    }

    private void err(String sentence) {
        spec.commandLine().getErr().println(sentence);
        spec.commandLine().getErr().flush();
    }
}
