package doseward.controller.command;

import doseward.command.Terminal;
import doseward.controller.doctor.Board;
import doseward.pump.gpio.chip.ChipLines;
import doseward.quantity.Volume;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/** The commands that the controller brings to the program's command line. */
public final class ControllerCommands {
    /** A balance that shows milligrams sees it to one part in five thousand. */
    private static final Volume EACH_WEIGHING = Volume.ofMillilitres(5);

    private ControllerCommands() {}

    /** Each is an annotated object, ready to be a subcommand. */
    public static List<Object> all() {
        HandMove hand = new HandMove(ChipLines::new, ControllerCommands::keyboard, InstantSource.system(),
            Runtime.getRuntime()::addShutdownHook);
        return Stream.concat(
            Stream.of(new RunCommand(), new JournalCommand(), new ReportCommand(), new TestCommand(),
                new StageCommand(InstantSource.system()), new StatusCommand(),
                new WatchCommand(), new SettingsCommand(InstantSource.system()), new SelfTestCommand(),
                new CalibrateCommand(ChipLines::new, ControllerCommands::keyboard, InstantSource.system(),
                    EACH_WEIGHING),
                new JogCommand(hand), new PrimeCommand(hand),
                new PeopleCommand(Terminal::secret, new SecureRandom()),
                new DoctorCommand(Board.ofThisMachine(), InstantSource.system())),
            ActCommands.all(new SecureRandom()).stream()).toList();
    }

    /** The keyboard speaks the terminal's own charset, whatever that is. */
    private static BufferedReader keyboard() {
        return new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
    }
}
