package doseward.controller.command;

import java.util.List;

/** The commands that the controller brings to the program's command line. */
public final class ControllerCommands {
    private ControllerCommands() {}

    /** Each is an annotated object, ready to be a subcommand. */
    public static List<Object> all() {
        return List.of(new RunCommand(), new JournalCommand(), new TestCommand());
    }
}
