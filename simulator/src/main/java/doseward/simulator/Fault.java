package doseward.simulator;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Answers what a command threw: the world's trouble in a sentence, anything else as our bug. */
final class Fault implements IExecutionExceptionHandler {
    static final int TROUBLE = 3;
    static final int BUG = 4;

    private final BooleanSupplier traced;

    Fault(BooleanSupplier traced) {
        this.traced = traced;
    }

    @Override public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        boolean trouble = thrown instanceof IOException || thrown instanceof UncheckedIOException;
        err.println(command.getColorScheme().errorText(trouble ? trouble(thrown) : bug(thrown, command)));
        if (traced.getAsBoolean()) {
            err.print(command.getColorScheme().stackTraceText(thrown));
            err.println();
        } else if (!trouble) {
            err.println("Please report it, with the files it read and what it prints with --stacktrace.");
        }
        return trouble ? TROUBLE : BUG;
    }

    private static String trouble(Exception thrown) {
        return "A file or a line did not do what was asked of it: " + Sentence.of(thrown);
    }

    private static String bug(Exception thrown, CommandLine command) {
        String where = command.getCommandSpec().qualifiedName();
        return "This is a bug in Doseward, met in '" + where + "': " + Sentence.of(thrown);
    }
}
