package doseward.simulator.command;

import doseward.command.Exit;
import doseward.simulator.contract.Examination;
import doseward.simulator.contract.Examination.Finding;
import doseward.simulator.contract.OnBroker;
import doseward.simulator.contract.Outcome;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tries a pump on the laws of the contract, one after the other. */
@Command(name = "pump-test", mixinStandardHelpOptions = true,
    description = {"Try a pump at a broker on every law of the pump contract.",
        "It will give a few millilitres: nobody may be connected to it, and no controller may run it."})
public final class PumpTestCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private AtBroker at;

    @Option(names = "--pump", paramLabel = "ID", required = true, description = "the pump's id")
    private String pump;

    @Override public Integer call() {
        at.refuseNonsense(pump);
        if (at.isUnusable()) {
            return Exit.WORLD;
        }
        long session = Instant.now().getEpochSecond();
        try (OnBroker subject = new OnBroker(at.broker(), pump, session)) {
            if (!subject.isUpWithin(AtBroker.ANSWERS_WITHIN)) {
                spec.commandLine().getErr().println("The " + at.broker() + " lets nobody in.");
                return Exit.WORLD;
            }
            return report(Examination.of(subject, session, this::show));
        }
    }

    private void show(Finding finding) {
        spec.commandLine().getOut().println(finding.line());
        spec.commandLine().getOut().flush();
    }

    private int report(List<Finding> findings) {
        PrintWriter out = spec.commandLine().getOut();
        long broken = findings.stream().filter(one -> one.outcome() instanceof Outcome.Broken).count();
        long untried = findings.stream().filter(one -> one.outcome() instanceof Outcome.NotTried).count();
        out.println("Of " + findings.size() + " laws " + broken + " are broken and " + untried
            + " were not tried.");
        return broken == 0 ? Exit.DONE : Exit.REFUSED;
    }
}
