package doseward.controller.command;

import doseward.command.Exit;
import doseward.command.Terminal;
import doseward.controller.alarm.Sounder;
import doseward.controller.alarm.TerminalSounder;
import doseward.controller.clock.MachineClock;
import doseward.controller.clock.SystemClock;
import doseward.controller.selftest.CalculationCheck;
import doseward.controller.selftest.ClockCheck;
import doseward.controller.selftest.InterlockCheck;
import doseward.controller.selftest.ProgramCheck;
import doseward.controller.selftest.SelfTest;
import doseward.controller.selftest.SounderCheck;
import doseward.controller.selftest.WatchdogCheck;
import doseward.engine.Input.SelfTested;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tests what the program can find out about itself without a course. */
@Command(name = "self-test", mixinStandardHelpOptions = true,
    description = {"Test the program, as it tests itself when a course begins and every hour of it.",
        "Says what was tested, and what only a course can test. Ends with 1 when a test was not passed."})
final class SelfTestCommand implements Callable<Integer> {
    private final MachineClock machine = SystemClock.ofThisMachine();

    @Spec
    private CommandSpec spec;

    @Override public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        SelfTested tested;
        try (Sounder sounder = TerminalSounder.on(spec.commandLine().getErr(), Terminal.isWatched(),
                System::nanoTime, () -> { })) {
            tested = new SelfTest(List.of(new ClockCheck(machine), new CalculationCheck(),
                new InterlockCheck(), new WatchdogCheck(), new SounderCheck(sounder),
                ProgramCheck.ofThisProgram()), () -> machine.read().uptime()).test(machine.read().wall());
        }
        tested.passed().forEach(name -> out.println("passed      " + name));
        tested.failing().ifPresent(failing ->
            out.println("NOT PASSED  " + failing.check() + ": " + failing.found() + "."));
        out.println("not tested  journal, schedule, drug and sign files, pumps: a course tests those");
        out.println("not tested  whether somebody hears the sounder");
        out.flush();
        return tested.failing().isEmpty() ? Exit.DONE : Exit.REFUSED;
    }
}
