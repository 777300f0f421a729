package doseward.language.command;

import doseward.command.Exit;
import doseward.diagnostic.Findings;
import doseward.diagnostic.LongForm;
import doseward.language.Documents;
import doseward.language.Reading;
import doseward.language.Typed;
import doseward.language.WallTime;
import doseward.language.Weights;
import doseward.plan.Capability;
import doseward.plan.Patient;
import doseward.plan.Plan;
import doseward.plan.PlanTable;
import doseward.plan.PlanFor;
import doseward.plan.Planner;
import doseward.plan.Planner.Impossible;
import doseward.plan.Planner.Planned;
import doseward.protocol.Protocol;
import doseward.quantity.Weight;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Works a protocol out for one patient and shows every dose. */
@Command(name = "plan", description = "Show every dose of a course for one patient.",
    mixinStandardHelpOptions = true)
public final class PlanCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(arity = "1", paramLabel = "FILE", completionCandidates = Candidates.Protocols.class,
        description = "a protocol file, or a shipped protocol's name")
    private String file;

    @Option(names = "--weight", required = true, paramLabel = "WEIGHT",
        description = "such as 80kg or 72.5kg")
    private String weight;

    @Option(names = "--from", required = true, paramLabel = "TIME",
        description = "when the first dose is due, such as \"2026-01-05 08:00\"")
    private String from;

    @Option(names = "--zone", defaultValue = "UTC", paramLabel = "ZONE",
        description = "the zone of that time, such as Europe/Zurich; UTC if not said")
    private String zone;

    @Override public Integer call() {
        return switch (Documents.shipped().protocol(file)) {
            case Reading.Faulty<Protocol>(var findings) -> refused(findings);
            case Reading.Sound<Protocol>(var protocol, var warnings) -> {
                err().print(LongForm.of(warnings, "", CheckCommand.paint()));
                err().flush();
                yield withPatient(protocol);
            }
        };
    }

    private int refused(Findings findings) {
        err().print(LongForm.of(findings, CheckCommand.MEANING, CheckCommand.paint()));
        err().flush();
        return CheckCommand.exit(findings);
    }

    private int withPatient(Protocol protocol) {
        return switch (Weights.parse(weight)) {
            case Typed.Bad<Weight>(var sentence) -> sorry(List.of(sentence));
            case Typed.Good<Weight>(var sound) -> withTime(protocol, Patient.of(sound));
        };
    }

    private int withTime(Protocol protocol, Patient patient) {
        return switch (WallTime.read(from, zone)) {
            case Typed.Bad<WallTime>(var sentence) -> sorry(List.of(sentence));
            case Typed.Good<WallTime>(var clock) -> planned(protocol, patient, clock);
        };
    }

    private int planned(Protocol protocol, Patient patient, WallTime clock) {
        return switch (Planner.plan(protocol, PlanFor.of(patient, clock.time(), clock.zone(),
            Capability.USUAL))) {
            case Impossible(var sentences) -> sorry(sentences);
            case Planned(var plan) -> show(plan, clock);
        };
    }

    private int show(Plan plan, WallTime clock) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(PlanTable.of(plan, clock.zone()));
        out.flush();
        return Exit.DONE;
    }

    private int sorry(List<String> sentences) {
        sentences.forEach(sentence -> err().print(sentence + "\n"));
        err().print("No plan was made.\n");
        err().flush();
        return Exit.REFUSED;
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
