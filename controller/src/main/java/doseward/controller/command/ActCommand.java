package doseward.controller.command;

import doseward.command.Exit;
import doseward.door.Outcome;
import doseward.door.Unheard;
import doseward.door.Visitor;
import doseward.engine.Input;
import doseward.engine.Person;
import doseward.engine.Role;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command by which a person acts on a running controller, in the words of the bedside. */
@Command(mixinStandardHelpOptions = true, exitCodeListHeading = "%nIt ends with:%n", exitCodeList = {
    "0:it is done, and in the journal", "1:it is not done; the reason is on the screen",
    "2:the command line was not understood", "3:nobody answers, and nothing was sent",
    "4:a bug in Doseward", "5:it was sent and not answered; the same with its --key asks again"})
final class ActCommand extends VisitCommand {
    private static final int KEY_BYTES = 16;

    private final String verb;
    private final Asker asker;
    private final SecureRandom chance;

    @Parameters(arity = "0..*", paramLabel = "WORDS",
        description = "the rest of the words, as at the bedside")
    private List<String> words = List.of();

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "who does it")
    private String name;

    @Option(names = "--role", required = true, paramLabel = "ROLE", description =
        "in which role: nurse, physician, pharmacist, technician, trainer")
    private String role;

    @Option(names = "--because", paramLabel = "REASON", description = "why, where a reason is asked for")
    private String because;

    @Option(names = "--key", paramLabel = "KEY", description =
        "the key of an act that was sent before and not answered; it is not done twice")
    private String key;

    @Option(names = "--token", paramLabel = "TOKEN", description =
        "what was read back may be done; the token stands beside it")
    private String token;

    ActCommand(String verb, Asker asker, SecureRandom chance) {
        this.verb = verb;
        this.asker = asker;
        this.chance = chance;
    }

    /** Asks a person yes or no; empty when nobody is there. */
    interface Asker {
        Optional<Boolean> isWanted(String question);
    }

    @Override int visit(Visitor visitor) throws Refusal, Unheard, InterruptedException {
        Person person = person();
        String under = key();
        String said = (verb + " " + String.join(" ", words)).strip()
            + Optional.ofNullable(because).map(why -> " because " + why).orElse("");
        Outcome outcome = token == null ? visitor.act(person, under, said)
            : visitor.confirm(person, under, said, token);
        if (outcome instanceof Outcome.ToConfirm asked && !isJson()
                && asker.isWanted(asked.readBack() + " Do it?").orElse(false)) {
            return told(visitor.confirm(person, under, said, asked.token()), under);
        }
        return told(outcome, under);
    }

    private Person person() throws Refusal {
        Role known = Role.called(role).orElseThrow(() -> new Refusal(Exit.USAGE, "Nobody acts as a \"" + role
            + "\". A role is one of " + String.join(", ", Role.words()) + "."));
        if (!Person.isName(name)) {
            throw new Refusal(Exit.USAGE, "\"" + name + "\" can't stand for a person. Write the name as on "
                + "the badge: N. Urse");
        }
        return new Person(name, known);
    }

    private String key() throws Refusal {
        String chosen = Optional.ofNullable(key).orElseGet(this::newKey);
        if (!Input.Act.isKey(chosen)) {
            throw new Refusal(Exit.USAGE, "A key is of letters, digits, points and hyphens.");
        }
        return chosen;
    }

    private String newKey() {
        byte[] bytes = new byte[KEY_BYTES];
        chance.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private int told(Outcome outcome, String under) {
        if (isJson()) {
            out().println(outcome.json());
        }
        return switch (outcome) {
            case Outcome.Taken taken -> taken(taken);
            case Outcome.ToConfirm asked -> said(asked.readBack() + "\nNothing is done yet. To do it, give "
                + "the same again within a minute with --key " + under + " --token " + asked.token(),
                Exit.REFUSED);
            case Outcome.NotDone refused -> said("Not done: " + refused.why() + ". "
                + sentence(refused.mend()), Exit.REFUSED);
            case Outcome.NotKnown unknown -> said("Sent; no answer yet (" + unknown.why()
                + "). It may be done or not. Give the same again with --key " + under
                + ": it is not done twice.", Exit.UNANSWERED);
        };
    }

    private int taken(Outcome.Taken taken) {
        if (!isJson()) {
            taken.sentences().forEach(out()::println);
            taken.look().ifPresent(out()::println);
        }
        return Exit.DONE;
    }

    private static String sentence(String mend) {
        return mend.isEmpty() ? "" : Character.toUpperCase(mend.charAt(0)) + mend.substring(1) + ".";
    }
}
