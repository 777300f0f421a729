package doseward.controller.command;

import doseward.command.Exit;
import doseward.controller.telling.Answer;
import doseward.controller.telling.DoseSheet;
import doseward.controller.telling.Fact;
import doseward.controller.telling.FactLines;
import doseward.controller.telling.Question;
import doseward.controller.telling.ReadingSheet;
import doseward.controller.telling.Recheck;
import doseward.controller.telling.Why;
import doseward.controller.words.Clock;
import doseward.journal.Chain;
import doseward.journal.JournalFailed;
import doseward.journal.JsonLines;
import doseward.journal.Transcript;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a journal for people: whether it is whole, what happened, and why. */
@Command(name = "journal", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND",
    description = {"Read the journal of a course.", "Only a copy is read, so a controller may go on writing; "
        + "of a broken journal what stands before the break is told."},
    exitCodeListHeading = "%nIt ends with:%n",
    exitCodeList = {"0:the journal is whole, and it is done",
        "1:the journal is broken, decides otherwise now, or has no such dose or cycle",
        "2:the command line was not understood", "3:the journal can't be read"})
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

    /** What goes to a spreadsheet. */
    enum Sheet {
        DOSES, READINGS;

        @Override public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Command(name = "export", mixinStandardHelpOptions = true, description =
        "Write the journal to standard output, one line of JSON a fact, the opening first; or as a sheet.")
    int export(@Parameters(paramLabel = "FILE", description = "the journal") Path file,
            @Option(names = "--csv", paramLabel = "SHEET",
                description = "rows for a spreadsheet instead: doses or readings") Optional<Sheet> sheet) {
        return with(file, journal -> {
            if (sheet.isPresent()) {
                out.print(switch (sheet.get()) {
                    case DOSES -> DoseSheet.of(journal, Clock.of(journal.opening()));
                    case READINGS -> ReadingSheet.of(journal, Clock.of(journal.opening()));
                });
                return Exit.DONE;
            }
            BufferedOutputStream buffered = new BufferedOutputStream(out);
            JsonLines.write(journal, buffered);
            buffered.flush();
            return Exit.DONE;
        });
    }

    @Command(name = "verify", mixinStandardHelpOptions = true, description =
        {
        "Say whether every entry is as it was written,",
        "and whether each input, decided again, leads to the same."})
    int verify(@Parameters(paramLabel = "FILE", description = "the journal") Path file) {
        return with(file, journal -> {
            if (journal.broken().isPresent()) {
                return Exit.REFUSED;
            }
            String whole = "The journal of course " + journal.opening().course() + " is whole: "
                + entries(journal.entries().size()) + ", chain at " + Chain.of(journal) + ".";
            Optional<String> difference = Recheck.difference(journal);
            out.println(whole);
            out.println(banner(journal));
            difference.ifPresentOrElse(found -> err.println("But this release decides otherwise: "
                    + Clock.of(journal.opening()).read(found)),
                () -> out.println("Stepped through again, every entry comes out the same."));
            return difference.isPresent() ? Exit.REFUSED : Exit.DONE;
        });
    }

    @Command(name = "show", mixinStandardHelpOptions = true,
        description = "Tell what happened, a line a fact, in the order in which it happened.")
    int show(@Parameters(paramLabel = "FILE", description = "the journal") Path file,
            @Mixin ShowOptions options) {
        return with(file, journal -> {
            Clock clock = Clock.of(journal.opening());
            List<String> objections = options.objections(clock);
            if (!objections.isEmpty()) {
                objections.forEach(err::println);
                return Exit.USAGE;
            }
            List<Fact> facts = options.showing(clock).of(journal);
            out.println("Course " + journal.opening().course() + ". " + banner(journal)
                + " Times in " + clock.zoneWords() + ".");
            FactLines.of(facts, clock).forEach(out::println);
            long leftOut = options.showing(clock).leftOut(journal);
            if (leftOut > 0) {
                out.println(leftOut + " facts that only say that a pump goes on are left out; --all shows "
                    + "them.");
            }
            return Exit.DONE;
        });
    }

    @Command(name = "why", mixinStandardHelpOptions = true, description = {"Answer why.", Question.HELP})
    int why(@Parameters(index = "0", paramLabel = "FILE", description = "the journal") Path file,
            @Parameters(index = "1..*", arity = "0..2", paramLabel = "DOSE",
                description = "a dose, as 7; or hold, cycle 1, course (the default)")
                List<String> words) {
        String asked = words == null ? "" : String.join(" ", words);
        Optional<Question> question = Question.of(asked);
        if (question.isEmpty()) {
            err.println("Nobody can answer why `" + asked + "`. " + Question.HELP);
            return Exit.USAGE;
        }
        return with(file, journal -> {
            Clock clock = Clock.of(journal.opening());
            Optional<Answer> answer = new Why(journal).answer(question.get());
            answer.ifPresentOrElse(found -> {
                    found.lines(clock).forEach(out::println);
                    out.println(banner(journal));
                },
                () -> err.println("The course " + journal.opening().course() + " has no " + asked
                    + "; its doses are 1 to " + journal.opening().plan().doses().size() + ", its cycles 1 to "
                    + journal.opening().plan().cycles().size() + "."));
            return answer.isPresent() ? Exit.DONE : Exit.REFUSED;
        });
    }

    private interface Use {
        int of(Transcript journal) throws IOException;
    }

    private int with(Path file, Use use) {
        int exit;
        try {
            Transcript journal = Transcript.of(file);
            exit = use.of(journal);
            if (journal.broken().isPresent()) {
                err.println(journal.broken().get().getMessage());
                exit = Exit.REFUSED;
            }
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
        return exit;
    }

    /** What stands on all that is told of a course in words. */
    private static String banner(Transcript journal) {
        return journal.opening().stage().banner();
    }

    private static String entries(int count) {
        return count == 1 ? "1 entry" : count + " entries";
    }
}
