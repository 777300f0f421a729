package doseward.language.command;

import doseward.command.Exit;
import doseward.command.Saved;
import doseward.diagnostic.Findings;
import doseward.diagnostic.LongForm;
import doseward.language.Documents;
import doseward.language.Library;
import doseward.language.Reading;
import doseward.language.Typed;
import doseward.language.approval.Approvable;
import doseward.language.approval.Approvals;
import doseward.language.approval.KeyFile;
import doseward.language.approval.SigningKey;
import doseward.language.source.SourceFile;
import doseward.language.source.SourceFile.Readable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A named pharmacist signs a protocol file, so that a real pump may run it. */
@Command(name = "approve", mixinStandardHelpOptions = true,
    description = {"Approve a protocol file: sign its exact bytes with a pharmacist's key.",
        "The signature goes beside it, into FILE.sig. A file that is faulty, that does not say "
        + "`status: approved`, or that has a warning nobody accepted by name, is refused."})
public final class ApproveCommand implements Callable<Integer> {
    private static final String MEANING = "It was not approved.";

    private final Surroundings world;

    @Spec private CommandSpec spec;

    @Parameters(arity = "1", paramLabel = "FILE", description = "a protocol file")
    private Path file;

    @Option(names = "--key", required = true, paramLabel = "KEYFILE",
        description = "the private key, as `keygen` made it")
    private Path keyFile;

    @Option(names = "--by", required = true, paramLabel = "NAME",
        description = "who approves; the key's owner")
    private String name;

    @Option(names = "--accept", paramLabel = "NAME", split = ",",
        description = "a warning that was looked at and is accepted, such as hold-gap; may be said again")
    private List<String> accepted = List.of();

    @Mixin private PassphraseOptions passphrase;

    ApproveCommand(Surroundings world) {
        this.world = world;
    }

    @Override public Integer call() {
        int exit = switch (Documents.shipped().library(file.toString())) {
            case Reading.Faulty<Library>(var findings) -> faulty(findings);
            case Reading.Sound<Library>(var library, _) -> approve(library);
        };
        err().flush();
        return exit;
    }

    private int approve(Library library) {
        return switch (Approvable.of(SourceFile.read(file), library, accepted)) {
            case Approvable.Faulty(var findings) -> faulty(findings);
            case Approvable.NotYet(var warnings, var why) -> notYet(warnings, why);
            case Approvable.Ready ready -> ready(ready);
        };
    }

    private int faulty(Findings findings) {
        err().print(LongForm.of(findings, MEANING, CheckCommand.paint()));
        return CheckCommand.exit(findings);
    }

    private int notYet(Findings warnings, List<String> why) {
        err().print(LongForm.of(warnings, "", CheckCommand.paint()));
        why.forEach(sentence -> err().print(sentence + "\n"));
        return refuse(file + " was not approved.");
    }

    private int ready(Approvable.Ready ready) {
        Optional<String> objection = OwnEyes.objection(keyFile);
        if (objection.isPresent()) {
            return refuse(objection.orElseThrow());
        }
        Optional<KeyFile> key = SourceFile.read(keyFile) instanceof Readable readable
            ? KeyFile.read(readable.text()) : Optional.empty();
        if (key.isEmpty()) {
            return refuse(keyFile + " is not a private key as `doseward keygen` writes it.");
        }
        if (!key.orElseThrow().name().equals(name)) {
            return refuse("This is the key of " + key.orElseThrow().name() + ", not of " + name
                + ". Each person approves with their own key.");
        }
        return switch (passphrase.read(world, "The passphrase of " + name + "'s key: ")) {
            case Typed.Bad<char[]>(var sentence) -> refuse(sentence);
            case Typed.Good<char[]>(var typed) -> unlock(ready, key.orElseThrow(), typed);
        };
    }

    private int unlock(Approvable.Ready ready, KeyFile key, char[] typed) {
        Optional<SigningKey> unlocked = key.unlock(typed);
        Arrays.fill(typed, ' ');
        return unlocked.map(open -> sign(ready, open))
            .orElseGet(() -> refuse("The passphrase is wrong, or the key file was changed."));
    }

    private int sign(Approvable.Ready ready, SigningKey key) {
        Path beside = Approvals.beside(file);
        String text = key.approve(ready, world.clock().instant());
        try {
            if (Files.exists(beside, LinkOption.NOFOLLOW_LINKS)) {
                Saved.over(beside, text);
            } else {
                Saved.fresh(beside, text);
            }
        } catch (IOException trouble) {
            err().print("The signature could not be written: " + trouble.getMessage() + "\n");
            return Exit.WORLD;
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(ready.protocol() + ", revision " + ready.revision() + ", is approved by " + name
            + ". The signature is in " + beside + "; keep the two together.\n");
        out.flush();
        return Exit.DONE;
    }

    private int refuse(String sentence) {
        err().print(sentence + "\nNothing was signed.\n");
        return Exit.REFUSED;
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
