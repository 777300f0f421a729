package doseward.language.command;

import java.util.List;

/** The commands for those who write schedules. */
public final class LanguageCommands {
    private LanguageCommands() {}

    /** A new instance of each, to be put under the program's own command. */
    public static List<Object> all(Surroundings surroundings) {
        return List.of(
            new ApproveCommand(surroundings),
            new CheckCommand(),
            new DescribeCommand(),
            new DiffCommand(),
            new ExplainCommand(),
            new FormatCommand(surroundings.in()),
            new KeygenCommand(surroundings),
            new NewCommand(),
            new PlanCommand(),
            new SchemaCommand(),
            new SlipsCommand(),
            new VerifyCommand(surroundings.clock()));
    }
}
