package doseward.language.command;

import doseward.command.Exit;
import doseward.command.Saved;
import doseward.diagnostic.Findings;
import doseward.diagnostic.LongForm;
import doseward.language.format.Formatted;
import doseward.language.format.Formatter;
import doseward.language.format.Rewrite;
import doseward.language.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Rewrites files in the one layout of the language. */
@Command(name = "format", mixinStandardHelpOptions = true,
    description = {"Rewrite schedule, drug or signs files in one layout.",
        "What a file says stays the same, and that is proven before it is written. Misreadable units that "
        + "have one sure meaning are written in full, each with a line that says so; numbers are never "
        + "changed."})
public final class FormatCommand implements Callable<Integer> {
    private static final String MEANING = "The file was left as it is.";
    private static final String STANDARD_INPUT = "-";

    private final InputStream in;

    @Spec private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE",
        description = "a file, or a folder with all its files; or - to read one from standard input and "
            + "write it to standard output")
    private List<String> files;

    @Option(names = "--check", description = "change nothing, and end with 1 if a file would change")
    private boolean check;

    FormatCommand(InputStream in) {
        this.in = in;
    }

    @Override public Integer call() {
        int exit = Exit.DONE;
        for (String file : GivenFiles.of(files)) {
            exit = Math.max(exit, format(file));
        }
        out().flush();
        err().flush();
        return exit;
    }

    private int format(String name) {
        try {
            SourceFile source = name.equals(STANDARD_INPUT)
                ? SourceFile.of("standard input", in.readNBytes(SourceFile.LARGEST + 1)) : named(name);
            return switch (Formatter.of(source)) {
                case Formatted.Done done -> done(name, done);
                case Formatted.Refused(var findings) -> refused(findings);
                case Formatted.Unproven(var why) -> unproven(name, why);
            };
        } catch (IOException trouble) {
            err().print(name + " could not be read or written (" + trouble.getMessage() + "). "
                + "If it was there before, it is as it was.\n");
            return Exit.WORLD;
        }
    }

    private static SourceFile named(String name) {
        try {
            return SourceFile.read(Path.of(name));
        } catch (InvalidPathException noPath) {
            return SourceFile.missing(name);
        }
    }

    private int done(String name, Formatted.Done done) throws IOException {
        done.rewrites().forEach(rewrite ->
            err().print(name + ":" + rewrite.at() + ": " + said(rewrite) + "\n"));
        if (name.equals(STANDARD_INPUT) && !check) {
            out().print(done.text());
            return Exit.DONE;
        }
        if (!done.changes()) {
            out().print(name + " has this layout already.\n");
            return Exit.DONE;
        }
        if (check) {
            out().print(name + " would change.\n");
            return Exit.REFUSED;
        }
        Saved.over(Path.of(name), done.text());
        out().print(name + " is formatted.\n");
        return Exit.DONE;
    }

    private String said(Rewrite rewrite) {
        return rewrite.to().isEmpty()
            ? "`" + rewrite.from() + "` says nothing, and " + (check ? "would be" : "is") + " left out."
            : "`" + rewrite.from() + "` " + (check ? "would be" : "is now") + " `" + rewrite.to() + "`.";
    }

    private int refused(Findings findings) {
        err().print(LongForm.of(findings, MEANING, CheckCommand.paint()));
        return CheckCommand.exit(findings);
    }

    private int unproven(String name, String why) {
        err().print(name + " was left as it is: it could not be shown that it would still say the same, for "
            + why + ". This is a fault of Doseward's; please report it with the file.\n");
        return Exit.BUG;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
