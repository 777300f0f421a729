package doseward.controller.command;

import doseward.command.Exit;
import doseward.console.people.KeptSecret;
import doseward.console.people.Member;
import doseward.console.people.People;
import doseward.console.people.PeopleFile;
import doseward.engine.Person;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Keeps the file of those who may sign in at the console. */
@Command(name = "people", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND",
    description = {"Say who may sign in at the console: add people, list them, remove them.",
        "They stand in people.yaml beside the settings, each with a role and the hash of a PIN or password.",
        "A running controller sees a change at once; whoever is removed is signed out."})
final class PeopleCommand {
    private static final String SETTINGS = "the settings file beside which they stand";

    private final Function<String, Optional<char[]>> secrets;
    private final SecureRandom chance;

    @Spec
    private CommandSpec spec;

    PeopleCommand(Function<String, Optional<char[]>> secrets, SecureRandom chance) {
        this.secrets = secrets;
        this.chance = chance;
    }

    @Command(name = "add", mixinStandardHelpOptions = true, description = "Add somebody.")
    int add(@Parameters(paramLabel = "SETTINGS", description = SETTINGS) Path settings,
            @Parameters(paramLabel = "NAME", description = "the name as on the badge: \"N. Urse\"")
            String name,
            @Option(names = "--role", required = true, paramLabel = "ROLE",
                description = "nurse, physician, pharmacist, technician, or viewer, who only looks")
            String role,
            @Option(names = "--secret-file", paramLabel = "FILE",
                description = "take the PIN or password from this file's first line instead of asking")
            Optional<Path> secret) {
        return answer(() -> {
            Path file = PeopleFile.beside(settings);
            People people = PeopleFile.read(file);
            check(people, name, role);
            char[] typed = secret.isPresent() ? firstLine(secret.get()) : asked(name);
            try {
                PeopleFile.write(file, people.with(new Member(name, Member.acting(role), kept(typed))));
            } finally {
                Arrays.fill(typed, ' ');
            }
            out().println(name + " may sign in as " + role + ". See `doseward people list " + settings
                + "`.");
        });
    }

    private void check(People people, String name, String role) throws Refusal {
        if (!Person.isName(name)) {
            throw new Refusal(Exit.REFUSED, "\"" + name + "\" can't stand for a person. Write the name as on "
                + "the badge: \"N. Urse\".");
        }
        if (!Member.isRole(role)) {
            throw new Refusal(Exit.REFUSED, "Nobody is a \"" + role + "\" at the console. Say one of "
                + String.join(", ", Member.words()) + ".");
        }
        if (people.called(name).isPresent()) {
            throw new Refusal(Exit.REFUSED, name + " is there already. Remove them first, to give another "
                + "role or PIN.");
        }
    }

    private KeptSecret kept(char[] typed) throws Refusal {
        if (!KeptSecret.isGood(typed)) {
            throw new Refusal(Exit.REFUSED, KeptSecret.RULE);
        }
        return KeptSecret.of(typed, chance);
    }

    private char[] asked(String name) throws Refusal {
        char[] typed = secrets.apply("A PIN or password for " + name + ": ").orElseThrow(() -> new Refusal(
            Exit.REFUSED, "There is no terminal to ask for the PIN. Name a file that holds it, by "
            + "`--secret-file`."));
        if (secrets.apply("The same again: ").filter(again -> Arrays.equals(typed, again)).isEmpty()) {
            throw new Refusal(Exit.REFUSED, "The two differ. Begin again.");
        }
        return typed;
    }

    private static char[] firstLine(Path file) throws IOException, Refusal {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst().orElseThrow(() -> new Refusal(Exit.REFUSED, file + " is empty."))
                .toCharArray();
        }
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "List who may sign in.")
    int list(@Parameters(paramLabel = "SETTINGS", description = SETTINGS) Path settings) {
        return answer(() -> {
            People people = PeopleFile.read(PeopleFile.beside(settings));
            people.all().forEach(member -> out().println(member.name() + ", " + member.role()));
            if (people.all().isEmpty()) {
                out().println("Nobody may sign in.");
            }
        });
    }

    @Command(name = "remove", mixinStandardHelpOptions = true, description = "Remove somebody.")
    int remove(@Parameters(paramLabel = "SETTINGS", description = SETTINGS) Path settings,
            @Parameters(paramLabel = "NAME", description = "the name as it is listed") String name) {
        return answer(() -> {
            Path file = PeopleFile.beside(settings);
            People people = PeopleFile.read(file);
            if (people.called(name).isEmpty()) {
                throw new Refusal(Exit.REFUSED, "Nobody here is called " + name + ".");
            }
            PeopleFile.write(file, people.without(name));
            out().println(name + " may not sign in any more.");
        });
    }

    private interface Deed {
        void run() throws Refusal, IOException;
    }

    private int answer(Deed deed) {
        try {
            deed.run();
            out().flush();
            return Exit.DONE;
        } catch (Refusal refusal) {
            spec.commandLine().getErr().println(refusal.getMessage());
            return refusal.exit();
        } catch (IOException trouble) {
            spec.commandLine().getErr().println(trouble.getMessage());
            return Exit.WORLD;
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
