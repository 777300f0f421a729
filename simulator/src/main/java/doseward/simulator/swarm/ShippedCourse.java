package doseward.simulator.swarm;

import doseward.language.Documents;
import doseward.language.Reader;
import doseward.language.Reading;
import doseward.language.Shipped;
import doseward.plan.Capability;
import doseward.plan.ChosenLevel;
import doseward.plan.Patient;
import doseward.plan.Plan;
import doseward.plan.PlanFor;
import doseward.plan.Planner;
import doseward.protocol.CourseShape;
import doseward.protocol.Protocol;
import doseward.scenario.Scenarios;
import doseward.scenario.Subject;
import doseward.simulator.patient.Acquaintance;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The course of a shipped protocol as the wards give it, to the patient of its own scenarios. */
public sealed interface ShippedCourse {
    /** It can be given. */
    record Ready(Plan plan) implements ShippedCourse {}

    /** It can't, and these sentences say why. */
    record Refused(List<String> sentences) implements ShippedCourse {
        public Refused {
            sentences = List.copyOf(sentences);
        }
    }

    /** The course of the protocol of this name. */
    static ShippedCourse of(String name) {
        return of(name, Integer.MAX_VALUE);
    }

    /** The same, but for no more than so many of its cycles. */
    static ShippedCourse of(String name, int mostCycles) {
        if (!Shipped.protocols().contains(name)) {
            return new Refused(List.of("No shipped protocol is called " + name + ". There are "
                + String.join(", ", Shipped.protocols()) + "."));
        }
        Protocol whole = Documents.shipped().protocol(name).value().orElseThrow(() ->
            new IllegalStateException("the shipped " + name + " can't be read"));
        Protocol protocol = upTo(mostCycles, whole);
        List<String> strange = protocol.signs().stream().map(Acquaintance::objectionTo)
            .flatMap(Optional::stream).toList();
        return strange.isEmpty() ? planned(protocol, scenarios(name, whole)) : new Refused(strange);
    }

    private static Protocol upTo(int mostCycles, Protocol whole) {
        CourseShape course = whole.course();
        return new Protocol(whole.head(), whole.patient(), whole.orders(),
            new CourseShape(Math.min(mostCycles, course.cycles()), course.personDecides(), course.gap(),
                course.onlyIf(), course.stages(), course.dayZero(), course.firstDay(), course.nextCourse()),
            whole.companions(), whole.avoid(), whole.signs());
    }

    private static Scenarios scenarios(String name, Protocol protocol) {
        return Shipped.tests(name).map(file -> Reader.scenarios(file, protocol, new Shipped()))
            .flatMap(Reading::value).orElseThrow(() ->
                new IllegalStateException("the shipped " + name + " has no scenarios that can be read"));
    }

    private static ShippedCourse planned(Protocol protocol, Scenarios scenarios) {
        Subject subject = scenarios.patient();
        Patient patient = new Patient(subject.weight(), subject.height(), subject.age(), subject.sex());
        List<ChosenLevel> levels = subject.chosen().stream()
            .map(one -> new ChosenLevel(one.order(), one.level())).toList();
        return switch (Planner.plan(protocol, new PlanFor(patient,
            scenarios.begins().toInstant(ZoneOffset.UTC), ZoneOffset.UTC, Capability.USUAL, levels))) {
            case Planner.Planned(var plan) -> new Ready(plan);
            case Planner.Impossible(var sentences) -> new Refused(sentences);
        };
    }
}
