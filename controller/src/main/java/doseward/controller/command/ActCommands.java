package doseward.controller.command;

import doseward.command.Terminal;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/** The commands by which people act, one for each verb of the bedside. */
final class ActCommands {
    private static final List<Verb> VERBS = List.of(
        new Verb("acknowledge", "Say that you have seen all alarms that are shown: `acknowledge`."),
        new Verb("silence", "Pause the sound of alarms for two minutes: `silence`."),
        new Verb("arm", "Say that you have looked at what would run, by its check code, which `status` "
            + "shows; two people do: `arm 7K3M-Q2XD-9PTA`."),
        new Verb("record", "Record a sign: `record systolic pressure 110 mmHg`."),
        new Verb("correct", "Put right what was recorded or said: `correct creatinine at 08:15 to 1.1 mg/dL "
            + "--because mistyped`."),
        new Verb("confirm", "Say as a nurse that a dose may go on, once it was read back: `confirm dose 1`."),
        new Verb("resume", "Say as a nurse that what is left of a paused dose may go on: `resume dose 3`."),
        new Verb("hold", "Give nothing for now, and halt at once what flows: `hold --because chills`."),
        new Verb("lift", "Lift what a person held: `lift --because \"warm again\"`."),
        new Verb("skip", "Leave a dose out: `skip dose 2 --because fever`."),
        new Verb("stop", "Give no more of this cycle or course: `stop course --because progression`."),
        new Verb("begin", "Begin a cycle or an order that waits for a person: `begin cycle 2`."),
        new Verb("give", "Say what a nurse gave: `give dose 3`, `give 200 mg of dose 3`, or `give part of "
            + "dose 3`."),
        new Verb("settle", "Say how much of a dose in doubt flowed: `settle dose 3 at 20 mL --because "
            + "\"read from the display\"`."),
        new Verb("override", "Let a dose go beyond the soft limits that keep it back: `override for dose 3 "
            + "--because \"borne before\"`; or be given against rules that hold it: `override the hold for "
            + "dose 3`."),
        new Verb("answer", "Answer what a rule asks: `answer yes to question 1`."),
        new Verb("weigh", "Record the weight for a cycle: `weigh 79 kg`."));
    private static final Verb ANY =
        new Verb("act", "Say anything else of the bedside: `act refuse dose 3 --because \"feels sick\"`.");

    private ActCommands() {}

    /** A command, and what it does. */
    private record Verb(String name, String says) {}

    static List<Object> all(SecureRandom chance) {
        return all(ActCommands::asked, chance);
    }

    static List<Object> all(ActCommand.Asker asker, SecureRandom chance) {
        List<Object> all = new ArrayList<>(VERBS.stream()
            .map(verb -> command(verb, new ActCommand(verb.name(), asker, chance))).toList());
        all.add(command(ANY, new ActCommand("", asker, chance)));
        return all;
    }

    private static CommandLine command(Verb verb, ActCommand command) {
        CommandLine line = new CommandLine(command);
        line.getCommandSpec().name(verb.name()).usageMessage().description(verb.says());
        return line;
    }

    private static Optional<Boolean> asked(String question) {
        if (!Terminal.isWatched()) {
            return Optional.empty();
        }
        String answer = System.console().readLine("%s Type yes: ", question);
        return Optional.of("yes".equals(answer));
    }
}
