package doseward.language.command;

import doseward.command.Exit;
import doseward.language.Documents;
import doseward.language.FileKind;
import doseward.language.Library;
import doseward.language.Reading;
import doseward.language.Schema;
import doseward.language.Shipped;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

    @Option(names = "--for", paramLabel = "FOLDER", description =
        "with the house's own drugs and signs, in `drugs` and `signs.yaml` of this folder")
    private Optional<Path> folder;

    @Override public Integer call() {
        if (folder.isEmpty()) {
            return print(Schema.of(kind, new Shipped()));
        }
        return switch (Documents.shipped().libraryIn(folder.get())) {
            case Reading.Faulty<Library>(var findings) ->
                Refused.told(spec.commandLine().getErr(), findings, "No schema was made.");
            case Reading.Sound<Library>(var library, _) -> print(Schema.of(kind, library));
        };
    }

    private int print(String schema) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(schema);
        out.flush();
        return Exit.DONE;
    }
}
