package doseward.controller.command;

import doseward.command.Exit;
import doseward.controller.doctor.Board;
import doseward.controller.doctor.Doctor;
import doseward.controller.doctor.Finding;
import doseward.controller.doctor.Finding.Verdict;
import doseward.controller.settings.SettingsReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks the machine over, and says of each thing how it is and what to do. */
@Command(name = "doctor", mixinStandardHelpOptions = true,
    description = {"Look over this machine, and all that a settings file leans on.",
        "Nothing is changed and nothing moves. Ends with 1 when something must be mended."})
final class DoctorCommand implements Callable<Integer> {
    private final Board board;
    private final InstantSource clock;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SETTINGS", arity = "0..1",
        description = "the settings file of a controller; without one the machine alone is looked at")
    private Optional<Path> settings;

    DoctorCommand(Board board, InstantSource clock) {
        this.board = board;
        this.clock = clock;
    }

    @Override public Integer call() {
        try {
            List<Finding> findings = doctor().findings();
            findings.forEach(this::show);
            boolean bad = findings.stream().anyMatch(finding -> finding.verdict() == Verdict.MEND);
            return bad ? Exit.REFUSED : Exit.DONE;
        } catch (Refusal refusal) {
            spec.commandLine().getErr().println(refusal.getMessage());
            return refusal.exit();
        }
    }

    private Doctor doctor() throws Refusal {
        return settings.isEmpty() ? Doctor.of(board, clock)
            : Doctor.of(board, clock, Sound.of(SettingsReader.read(settings.get()),
                "What the settings lean on was not looked at."));
    }

    private void show(Finding finding) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%-9s  %-8s  %s%n", finding.verdict().word(), finding.about(), finding.found());
        finding.mend().ifPresent(mend -> out.printf("%-9s  %-8s  %s%n", "", "", mend));
        out.flush();
    }
}
