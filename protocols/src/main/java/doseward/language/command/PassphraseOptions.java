package doseward.language.command;

import doseward.diagnostic.SourceText;
import doseward.language.Typed;
import doseward.language.source.SourceFile;
import doseward.language.source.SourceFile.Readable;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where a passphrase comes from: the keyboard, unless a file or a variable is named. */
final class PassphraseOptions {
    @Option(names = "--passphrase-file", paramLabel = "FILE",
        description = "take the passphrase from this file's first line instead of asking; a file of your own")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--passphrase-env", paramLabel = "NAME",
        description = "take the passphrase from this variable of the environment instead of asking")
    private Optional<String> variable = Optional.empty();

    Typed<char[]> read(Surroundings world, String question) {
        if (file.isPresent() && variable.isPresent()) {
            return new Typed.Bad<>("Say one of `--passphrase-file` and `--passphrase-env`, not both.");
        }
        if (file.isPresent()) {
            return fromFile(file.orElseThrow());
        }
        return variable.isPresent() ? fromVariable(world, variable.orElseThrow())
            : world.secrets().apply(question).<Typed<char[]>>map(Typed.Good::new)
                .orElseGet(() -> new Typed.Bad<>("There is no terminal to ask for the passphrase. Name a "
                    + "file or a variable that holds it, by `--passphrase-file` or `--passphrase-env`."));
    }

    /** Whether a person types it, and so should type a new one twice. */
    boolean isTyped() {
        return file.isEmpty() && variable.isEmpty();
    }

    private static Typed<char[]> fromVariable(Surroundings world, String name) {
        return world.variables().apply(name)
            .<Typed<char[]>>map(words -> new Typed.Good<>(words.toCharArray()))
            .orElseGet(() -> new Typed.Bad<>("The environment has no variable " + name + "."));
    }

    private static Typed<char[]> fromFile(Path path) {
        Optional<String> objection = OwnEyes.objection(path);
        if (objection.isPresent()) {
            return new Typed.Bad<>(objection.orElseThrow());
        }
        return SourceFile.read(path) instanceof Readable(SourceText source, _, _)
            ? new Typed.Good<>(source.line(1).toCharArray())
            : new Typed.Bad<>(path + " can't be read as a line of text.");
    }
}
