package doseward.controller.command;

import doseward.command.Exit;
import doseward.journal.Chain;
import doseward.journal.Journal;
import doseward.journal.JournalFailed;
import doseward.journal.JsonLines;
import doseward.journal.SqliteJournal;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads a journal for people: as text, or only to see that it is whole. */
@Command(name = "journal", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND",
    description = "Read the journal of a course.",
    exitCodeListHeading = "%nIt ends with:%n",
    exitCodeList = {"0:the journal is whole", "1:the journal is broken",
        "2:the command line was not understood",
        "3:the journal can't be read, for instance because a controller has it open"})
final class JournalCommand {
    private final PrintStream out;
    private final PrintStream err;

    JournalCommand() {
        this(System.out, System.err);
    }

    JournalCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Command(name = "export", mixinStandardHelpOptions = true,
        description = "Write the journal to standard output, one line of JSON a fact, the opening first.")
    int export(@Parameters(paramLabel = "FILE", description = "the journal") Path file) {
        return with(file, journal -> {
            BufferedOutputStream buffered = new BufferedOutputStream(out);
            JsonLines.write(journal, buffered);
            buffered.flush();
        });
    }

    @Command(name = "verify", mixinStandardHelpOptions = true,
        description = "Read all of the journal and say whether every entry is as it was written.")
    int verify(@Parameters(paramLabel = "FILE", description = "the journal") Path file) {
        return with(file, journal -> out.println("The journal of course " + journal.opening().course()
            + " is whole: " + entries(journal.entries().size()) + ", chain at " + Chain.of(journal) + "."));
    }

    private interface Use {
        void of(Journal journal) throws IOException;
    }

    /** Opening a journal verifies all of it. */
    private int with(Path file, Use use) {
        try (Journal journal = SqliteJournal.open(file)) {
            use.of(journal);
        } catch (JournalFailed failed) {
            err.println(failed.getMessage());
            return failed.isBroken() ? Exit.REFUSED : Exit.WORLD;
        } catch (IOException trouble) {
            err.println("the journal can't be written out: " + trouble.getMessage());
            return Exit.WORLD;
        }
        if (out.checkError()) {
            err.println("the journal can't be written out: its reader has gone, or its disk is full");
            return Exit.WORLD;
        }
        return Exit.DONE;
    }

    private static String entries(int count) {
        return count == 1 ? "1 entry" : count + " entries";
    }
}
