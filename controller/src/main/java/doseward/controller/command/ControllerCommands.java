package doseward.controller.command;

import doseward.controller.doctor.Board;
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
                new WatchCommand(), new SettingsCommand(), new SelfTestCommand(),
                new DoctorCommand(Board.ofThisMachine(), InstantSource.system())),
            ActCommands.all(new SecureRandom()).stream()).toList();
    }
}
