package doseward.language.command;

import doseward.command.Exit;
import doseward.language.FileKind;
import doseward.language.Schema;
import doseward.language.Shipped;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what editors complete and check files by. */
@Command(name = "schema", mixinStandardHelpOptions = true,
    description = {"Print a JSON Schema, by which editors complete keys and mark slips as you type.",
        "What a file means is checked by `doseward check` alone."})
public final class SchemaCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "KIND", defaultValue = "protocol",
        description = "${COMPLETION-CANDIDATES}; protocol, if not said")
    private FileKind kind;

    @Override public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        out.print(Schema.of(kind, new Shipped()));
        out.flush();
        return Exit.DONE;
    }
}
