package doseward.language.command;

import doseward.command.Exit;
import doseward.command.Saved;
import doseward.language.Documents;
import doseward.language.Library.OwnFile;
import doseward.language.Reading;
import doseward.language.telling.Description;
import doseward.protocol.Protocol;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells a protocol back in plain English, to be read and signed. */
@Command(name = "describe", mixinStandardHelpOptions = true,
    description = {"Tell a protocol back in plain English, for a pharmacist and a physician to sign.",
        "Every number and every rule of the file is in it, and what follows from them without being "
        + "written there."})
public final class DescribeCommand implements Callable<Integer> {
    private static final String MEANING = "Nothing is told of a file that can't be relied on.";

    @Spec private CommandSpec spec;

    @Parameters(arity = "1", paramLabel = "FILE", completionCandidates = Candidates.Protocols.class,
        description = "a protocol file, or a shipped protocol's name")
    private String file;

    @Option(names = "--out", paramLabel = "FILE",
        description = "write it to this new file instead of showing it")
    private Optional<Path> out;

    @Override public Integer call() {
        Documents documents = Documents.shipped();
        return switch (documents.protocol(file)) {
            case Reading.Faulty<Protocol>(var findings) -> Refused.told(err(), findings, MEANING);
            case Reading.Sound<Protocol>(var protocol, var warnings) -> {
                Refused.warned(err(), warnings);
                yield told(Description.of(protocol, documents.library(file).value().stream()
                    .flatMap(library -> library.own(protocol).stream()).map(OwnFile::toString).toList()));
            }
        };
    }

    private int told(String text) {
        PrintWriter screen = spec.commandLine().getOut();
        if (out.isEmpty()) {
            screen.print(text);
            screen.flush();
            return Exit.DONE;
        }
        return written(out.get(), text);
    }

    private int written(Path path, String text) {
        try {
            Saved.fresh(path, text);
        } catch (FileAlreadyExistsException there) {
            return sorry(path + " is there already, and was left as it is. Name another file.", Exit.REFUSED);
        } catch (IOException trouble) {
            return sorry(path + " could not be written (" + trouble.getMessage() + ").", Exit.WORLD);
        }
        return Exit.DONE;
    }

    private int sorry(String sentence, int exit) {
        err().print(sentence + "\n");
        err().flush();
        return exit;
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
