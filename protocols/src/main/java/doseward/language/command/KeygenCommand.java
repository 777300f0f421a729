package doseward.language.command;

import doseward.command.Exit;
import doseward.command.Saved;
import doseward.language.Typed;
import doseward.language.approval.KeyFile;
import doseward.language.approval.SignerName;
import doseward.language.approval.SigningKey;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes a pair of keys for a person who approves files. */
@Command(name = "keygen", mixinStandardHelpOptions = true,
    description = {"Make a pair of keys with which a pharmacist approves schedule files.",
        "FILE holds the private key, locked by a passphrase; FILE.pub the public key, for others to trust. "
        + "protocols/manual/approval.md says how to keep them."})
public final class KeygenCommand implements Callable<Integer> {
    private final Surroundings world;

    @Spec private CommandSpec spec;

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "whose key it will be")
    private String name;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "where the private key goes")
    private Path file;

    @Mixin private PassphraseOptions passphrase;

    KeygenCommand(Surroundings world) {
        this.world = world;
    }

    @Override public Integer call() {
        if (!SignerName.isGood(name)) {
            return refuse(SignerName.RULE);
        }
        for (Path each : new Path[] {file, publicFile()}) {
            if (Files.exists(each, LinkOption.NOFOLLOW_LINKS)) {
                return refuse(each + " is there already, and a key is never overwritten. Name another file.");
            }
        }
        return switch (passphrase.read(world, "A passphrase for the new key: ")) {
            case Typed.Bad<char[]>(var sentence) -> refuse(sentence);
            case Typed.Good<char[]>(var typed) -> {
                try {
                    yield objection(typed).map(this::refuse).orElseGet(() -> make(typed));
                } finally {
                    Arrays.fill(typed, ' ');
                }
            }
        };
    }

    private Optional<String> objection(char[] typed) {
        if (!KeyFile.isGood(typed)) {
            return Optional.of(KeyFile.PASSPHRASE_RULE);
        }
        boolean same = !passphrase.isTyped()
            || world.secrets().apply("The same again: ").filter(again -> Arrays.equals(typed, again))
                .isPresent();
        return same ? Optional.empty() : Optional.of("The two passphrases differ. Begin again.");
    }

    private int make(char[] typed) {
        SigningKey key = SigningKey.fresh(name, world.chance());
        try {
            Saved.secret(file, KeyFile.lock(key, typed, world.chance()).text());
            Saved.fresh(publicFile(), key.publicFile());
        } catch (IOException trouble) {
            err().print("The keys could not be written: " + trouble.getMessage() + "\n");
            return Exit.WORLD;
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print("The private key of " + name + " is in " + file + ". Only you may read it; keep it so.\n"
            + "The public key is in " + publicFile() + ". Give it to whoever keeps the trust file; its id "
            + "is\n" + key.verifying().id() + "\n");
        out.flush();
        return Exit.DONE;
    }

    private Path publicFile() {
        return file.resolveSibling(file.getFileName() + ".pub");
    }

    private int refuse(String sentence) {
        err().print(sentence + "\nNo key was made.\n");
        err().flush();
        return Exit.REFUSED;
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
