package doseward.pump.gpio.machine;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The program that tries all things within the machine. */
public final class Guest {
    private static final String MEASURED = "MEASURED ";

    private Guest() {}

    public static void main(String[] arguments) {
        Trials trials = new Trials(Guest::say);
        LinesInside lines = new LinesInside();
        trials.go("an output is seen", lines::anOutputIsSeen);
        trials.go("an input tells its edges", lines::anInputTellsItsEdgesWithTheKernelsTime);
        trials.go("edges that are read late are all there", lines::edgesThatAreReadLateAreAllThere);
        trials.go("an input that settles", lines::anInputThatSettlesTellsOnlyWhatLasts);
        trials.go("one owner here", lines::aLineHasOneOwnerHere);
        trials.go("what there is not", lines::whatThereIsNotIsSaid);
        trials.go("a process that is killed", lines::aProcessThatIsKilledLosesItsLines);
        trials.go("a user without the right", lines::aUserWithoutTheRightIsTold);
        trials.go("an encoder is counted", new SensesInside()::anEncoderIsCounted);
        DriveInside drive = new DriveInside();
        trials.go("a dose on the chip", drive::aDoseFlowsToItsEnd);
        trials.go("the emergency stop", drive::theEmergencyStopTakesThePower);
        trials.go("a door that opens", drive::aDoorThatOpensStopsTheDose);
        trials.go("a pump that is killed", drive::aPumpThatIsKilledLosesItsLines);
        WatchdogInside watchdog = new WatchdogInside();
        trials.go("the watchdog is fed while the motor turns", watchdog::itIsFedWhileTheMotorTurns);
        trials.go("the watchdog of a pump that is paused", watchdog::itIsNotFedByAPumpThatIsPaused);
        trials.go("the watchdog of a pump that is killed", watchdog::itIsNotFedByAPumpThatIsKilled);
        StepsInside steps = new StepsInside();
        trials.go("steps agree at rest", steps::agreeOnAMachineAtRest);
        trials.go("steps agree on a busy machine", steps::agreeOnABusyMachine);
    }

    /** A figure, for whoever asks for those. */
    static void measured(String what) {
        say(MEASURED + what);
    }

    /** The figures, of all that a console says. */
    static List<String> measured(List<String> said) {
        return said.stream().map(String::strip).filter(line -> line.startsWith(MEASURED)).toList();
    }

    /** To the console, which is all that anybody outside sees. */
    static void say(String line) {
        PrintStream console = new PrintStream(new FileOutputStream(FileDescriptor.out), true,
            StandardCharsets.UTF_8);
        console.println(line);
    }
}
