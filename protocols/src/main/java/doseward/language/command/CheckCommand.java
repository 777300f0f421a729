package doseward.language.command;

import doseward.command.Exit;
import doseward.command.Terminal;
import doseward.diagnostic.Findings;
import doseward.diagnostic.LineForm;
import doseward.diagnostic.LongForm;
import doseward.diagnostic.Paint;
import doseward.language.Documents;
import doseward.language.Library;
import doseward.language.Reader;
import doseward.language.Shipped;
import doseward.language.source.SourceFile;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads files and says what is wrong with them. */
@Command(name = "check", description = "Read schedule, drug or signs files and say what is wrong with them.",
    mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {
    /** What errors in a protocol mean for the patient's pump. */
    public static final String MEANING = "No plan was made; no pump will run this file.";

    @Spec private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "a file, or a shipped protocol's name")
    private List<String> files;

    @Option(names = "--format", paramLabel = "FORM", defaultValue = "long",
        description = "long (the default), or line: one line for each finding")
    private Form form;

    /** How findings are written. */
    enum Form {
        LONG("long"), LINE("line");

        private final String word;

        Form(String word) {
            this.word = word;
        }

        @Override public String toString() {
            return word;
        }
    }

    @Override public Integer call() {
        Library library = new Shipped();
        int exit = Exit.DONE;
        for (String file : files) {
            exit = Math.max(exit, check(Documents.file(file), library));
        }
        return exit;
    }

    private int check(SourceFile file, Library library) {
        Findings findings = Reader.any(file, library).findings();
        print(findings);
        return exit(findings);
    }

    private void print(Findings findings) {
        PrintWriter out = spec.commandLine().getOut();
        switch (form) {
            case LINE -> out.print(LineForm.of(findings));
            case LONG -> out.print(findings.isEmpty() ? findings.source().name() + " is sound.\n"
                : LongForm.of(findings, MEANING, paint()));
        }
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
