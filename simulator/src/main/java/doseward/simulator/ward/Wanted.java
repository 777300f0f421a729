package doseward.simulator.ward;

import doseward.engine.Course;
import doseward.engine.Dose;
import doseward.engine.Reading;
import doseward.plan.Plan;
import doseward.protocol.Checklist;
import doseward.protocol.Condition;
import doseward.protocol.Order;
import doseward.protocol.PatientNeeds;
import doseward.protocol.Sign;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Which signs the protocol wants to be known, and when. */
final class Wanted {
    private static final Duration BLOOD_IS_DRAWN_EARLIER_BY = Duration.ofHours(4);

    private Wanted() {}

    /** Before the dose: its checklist, what it is given only for, and before the first what may refuse. */
    static List<Sign> before(Course course, Dose dose) {
        Order order = order(course, dose);
        Stream<String> listed = Stream.concat(order.checklist().record().stream(),
            order.checklist().whileRunning().stream()).map(Checklist.Required::sign);
        Stream<String> gate = order.schedule().onlyIf().stream().flatMap(one -> one.signs().stream());
        Stream<String> asked = hasBegun(course) ? Stream.empty()
            : course.plan().protocol().patient().refuse().stream().map(PatientNeeds.Refusal::when)
                .flatMap(condition -> condition.signs().stream());
        return signs(course.plan(), Stream.of(listed, gate, asked).flatMap(names -> names));
    }

    /** While the dose runs: what is asked for again by now. */
    static List<Sign> whileRunning(Course course, Dose dose, Instant now) {
        return signs(course.plan(), order(course, dose).checklist().whileRunning().stream()
            .filter(required -> course.reading(required.sign()).map(Reading::taken)
                .filter(taken -> taken.plus(required.within()).minus(lead(required)).isAfter(now)).isEmpty())
            .map(Checklist.Required::sign));
    }

    /** A laboratory takes its time. */
    private static Duration lead(Checklist.Required required) {
        return Analysis.of(required.sign()).isPresent() ? BLOOD_IS_DRAWN_EARLIER_BY : Duration.ZERO;
    }

    /** What is told when it happens. */
    static List<Sign> reports(Course course, Dose dose) {
        return signs(course.plan(), order(course, dose).checklist().report().stream());
    }

    /** What is measured once before the first dose and was not yet. */
    static List<Sign> baselines(Course course) {
        return hasBegun(course) ? List.of() : signs(course.plan(),
            course.plan().protocol().patient().baseline().stream().filter(name ->
                course.charts().baselines().stream().noneMatch(known -> known.sign().equals(name))));
    }

    /** What the gates before the cycle look at. */
    static List<Sign> gates(Course course, int cycle) {
        return signs(course.plan(), course.plan().protocol().course().gatesBefore(cycle).stream()
            .flatMap(gate -> gate.signs().stream()));
    }

    private static Order order(Course course, Dose dose) {
        return course.plan().orderOf(dose.planned());
    }

    private static boolean hasBegun(Course course) {
        return course.doses().stream().anyMatch(Dose::mayHaveFlowed);
    }

    /** The signs of these names that can be measured; for a grade, what it is worked out from. */
    private static List<Sign> signs(Plan plan, Stream<String> names) {
        return names.flatMap(name -> plan.sign(name).stream()).flatMap(sign -> measured(plan, sign))
            .distinct().toList();
    }

    private static Stream<Sign> measured(Plan plan, Sign sign) {
        return switch (sign) {
            case Sign.Grade(_, Sign.Grading.WorkedOut(var rules), _) -> rules.stream()
                .map(Sign.GradeRule::when).map(Condition::signs).flatMap(List::stream)
                .flatMap(name -> plan.sign(name).stream());
            case Sign.Event _ -> Stream.empty();
            case Sign.Number _, Sign.Accumulated _, Sign.Choice _, Sign.Several _, Sign.Grade _ ->
                Stream.of(sign);
        };
    }
}
