package doseward.controller.rehearsal;

import doseward.engine.Event;
import doseward.plan.Capability;
import doseward.plan.ChosenLevel;
import doseward.plan.Patient;
import doseward.plan.Plan;
import doseward.plan.PlanFor;
import doseward.plan.Planner;
import doseward.protocol.Protocol;
import doseward.scenario.Scenario;
import doseward.scenario.Scenarios;
import doseward.scenario.Subject;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** Plays the scenarios of a test file and says what did not come true. */
public final class Rehearsal {
    private final Scenarios file;
    private final Plan plan;

    private Rehearsal(Scenarios file, Plan plan) {
        this.file = file;
        this.plan = plan;
    }

    /** What came of preparing for the tests. */
    public sealed interface Prepared {}

    /** The tests can be played. */
    public record Ready(Rehearsal rehearsal) implements Prepared {}

    /** The protocol can't be planned for the patient of the tests. */
    public record NotPlanned(List<String> sentences) implements Prepared {}

    /** Plans the protocol for the patient of the tests. */
    public static Prepared of(Protocol protocol, Scenarios file) {
        Subject subject = file.patient();
        Patient patient = new Patient(subject.weight(), subject.height(), subject.age(), subject.sex());
        return switch (Planner.plan(protocol, new PlanFor(patient, file.begins().toInstant(ZoneOffset.UTC),
            ZoneOffset.UTC, Capability.USUAL, levels(subject)))) {
            case Planner.Planned(var plan) -> new Ready(new Rehearsal(file, plan));
            case Planner.Impossible(var sentences) -> new NotPlanned(sentences);
        };
    }

    private static List<ChosenLevel> levels(Subject subject) {
        return subject.chosen().stream().map(one -> new ChosenLevel(one.order(), one.level())).toList();
    }

    /** What did not come true in the scenario, and all that happened in it. */
    public record Result(Scenario scenario, List<Finding> findings, Plan plan, List<Event> events) {
        public boolean isAsExpected() {
            return findings.isEmpty();
        }
    }

    public Result play(Scenario scenario) {
        Play.Played played = Play.of(file, scenario, plan);
        Verdict verdict = new Verdict(played);
        List<Finding> findings = Stream.concat(
            played.amiss().stream().map(sentence -> new Finding(scenario.line(), sentence + ".")),
            scenario.expects().stream().flatMap(one -> verdict.on(one).stream())).toList();
        return new Result(scenario, findings, plan, played.events());
    }
}
