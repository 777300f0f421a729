package doseward.controller.command;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/** The commands that the controller brings to the program's command line. */
public final class ControllerCommands {
    private ControllerCommands() {}

    /** Each is an annotated object, ready to be a subcommand. */
    public static List<Object> all() {
        return Stream.concat(
            Stream.of(new RunCommand(), new JournalCommand(), new ReportCommand(), new TestCommand(),
                new StageCommand(InstantSource.system()), new StatusCommand(),
                new WatchCommand()),
            ActCommands.all(new SecureRandom()).stream()).toList();
    }
}
