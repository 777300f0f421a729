package doseward.simulator.scenario;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Findings;
import doseward.language.Reading;
import doseward.language.source.SourceFile;
import doseward.plan.Capability;
import doseward.plan.ChosenLevel;
import doseward.plan.Patient;
import doseward.plan.Plan;
import doseward.plan.PlanFor;
import doseward.plan.Planner;
import doseward.protocol.Protocol;
import doseward.scenario.Scenarios;
import doseward.scenario.Subject;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** What a scenario begins with: a plan and a patient, or why there is none. */
sealed interface Staging {
    /** The plan, and how the patient is when they are well. */
    record Ready(Plan plan, Well well) implements Staging {}

    /** The file was refused by these checks, or no plan could be made. */
    record Refused(List<String> checks, List<String> sentences) implements Staging {}

    static Staging of(Scenario scenario, Shelf shelf) {
        if (scenario.altered().isEmpty()) {
            return planned(shelf.protocol(scenario.protocol()), scenario, shelf);
        }
        Reading<Protocol> read = shelf.read(altered(Shelf.file(scenario.protocol()), scenario));
        return read.value().map(protocol -> planned(protocol, scenario, shelf))
            .orElseGet(() -> refused(read.findings()));
    }

    private static SourceFile altered(SourceFile.Readable shipped, Scenario scenario) {
        String text = shipped.text();
        for (Scenario.Altered one : scenario.altered()) {
            text = text.replace("\n" + one.line() + "\n", "\n" + one.reads() + "\n");
        }
        return SourceFile.of(shipped.source().name(), text.getBytes(StandardCharsets.UTF_8));
    }

    private static Staging refused(Findings findings) {
        return new Refused(findings.diagnostics().stream().map(Diagnostic::check).toList(),
            findings.diagnostics().stream().map(Diagnostic::sentence).toList());
    }

    private static Staging planned(Protocol protocol, Scenario scenario, Shelf shelf) {
        Scenarios tests = shelf.tests(scenario.protocol());
        Subject subject = tests.patient();
        Patient patient = new Patient(scenario.weight().orElse(subject.weight()), subject.height(),
            subject.age(), subject.sex());
        List<ChosenLevel> levels = subject.chosen().stream()
            .map(one -> new ChosenLevel(one.order(), one.level())).toList();
        return switch (shelf.plan(protocol, new PlanFor(patient, tests.begins().toInstant(ZoneOffset.UTC),
            ZoneOffset.UTC, Capability.USUAL, levels, Optional.empty()))) {
            case Planner.Planned(var plan) -> new Ready(plan, Well.of(tests));
            case Planner.Impossible(var sentences) -> new Refused(List.of(), sentences);
        };
    }
}
