package doseward.controller.command;

import doseward.command.Terminal;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;

/** The commands by which people act, one for each verb of the bedside. */
final class ActCommands {
    private ActCommands() {}

    static List<Object> all(SecureRandom chance) {
        return all(ActCommands::asked, chance);
    }

    static List<Object> all(ActCommand.Asker asker, SecureRandom chance) {
        return List.of(new Record(asker, chance), new Correct(asker, chance), new Confirm(asker, chance),
            new Hold(asker, chance), new Lift(asker, chance), new Skip(asker, chance),
            new Stop(asker, chance), new Resume(asker, chance), new Begin(asker, chance),
            new Give(asker, chance), new Settle(asker, chance), new Override(asker, chance),
            new Answer(asker, chance), new Weigh(asker, chance), new Act(asker, chance));
    }

    private static Optional<Boolean> asked(String question) {
        if (!Terminal.isWatched()) {
            return Optional.empty();
        }
        String answer = System.console().readLine("%s Type yes: ", question);
        return Optional.of("yes".equals(answer));
    }

    @Command(name = "record", mixinStandardHelpOptions = true,
        description = "Record a sign: `record systolic pressure 110 mmHg --by \"N. Urse\" --role nurse`.")
    private static final class Record extends ActCommand {
        Record(Asker asker, SecureRandom chance) {
            super("record", asker, chance);
        }
    }

    @Command(name = "correct", mixinStandardHelpOptions = true,
        description = "Put right what was recorded or said: `correct creatinine at 08:15 to 1.1 mg/dL`.")
    private static final class Correct extends ActCommand {
        Correct(Asker asker, SecureRandom chance) {
            super("correct", asker, chance);
        }
    }

    @Command(name = "confirm", mixinStandardHelpOptions = true,
        description = "Say as a nurse that a dose may go on, once it was read back: `confirm dose 1`.")
    private static final class Confirm extends ActCommand {
        Confirm(Asker asker, SecureRandom chance) {
            super("confirm", asker, chance);
        }
    }

    @Command(name = "hold", mixinStandardHelpOptions = true,
        description = "Give nothing for now, and halt at once what flows: `hold --because chills`.")
    private static final class Hold extends ActCommand {
        Hold(Asker asker, SecureRandom chance) {
            super("hold", asker, chance);
        }
    }

    @Command(name = "lift", mixinStandardHelpOptions = true,
        description = "Lift what a person held: `lift --because \"warm again\"`.")
    private static final class Lift extends ActCommand {
        Lift(Asker asker, SecureRandom chance) {
            super("lift", asker, chance);
        }
    }

    @Command(name = "skip", mixinStandardHelpOptions = true,
        description = "Leave a dose out: `skip dose 2 --because fever`.")
    private static final class Skip extends ActCommand {
        Skip(Asker asker, SecureRandom chance) {
            super("skip", asker, chance);
        }
    }

    @Command(name = "stop", mixinStandardHelpOptions = true,
        description = "Give no more of this cycle or course: `stop course --because progression`.")
    private static final class Stop extends ActCommand {
        Stop(Asker asker, SecureRandom chance) {
            super("stop", asker, chance);
        }
    }

    @Command(name = "resume", mixinStandardHelpOptions = true,
        description = "Say as a nurse that what is left of a paused dose may go on: `resume dose 3`.")
    private static final class Resume extends ActCommand {
        Resume(Asker asker, SecureRandom chance) {
            super("resume", asker, chance);
        }
    }

    @Command(name = "begin", mixinStandardHelpOptions = true,
        description = "Begin a cycle or an order that waits for a person: `begin cycle 2`.")
    private static final class Begin extends ActCommand {
        Begin(Asker asker, SecureRandom chance) {
            super("begin", asker, chance);
        }
    }

    @Command(name = "give", mixinStandardHelpOptions = true,
        description = "Say what a nurse gave: `give dose 3`, `give 200 mg of dose 3`, `give part of dose 3`.")
    private static final class Give extends ActCommand {
        Give(Asker asker, SecureRandom chance) {
            super("give", asker, chance);
        }
    }

    @Command(name = "settle", mixinStandardHelpOptions = true,
        description = "Say how much of a dose in doubt flowed: `settle dose 3 at 20 mL --because REASON`.")
    private static final class Settle extends ActCommand {
        Settle(Asker asker, SecureRandom chance) {
            super("settle", asker, chance);
        }
    }

    @Command(name = "override", mixinStandardHelpOptions = true,
        description = "Let a dose go beyond the soft limits that keep it back: `override for dose 3 "
            + "--because REASON`.")
    private static final class Override extends ActCommand {
        Override(Asker asker, SecureRandom chance) {
            super("override", asker, chance);
        }
    }

    @Command(name = "answer", mixinStandardHelpOptions = true,
        description = "Answer what a rule asks: `answer yes to question 1`.")
    private static final class Answer extends ActCommand {
        Answer(Asker asker, SecureRandom chance) {
            super("answer", asker, chance);
        }
    }

    @Command(name = "weigh", mixinStandardHelpOptions = true,
        description = "Record the weight for a cycle: `weigh 79 kg`.")
    private static final class Weigh extends ActCommand {
        Weigh(Asker asker, SecureRandom chance) {
            super("weigh", asker, chance);
        }
    }

    @Command(name = "act", mixinStandardHelpOptions = true,
        description = "Say anything else of the bedside: `act refuse dose 3 --because \"feels sick\"`.")
    private static final class Act extends ActCommand {
        Act(Asker asker, SecureRandom chance) {
            super("", asker, chance);
        }
    }
}
