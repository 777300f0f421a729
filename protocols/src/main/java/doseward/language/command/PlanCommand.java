package doseward.language.command;

import doseward.command.Exit;
import doseward.language.Documents;
import doseward.language.Reading;
import doseward.language.Typed;
import doseward.language.WallTime;
import doseward.plan.Capability;
import doseward.plan.PlanFor;
import doseward.plan.Planner;
import doseward.plan.Planner.Impossible;
import doseward.plan.Planner.Planned;
import doseward.plan.SoftOverride;
import doseward.protocol.Protocol;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Works a protocol out for one patient and shows every dose. */
@Command(name = "plan", description = "Show every dose of a course for one patient.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nIt ends with:%n",
    exitCodeList = {
        "0:the plan is made",
        "1:it is refused: something is wrong with the file, the patient or the time, or a limit is passed",
        "2:the command line was not understood, or a fact about the patient is missing",
        "3:a file could not be read or written; trying again may help",
        "4:a bug in Doseward"})
public final class PlanCommand implements Callable<Integer> {
    private static final String HINT = "Only soft limits are passed. If a second clinician answers for "
        + "it, add --override NAME --reason WORDS.";

    @Spec private CommandSpec spec;

    @Parameters(arity = "1", paramLabel = "FILE", completionCandidates = Candidates.Protocols.class,
        description = "a protocol file, or a shipped protocol's name")
    private String file;

    @Mixin private PatientOptions patient = new PatientOptions();

    @Option(names = "--from", required = true, paramLabel = "TIME",
        description = "when the first day of the course begins, such as \"2026-01-05 08:00\"")
    private String from;

    @Option(names = "--zone", defaultValue = "UTC", paramLabel = "ZONE",
        description = "the zone of that time, such as Europe/Zurich; UTC if not said")
    private String zone;

    @Mixin private OverrideOptions override = new OverrideOptions();

    @Option(names = "--form", paramLabel = "FORM", defaultValue = "table",
        description = "table (the default), preparation, svg or html: a page with all of it")
    private PlanForm form;

    @Option(names = "--out", paramLabel = "FILE", description = "write it into this file")
    private Optional<Path> out;

    @Override public Integer call() {
        return switch (Documents.shipped().protocol(file)) {
            case Reading.Faulty<Protocol>(var findings) ->
                Refused.told(err(), findings, CheckCommand.MEANING);
            case Reading.Sound<Protocol>(var protocol, var warnings) -> {
                Refused.warned(err(), warnings);
                yield withPatient(protocol);
            }
        };
    }

    private int withPatient(Protocol protocol) {
        List<String> missing = patient.missing(protocol);
        List<String> objections = new ArrayList<>(patient.unread());
        Typed<WallTime> time = WallTime.read(from, zone);
        if (time instanceof Typed.Bad<WallTime>(var sentence)) {
            objections.add(sentence);
        }
        if (!missing.isEmpty()) {
            return sorry(Stream.concat(missing.stream(), objections.stream()).toList(), Exit.USAGE);
        }
        if (!override.objections().isEmpty()) {
            return sorry(Stream.concat(override.objections().stream(), objections.stream()).toList(),
                Exit.USAGE);
        }
        return objections.isEmpty() && time instanceof Typed.Good<WallTime>(var clock)
            ? planned(protocol, clock) : sorry(objections, Exit.REFUSED);
    }

    private int planned(Protocol protocol, WallTime clock) {
        Optional<SoftOverride> by = override.override();
        return switch (plan(protocol, clock, by)) {
            case Impossible(var sentences) -> sorry(Stream.concat(sentences.stream(),
                by.isEmpty() && couldBeOverridden(protocol, clock) ? Stream.of(HINT) : Stream.empty())
                .toList(), Exit.REFUSED);
            case Planned(var plan) -> {
                if (by.isPresent() && plan.override().isEmpty()) {
                    err().print("No soft limit is passed, so nothing was overridden.\n");
                    err().flush();
                }
                yield show(form.of(plan, clock.zone()));
            }
        };
    }

    private boolean couldBeOverridden(Protocol protocol, WallTime clock) {
        return plan(protocol, clock, Optional.of(new SoftOverride("somebody", "asked for a hint")))
            instanceof Planned;
    }

    private Planner.Result plan(Protocol protocol, WallTime clock, Optional<SoftOverride> by) {
        return Planner.plan(protocol, new PlanFor(patient.patient(), clock.time(), clock.zone(),
            Capability.USUAL, patient.levels(), by));
    }

    private int show(String text) {
        PrintWriter writer = spec.commandLine().getOut();
        try {
            if (out.isPresent()) {
                Files.writeString(out.orElseThrow(), text);
                writer.print(out.orElseThrow() + " is written.\n");
            } else {
                writer.print(text);
            }
        } catch (IOException trouble) {
            err().print(out.orElseThrow() + " can't be written: " + trouble.getMessage() + "\n");
            err().flush();
            return Exit.WORLD;
        }
        writer.flush();
        return Exit.DONE;
    }

    private int sorry(List<String> sentences, int exit) {
        sentences.forEach(sentence -> err().print(sentence + "\n"));
        err().print("No plan was made.\n");
        err().flush();
        return exit;
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
